import test from 'ava';
import fc from 'fast-check';
import { PacedQuery } from '../../../src/batch/paced-query.js';
import { seededAsync } from '../../helpers/seed.js';
import { SimulatedClock } from '../../helpers/simulated-clock.js';

const INTERVAL_MS = 100;
const MAX_BACK_OFF = 6;
const PATIENCE_MS = 2 * INTERVAL_MS;

class SilenceError extends Error {
  readonly kind: string;

  constructor(kind: string, number: number) {
    super(`${kind} ${number}`);
    this.kind = kind;
  }
}

interface Answer {
  readonly durationMs: number;
  readonly outcome: 'answer' | 'silence' | 'restart' | 'fault';
}

const isSilence = ({ outcome }: Answer): boolean => outcome === 'silence' || outcome === 'restart';

interface Query extends Answer {
  readonly startedMs: number;
  readonly keys: readonly string[];
  endedMs: number | undefined;
}

interface Told {
  readonly calledMs: number;
  readonly atMs: number;
  readonly keys: readonly string[];
  readonly observedAtMs?: number;
  readonly trouble?: string;
  readonly troubleMs?: number;
  readonly fault?: string;
}

/** A batch system that answers the nth query as `answers[n]` says, the later ones at once; subjects that it was asked about `endsAfter` times have ended. */
class System {
  readonly clock = new SimulatedClock();
  readonly queries: Query[] = [];
  readonly told: Told[] = [];
  readonly #answers: readonly Answer[];
  readonly #timesAnswered = new Map<string, number>();
  readonly #endsAfter: number;
  readonly #paced: PacedQuery<string>;

  constructor(answers: readonly Answer[], endsAfter = Number.POSITIVE_INFINITY) {
    this.#answers = answers;
    this.#endsAfter = endsAfter;
    this.#paced = new PacedQuery({
      intervalMs: INTERVAL_MS,
      slow: 'slow',
      silence: (error) => (error instanceof SilenceError ? { kind: error.kind, words: error.message } : undefined),
      ask: (subjects) => this.#ask([...subjects.keys()]),
      isFinal: (key) => this.hasEnded(key),
      clock: this.clock,
    });
  }

  hasEnded(key: string): boolean {
    return (this.#timesAnswered.get(key) ?? 0) >= this.#endsAfter;
  }

  async refresh(keys: readonly string[]): Promise<void> {
    const calledMs = this.clock.nowMs();
    const base = { calledMs, keys: keys.filter((key) => !this.hasEnded(key)) };
    try {
      const freshness = await this.#paced.refresh(new Map(keys.map((key) => [key, key])));
      this.told.push({ ...base, ...freshness, atMs: this.clock.nowMs() });
    } catch (error) {
      this.told.push({ ...base, fault: (error as Error).message, atMs: this.clock.nowMs() });
    }
  }

  async #ask(keys: readonly string[]): Promise<void> {
    const answer = this.#answers[this.queries.length] ?? { durationMs: 0, outcome: 'answer' };
    const number = this.queries.length;
    const query: Query = { ...answer, keys, startedMs: this.clock.nowMs(), endedMs: undefined };
    this.queries.push(query);
    if (answer.durationMs > 0) await this.clock.sleep(answer.durationMs);
    query.endedMs = this.clock.nowMs();
    if (isSilence(answer)) throw new SilenceError(answer.outcome, number);
    if (answer.outcome === 'fault') throw new Error(`fault ${number}`);
    for (const key of keys) this.#timesAnswered.set(key, (this.#timesAnswered.get(key) ?? 0) + 1);
  }
}

interface Call {
  readonly afterMs: number;
  readonly keys: readonly string[];
}

async function play(answers: readonly Answer[], calls: readonly Call[], endsAfter?: number): Promise<System> {
  const system = new System(answers, endsAfter);
  const running: Promise<void>[] = [];
  const callers = async (): Promise<void> => {
    for (const { afterMs, keys } of calls) {
      if (afterMs > 0) await system.clock.sleep(afterMs);
      running.push(system.refresh(keys));
    }
  };
  running.push(callers());
  await system.clock.run();
  return system;
}

const answers = fc.array(
  fc.record({
    durationMs: fc.oneof({ weight: 3, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(600) }),
    outcome: fc.constantFrom('answer', 'answer', 'silence', 'silence', 'restart', 'fault'),
  }),
  { maxLength: 20 },
);
const calls = fc.array(
  fc.record({
    afterMs: fc.oneof(fc.constant(0), fc.nat(120), fc.nat(900)),
    keys: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }),
  }),
  { minLength: 1, maxLength: 40 },
);
const endsAfter = fc.oneof(fc.constant(Number.POSITIVE_INFINITY), fc.integer({ min: 1, max: 4 }));

