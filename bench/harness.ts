/** Timing as in Ray's microbenchmark (`ray microbenchmark`): warm up, then several rounds of a fixed time, mean and deviation of the rate. */

export interface Row {
  /** Ray's name of the row where Ray has it. */
  readonly name: string;
  readonly unit: '1/s' | 'GiB/s' | 's' | 'MiB' | 'x memcpy';
  readonly mean: number;
  readonly sd: number;
  /** What the issue asks for: at least (rates) or at most (times, sizes). */
  readonly target?: number;
  readonly note?: string;
}

export interface RateOptions {
  /** What one call of the function counts for. */
  readonly multiplier?: number;
  readonly rounds?: number;
  readonly roundMs?: number;
}

export interface Rate {
  readonly mean: number;
  readonly sd: number;
}

/** How often a second `call` can be done one after the other. */
export async function rate(call: () => unknown, options: RateOptions = {}): Promise<Rate> {
  const { multiplier = 1, rounds = 4, roundMs = 1000 } = options;
  const round = async (ms: number): Promise<number> => {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < ms) {
      const result = call();
      if (result instanceof Promise) await result;
      count++;
    }
    return (count * multiplier * 1000) / (performance.now() - start);
  };
  await round(roundMs / 2);
  const rates: number[] = [];
  for (let i = 0; i < rounds; i++) rates.push(await round(roundMs));
  return summary(rates);
}

export function summary(values: readonly number[]): Rate {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, sd };
}

export async function seconds(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return (performance.now() - start) / 1000;
}
