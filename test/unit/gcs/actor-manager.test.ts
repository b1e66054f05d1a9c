import test from 'ava';
import type { batchray as wire } from '#protos/wire.js';
import { ActorNameTakenError, ActorNotFoundError, InvalidOptionError } from '../../../src/common/errors.js';
import { requireId, type ActorId } from '../../../src/common/ids.js';
import { ResourceSet } from '../../../src/common/resources.js';
import { actorSpec, actors, addressOn, at, job, nodeId, words, workerId, type Actors } from './fixtures.js';

const idOf = (spec: wire.ActorSpec.$Properties): ActorId => requireId(spec.actorId, 'actor_id');

/** Registers an actor and lets node `n` answer that it is up, in worker `worker`. */
function up({ manager }: Actors, n: number, spec: wire.ActorSpec.$Properties, worker: string | number): ActorId {
  manager.register(spec, false, at(0));
  manager.placed(idOf(spec), nodeId(n), { address: addressOn(nodeId(n), workerId(worker)), pid: 7 }, at(1));
  return idOf(spec);
}

test('registered, placed, alive', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  const spec = actorSpec({ name: 'c', namespace: 'space' });
  const { actor, isNew, instructions } = manager.register(spec, false, at(0));
  t.true(isNew);
  t.is(actor.state, 'PENDING_CREATION');
  t.deepEqual(words(instructions), ['store PENDING_CREATION', 'take name', 'place on c1']);
  const address = addressOn(nodeId(1), workerId(1));
  t.deepEqual(words(manager.placed(idOf(spec), nodeId(1), { address, pid: 7 }, at(3))), ['store ALIVE', 'tell ALIVE']);
  t.like(manager.named('c', 'space'), { state: 'ALIVE', pid: 7, startedAtMs: at(3).unixMs });
  t.throws(() => manager.named('c', 'elsewhere'), { instanceOf: ActorNotFoundError, message: /elsewhere/ });
});

test('a registration that is sent twice is one', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  const spec = actorSpec({ name: 'c' });
  manager.register(spec, false, at(0));
  t.like(manager.register(spec, false, at(1)), { isNew: false, instructions: [] });
});

test('a name is taken until its actor is dead; getIfExists gives the holder', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  const [first, second, third] = [1, 2, 3].map(() => actorSpec({ name: 'c', namespace: 'space' }));
  manager.register(first!, true, at(0));
  const found = manager.register(second!, true, at(0));
  t.false(found.isNew);
  t.deepEqual(found.actor.spec?.actorId, first!.actorId);
  t.throws(() => manager.register(second!, false, at(0)), {
    instanceOf: ActorNameTakenError,
    message: /'c'.*'space'/s,
  });
  t.notThrows(() => manager.register(actorSpec({ name: 'c', namespace: 'other' }), false, at(0)));
  t.true(words(manager.kill(idOf(first!), 'enough', at(1))).includes('free name'));
  t.throws(() => manager.named('c', 'space'), { instanceOf: ActorNotFoundError });
  t.true(manager.register(third!, false, at(2)).isNew);
  t.throws(() => manager.register(actorSpec({ name: 'a\0b' }), false, at(0)), { instanceOf: InvalidOptionError });
});

test('what does not fit waits, first come first served, and goes where room is', (t) => {
  const { manager, scheduler, nodeUp } = actors();
  nodeUp(1, 2);
  const specs = [1, 2, 3].map(() => actorSpec({ cpus: 1 }));
  const lists = specs.map((spec) => words(manager.register(spec, false, at(0)).instructions));
  t.deepEqual(lists, [
    ['store PENDING_CREATION', 'place on c1'],
    ['store PENDING_CREATION', 'place on c1'],
    ['store PENDING_CREATION'],
  ]);
  const placed = nodeUp(2, 1);
  t.deepEqual(words(placed), ['place on c2']);
  t.deepEqual(manager.schedule(at(1)), []);
  const last = actorSpec({ cpus: 2 });
  manager.register(last, false, at(1));
  scheduler.nodeReported(nodeId(1), ResourceSet.of({ CPU: 2 }));
  t.deepEqual(manager.schedule(at(2)), [], 'both CPUs of c1 are promised to actors on their way');
});

