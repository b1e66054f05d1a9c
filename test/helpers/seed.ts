import type { ExecutionContext } from 'ava';
import fc, { type IAsyncProperty, type IProperty, type RunDetails } from 'fast-check';

const newSeed = (): number => Number(process.env.BATCHRAY_TEST_SEED ?? Math.floor(Math.random() * 0x7fffffff));

function judge<Ts>(t: ExecutionContext, seed: number, result: RunDetails<Ts>): void {
  if (result.failed) t.fail(`BATCHRAY_TEST_SEED=${seed}\n${fc.defaultReportMessage(result) ?? ''}`);
  else t.pass();
}

/** Checks a property with a seed that is printed when it fails; `BATCHRAY_TEST_SEED` sets it again. */
export function seeded<Ts>(t: ExecutionContext, property: IProperty<Ts>, numRuns = 200): void {
  const seed = newSeed();
  judge(t, seed, fc.check(property, { seed, numRuns, includeErrorInReport: true }));
}

/** {@link seeded} for properties that wait. */
export async function seededAsync<Ts>(t: ExecutionContext, property: IAsyncProperty<Ts>, numRuns = 200): Promise<void> {
  const seed = newSeed();
  judge(t, seed, await fc.check(property, { seed, numRuns, includeErrorInReport: true }));
}
