import type { ExecutionContext } from 'ava';
import fc, { type IProperty } from 'fast-check';

/** Checks a property with a seed that is printed when it fails; `BATCHRAY_TEST_SEED` sets it again. */
export function seeded<Ts>(t: ExecutionContext, property: IProperty<Ts>, numRuns = 200): void {
  const seed = Number(process.env.BATCHRAY_TEST_SEED ?? Math.floor(Math.random() * 0x7fffffff));
  const result = fc.check(property, { seed, numRuns });
  if (result.failed) t.fail(`BATCHRAY_TEST_SEED=${seed}\n${fc.defaultReportMessage(result) ?? ''}`);
  else t.pass();
}