test('promised resources are counted until the first report after the answer', (t) => {
  const { manager, scheduler, nodeUp } = actors();
  nodeUp(1, 2);
  const spec = actorSpec({ cpus: 2 });
  manager.register(spec, false, at(0));
  manager.placed(idOf(spec), nodeId(1), { address: addressOn(nodeId(1), workerId(1)) }, at(1));
  manager.kill(idOf(spec), 'enough', at(2));
  // The raylet's resources are as they were in its last report, so it does not name them.
  scheduler.nodeReported(nodeId(1), undefined);
  t.deepEqual(words(manager.register(actorSpec({ cpus: 2 }), false, at(3)).instructions).at(-1), 'place on c1');
});

test('refused: another node, or the same one after a pause', (t) => {
  const { manager, scheduler, nodeUp } = actors();
  nodeUp(1);
  const spec = actorSpec({ cpus: 1 });
  manager.register(spec, false, at(0));
  t.deepEqual(manager.placed(idOf(spec), nodeId(1), { refused: true }, at(10)), []);
  t.is(scheduler.retryAtMs(at(10).nowMs), 110);
  t.deepEqual(manager.schedule(at(50)), []);
  t.deepEqual(words(manager.schedule(at(110))), ['place on c1']);
  nodeUp(2);
  t.deepEqual(words(manager.placed(idOf(spec), nodeId(1), { refused: true }, at(120))), ['place on c2']);
});

test('what no node can ever hold is told at once and once, and is placed when such a node comes', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1, 2);
  const { instructions } = manager.register(actorSpec({ cpus: 8 }), false, at(0));
  const warning = instructions.find(({ kind }) => kind === 'warn');
  t.true(
    warning?.kind === 'warn' && ['Counter', 'CPU: 8', 'c1 has CPU: 2'].every((word) => warning.message.includes(word)),
  );
  t.deepEqual(nodeUp(2, 4), []);
  t.deepEqual(words(nodeUp(3, 8)), ['place on c3']);
});

test('the constructor throws: dead with the error, its name free, nobody to kill', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  const spec = actorSpec({ name: 'c' });
  manager.register(spec, false, at(0));
  const list = manager.placed(idOf(spec), nodeId(1), { creationError: Uint8Array.of(1, 2) }, at(1));
  t.deepEqual(words(list), ['store DEAD', 'free name', 'tell DEAD']);
  const dead = manager.get(idOf(spec));
  t.deepEqual([...(dead.creationError ?? [])], [1, 2]);
  t.is(dead.deathCause, 'its constructor threw');
  t.is(dead.spec?.constructorTask?.args?.length ?? 0, 0);
});

test('killed while its constructor runs: the late answer is ended too', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  const spec = actorSpec();
  manager.register(spec, false, at(0));
  t.deepEqual(words(manager.kill(idOf(spec), 'enough', at(1))), ['store DEAD', 'kill on c1', 'tell DEAD']);
  const late = manager.placed(idOf(spec), nodeId(1), { address: addressOn(nodeId(1), workerId(1)) }, at(2));
  t.deepEqual(words(late), ['kill on c1']);
  t.deepEqual(manager.kill(idOf(spec), 'again', at(3)), []);
  t.is(manager.get(idOf(spec)).deathCause, 'enough');
});

test('a node dies: its actors are dead, those on their way go elsewhere, those it owned end', (t) => {
  const all = actors();
  const { manager, scheduler, nodeUp } = all;
  nodeUp(1);
  const alive = up(all, 1, actorSpec(), 1);
  const pending = actorSpec();
  manager.register(pending, false, at(2));
  nodeUp(2);
  const owned = up(all, 2, actorSpec({ owner: workerId('task'), ownerNode: nodeId(1) }), 2);
  const detached = up(all, 2, actorSpec({ owner: workerId('task'), ownerNode: nodeId(1), detached: true }), 3);
  scheduler.nodeDown(nodeId(1));
  const list = manager.nodeDied(nodeId(1), 'no heartbeat', at(5));
  t.deepEqual(words(list), ['store DEAD', 'tell DEAD', 'store DEAD', 'kill on c2', 'tell DEAD', 'place on c2']);
  t.is(manager.get(alive).deathCause, 'its node c1 died: no heartbeat');
  t.regex(manager.get(owned).deathCause ?? '', /created it was on node c1/);
  t.is(manager.get(idOf(pending)).state, 'PENDING_CREATION');
  t.is(manager.get(detached).state, 'ALIVE');
});

