import * as ray from 'batchray';

/** A progress bar on a terminal; a line at every quarter where there is none (batch jobs, files, pipes). */
export class Progress {
  readonly #label: string;
  readonly #total: number;
  #done = 0;

  constructor(label: string, total: number) {
    this.#label = label.padEnd(12);
    this.#total = total;
    this.#show();
  }

  add(count = 1): void {
    const before = Math.floor((4 * this.#done) / this.#total);
    this.#done += count;
    const isNews = Math.floor((4 * this.#done) / this.#total) > before;
    if (process.stdout.isTTY || isNews) this.#show();
  }

  #show(): void {
    const percent = Math.round((100 * this.#done) / this.#total);
    if (!process.stdout.isTTY) {
      console.log(`${this.#label} ${this.#done}/${this.#total} (${percent} %)`);
      return;
    }
    const filled = Math.round((30 * this.#done) / this.#total);
    const bar = '█'.repeat(filled) + '░'.repeat(30 - filled);
    const end = this.#done === this.#total ? '\n' : '';
    process.stdout.write(`\r${this.#label} ${bar} ${this.#done}/${this.#total}${end}`);
  }
}

/** Counts who did how much, and says it. */
export class WorkByHost {
  readonly #counts = new Map<string, number>();

  add(host: string): void {
    this.#counts.set(host, (this.#counts.get(host) ?? 0) + 1);
  }

  toString(): string {
    return [...this.#counts]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([host, count]) => `${host}: ${count}`)
      .join(', ');
  }
}

/** The results of a list of refs, each as soon as it is there. */
export async function* asTheyCome<Value>(refs: readonly ray.ObjectRef<Value>[]): AsyncGenerator<Value> {
  let pending = [...refs];
  while (pending.length > 0) {
    const [[ready], rest] = await ray.wait(pending);
    pending = rest;
    if (ready !== undefined) yield ray.get(ready);
  }
}
