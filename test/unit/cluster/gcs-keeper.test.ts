import test from 'ava';
import { keepGcs } from '../../../src/cluster/gcs-keeper.js';
import type { ManagedProcess, ProcessExit } from '../../../src/cluster/managed-process.js';
import type { NodeSupervisor } from '../../../src/cluster/supervisor.js';

interface FakeProcess {
  readonly process: ManagedProcess;
  end(exit: Omit<ProcessExit, 'name'>): void;
}

const KILLED = { code: null, signal: 'SIGKILL' } as const;

function fakeProcess(): FakeProcess {
  let end: FakeProcess['end'] = () => undefined;
  const exited = new Promise<ProcessExit>((resolve) => {
    end = (exit) => {
      resolve({ name: 'gcs', ...exit });
    };
  });
  const killGroup = (): void => {
    end(KILLED);
  };
  return { process: { exited, killGroup } as unknown as ManagedProcess, end };
}

/** @param introduce - default: it answers at once */
function keep(start: (attempt: number) => FakeProcess, introduce = (_: FakeProcess) => Promise.resolve()) {
  const given: ManagedProcess[] = [];
  const seen = { replaced: [] as ManagedProcess[], isClosing: false, restarts: 0 };
  const first = fakeProcess();
  let onGivenUp: () => void = () => undefined;
  const givenUp = new Promise<void>((resolve) => (onGivenUp = resolve));
  const supervisor = {
    get isClosing() {
      return seen.isClosing;
    },
    note: () => undefined,
    replaced: (process: ManagedProcess) => seen.replaced.push(process),
    watch(process: ManagedProcess) {
      given.push(process);
      onGivenUp();
    },
  };
  const started: FakeProcess[] = [first];
  keepGcs(supervisor as unknown as NodeSupervisor, first.process, {
    start() {
      const next = start(++seen.restarts);
      started.push(next);
      return next.process;
    },
    introduce: (process) => introduce(started.find((one) => one.process === process) ?? first),
  });
  return { first, given, givenUp, seen, started };
}

test('one that dies is started again; one that keeps dying is given up, and then the head ends', async (t) => {
  const kept = keep(() => {
    const next = fakeProcess();
    next.end(KILLED);
    return next;
  });
  kept.first.end(KILLED);
  await kept.givenUp;
  t.is(kept.seen.restarts, 2);
  t.deepEqual(kept.given, [kept.started[2]?.process]);
  t.deepEqual(kept.seen.replaced, [kept.started[0]?.process, kept.started[1]?.process]);
});

test('one that ended in order, or cannot be started again, is given up at once', async (t) => {
  const ordered = keep(fakeProcess);
  ordered.first.end({ code: 0, signal: null });
  await ordered.givenUp;
  t.is(ordered.seen.restarts, 0);
  const failing = keep(() => {
    throw new Error('no redis');
  });
  failing.first.end(KILLED);
  await failing.givenUp;
  t.deepEqual(failing.given, [failing.first.process]);
});

test('one that dies while it starts is started once more', async (t) => {
  let onUp: () => void = () => undefined;
  const up = new Promise<void>((resolve) => (onUp = resolve));
  const kept = keep(fakeProcess, (started) => {
    if (started === kept.started[2]) {
      onUp();
      return Promise.resolve();
    }
    started.end(KILLED);
    return Promise.reject(new Error('it ended unexpectedly'));
  });
  kept.first.end(KILLED);
  await Promise.race([up, kept.givenUp]);
  t.deepEqual(kept.given, []);
  t.is(kept.seen.restarts, 2);
});

test('one that cannot be introduced is ended, and given up after some attempts', async (t) => {
  const kept = keep(fakeProcess, () => Promise.reject(new Error('the session directory cannot be written')));
  kept.first.end(KILLED);
  await kept.givenUp;
  t.is(kept.seen.restarts, 2);
  t.deepEqual(kept.given, [kept.started[2]?.process]);
  await t.notThrowsAsync(kept.started[2]!.process.exited);
});

test('nothing is started while the node ends', async (t) => {
  const kept = keep(fakeProcess);
  kept.seen.isClosing = true;
  kept.first.end(KILLED);
  await kept.first.process.exited;
  await new Promise<void>((resolve) => setImmediate(resolve));
  t.is(kept.seen.restarts, 0);
  t.deepEqual(kept.given, []);
});