test('a worker dies: its actor, and what the actor had created', (t) => {
  const all = actors();
  all.nodeUp(1);
  const { manager } = all;
  const parent = up(all, 1, actorSpec(), 'p');
  const child = up(all, 1, actorSpec({ owner: workerId('p') }), 'c');
  const detached = up(all, 1, actorSpec({ owner: workerId('p'), detached: true }), 'd');
  const list = manager.workerDied(workerId('p'), parent, 'killed by SIGKILL', at(5));
  t.deepEqual(words(list), ['store DEAD', 'tell DEAD', 'store DEAD', 'kill on c1', 'tell DEAD']);
  t.is(manager.get(parent).deathCause, 'its process died: killed by SIGKILL');
  t.regex(manager.get(child).deathCause ?? '', /created it has ended: killed by SIGKILL/);
  t.is(manager.get(detached).state, 'ALIVE');
});

test('registered with the last breath of a worker whose death is known: dead at once', (t) => {
  const { manager, nodeUp } = actors();
  nodeUp(1);
  manager.workerDied(workerId('p'), undefined, 'killed', at(0));
  const { actor, instructions } = manager.register(actorSpec({ owner: workerId('p') }), false, at(1));
  t.is(actor.state, 'DEAD');
  t.deepEqual(words(instructions), ['store PENDING_CREATION', 'store DEAD', 'tell DEAD']);
  t.is(
    manager.register(actorSpec({ owner: workerId('p'), detached: true }), false, at(1)).actor.state,
    'PENDING_CREATION',
  );
});

test('a job ends: only its detached actors stay, and they are actor workers', (t) => {
  const all = actors();
  all.nodeUp(1);
  const { manager } = all;
  const plain = up(all, 1, actorSpec(), 1);
  const detached = up(all, 1, actorSpec({ detached: true }), 2);
  t.deepEqual(words(manager.jobEnded(job, at(2))), ['store DEAD', 'kill on c1', 'tell DEAD']);
  t.is(manager.get(plain).state, 'DEAD');
  t.is(manager.get(detached).state, 'ALIVE');
  t.true(manager.isActorWorker(workerId(2)));
  t.false(manager.isActorWorker(workerId(1)));
  t.false(manager.isActorWorker(undefined));
});

test('only so many dead actors are remembered', (t) => {
  const all = actors({ maxDeadActors: 2 });
  all.nodeUp(1);
  const ids = [1, 2, 3].map((n) => up(all, 1, actorSpec(), n));
  const lists = ids.map((id) => words(all.manager.kill(id, 'enough', at(2))));
  t.true(lists[2]?.includes('store nothing'));
  t.throws(() => all.manager.get(ids[0]!), { instanceOf: ActorNotFoundError });
  t.is(all.manager.list().length, 2);
});

test('after a restart: pending ones that came up meanwhile are taken over, the others placed, lost ones dead', (t) => {
  const before = actors();
  before.nodeUp(1, 10);
  const alive = up(before, 1, actorSpec({ name: 'c', namespace: 'space' }), 1);
  const lost = up(before, 1, actorSpec(), 2);
  const [cameUp, neverPlaced] = [actorSpec(), actorSpec()];
  before.manager.register(cameUp, false, at(2));
  before.manager.register(neverPlaced, false, at(2));

  const after = actors();
  const { manager } = after;
  manager.load(before.manager.list(), new Map([['space\0c', Buffer.from(alive, 'latin1').toString('hex')]]));
  t.is(manager.named('c', 'space').state, 'ALIVE');
  const living = [
    { spec: manager.get(alive).spec ?? null, address: addressOn(nodeId(1), workerId(1)) },
    { spec: cameUp, address: addressOn(nodeId(1), workerId(3)), pid: 9 },
    { spec: actorSpec(), address: addressOn(nodeId(1), workerId(4)) },
  ];
  const list = manager.nodeRegistered(nodeId(1), living, at(5));
  t.deepEqual(words(list), ['store ALIVE', 'tell ALIVE', 'kill on c1', 'store DEAD', 'tell DEAD']);
  t.regex(manager.get(lost).deathCause ?? '', /while the gcs service was down/);
  t.deepEqual(after.nodeUp(1, 10), [], 'held until it is known that it comes up nowhere');
  t.deepEqual(words(manager.release(at(6))), ['place on c1']);
  t.is(manager.get(idOf(neverPlaced)).state, 'PENDING_CREATION');
});