const property = (check: (system: System, callCount: number) => boolean) =>
  fc.asyncProperty(answers, calls, endsAfter, async (given, called, ends) =>
    check(await play(given, called, ends), called.length),
  );

test('one query at a time, at most one an interval, fewer while there is silence', (t) =>
  seededAsync(
    t,
    property(({ queries }) => {
      let failures = 0;
      return queries.every((query, index) => {
        const before = queries[index - 1];
        if (before === undefined) return true;
        failures = isSilence(before) ? failures + 1 : 0;
        const pauseMs = INTERVAL_MS * Math.min(2 ** failures, MAX_BACK_OFF);
        return before.endedMs! <= query.startedMs && query.startedMs - before.startedMs >= pauseMs;
      });
    }),
  ));

test('nobody waits for ever: known subjects two intervals, new ones for two queries', (t) =>
  seededAsync(
    t,
    property(({ queries, told }, callCount) => {
      const longestMs = Math.max(0, ...queries.map(({ durationMs }) => durationMs));
      return (
        told.length === callCount &&
        told.every(({ calledMs, atMs, keys }) => {
          const isKnown = keys.every((key) =>
            queries.some(
              (query) => query.outcome === 'answer' && query.keys.includes(key) && query.endedMs! < calledMs,
            ),
          );
          const boundMs = isKnown ? PATIENCE_MS : (MAX_BACK_OFF + 1) * INTERVAL_MS + 2 * longestMs;
          return atMs - calledMs <= boundMs;
        })
      );
    }),
  ));

test('without a trouble an answer is about all that was asked for, of when it was asked, and came at most two intervals ago', (t) =>
  seededAsync(
    t,
    property(({ queries, told, clock }) => {
      const sinceEpochMs = clock.unixMs() - clock.nowMs();
      return told
        .filter(({ trouble, fault }) => trouble === undefined && fault === undefined)
        .every(({ keys, atMs, observedAtMs }) => {
          const isCovered = keys.every((key) =>
            queries.some(({ outcome, keys: asked, endedMs }) => {
              return outcome === 'answer' && asked.includes(key) && endedMs !== undefined && endedMs <= atMs;
            }),
          );
          if (keys.length === 0) return true;
          const last = queries.findLast(({ startedMs }) => sinceEpochMs + startedMs === observedAtMs);
          return isCovered && last?.outcome === 'answer' && atMs - last.endedMs! <= PATIENCE_MS;
        });
    }),
  ));

test('a silence is told until the next answer, or one of another kind, in the words of the first time', (t) =>
  seededAsync(
    t,
    property(({ queries, told }) =>
      told.every(({ atMs, trouble, troubleMs, fault, keys }) => {
        // What ends at the very moment may be told or not.
        const ended = queries.filter(({ endedMs }) => endedMs !== undefined && endedMs < atMs);
        if (keys.length === 0 || queries.some(({ endedMs }) => endedMs === atMs)) return true;
        const last = ended.at(-1);
        if (last !== undefined && isSilence(last)) {
          const first = ended.findLastIndex(({ outcome }) => outcome !== last.outcome) + 1;
          return trouble === `${last.outcome} ${first}` && troubleMs === atMs - ended[first]!.startedMs;
        }
        if (last?.outcome === 'fault') return fault === `fault ${ended.length - 1}`;
        return trouble === undefined || trouble === 'slow';
      }),
    ),
  ));

test('what has ended is not asked for any more', async (t) => {
  const often = Array.from({ length: 10 }, (_, index) => ({ afterMs: 150, keys: index === 0 ? ['a'] : ['a', 'b'] }));
  const { queries, told, clock } = await play([], often, 3);
  t.deepEqual(
    queries.map(({ keys }) => keys.join()),
    ['a', 'a,b', 'a,b', 'b'],
  );
  t.is(told.length, 10);
  t.is(told.at(-1)?.observedAtMs, clock.unixMs());
});

test('an error that is an answer goes to all who ask, until the next answer', async (t) => {
  const { queries, told } = await play(
    [
      { outcome: 'answer', durationMs: 10 },
      { outcome: 'fault', durationMs: 10 },
    ],
    [0, 120, 30, 80].map((afterMs) => ({ afterMs, keys: ['a'] })),
  );
  t.is(queries.length, 3);
  t.deepEqual(
    told.map(({ fault }) => fault),
    [undefined, 'fault 1', 'fault 1', undefined],
  );
});
