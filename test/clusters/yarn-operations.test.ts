/** What the administrators of a real YARN do to a running cluster: other queues want their share, nodes go, ResourceManagers fail. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'ava';
import { z } from 'zod';
import type { SlotStatus } from '../../adapters/yarn/orders.js';
import { fixture, until, type Run } from './user.js';
import { SMALL_YARN_NODES, YarnUser } from './yarn-user.js';

/** Two of them do not fit on one machine. */
const APART = [...SMALL_YARN_NODES, '--cpus-per-node', '3'];

let user: YarnUser;

test.before(async () => {
  user = await YarnUser.open({ nodes: 3, vcores: 4, isHighlyAvailable: true });
});

test.after.always(() => user.close());

interface Work {
  readonly run: Run;
  end(): Promise<number | null>;
}

/** Three nodes that work until `end()` is called. */
async function startWork(name: string): Promise<Work> {
  const file = join(user.dir, `${name}.end`);
  const run = user.run(['--name', name, '--nodes', '3', ...APART, '--', 'node', fixture('endless-driver.js'), file]);
  await run.printed('working');
  return {
    run,
    end: async () => {
      await writeFile(file, '');
      return await run.exited;
    },
  };
}

/** The slot whose node has just left; there is no room for its successor. */
async function queuedSlot(cluster: string): Promise<SlotStatus> {
  let queued: SlotStatus | undefined;
  await until('a container has gone, and is asked for again', async () => {
    queued = (await user.containers(cluster)).slots.find(({ state }) => state === 'queued');
    return queued !== undefined;
  });
  return queued!;
}

async function untilAllRun(cluster: string): Promise<void> {
  await until('all containers run', async () => {
    const { slots } = await user.containers(cluster);
    return slots.every(({ state }) => state === 'running');
  });
}

const nodeStates = z.object({
  nodes: z.object({ node: z.array(z.object({ nodeHostName: z.string(), state: z.string() })) }),
});

async function nodeState(name: string): Promise<string> {
  const response = await fetch(`${user.yarn.urls[0] ?? ''}/ws/v1/cluster/nodes`);
  const { nodes } = nodeStates.parse(await response.json());
  return nodes.node.find(({ nodeHostName }) => nodeHostName === name)?.state ?? 'unknown';
}

test.serial('preemption: a node leaves before its container is taken, and comes back when there is room', async (t) => {
  const work = await startWork('generous');
  const seen = join(user.dir, 'seen');
  // Until then there is no room for the node that has left.
  const held = 'until [ -e "$1" ]; do sleep 0.1; done; exec node "$2" 4';
  const driver = ['--', 'sh', '-c', held, 'sh', seen, fixture('hosts-driver.js')];
  const urgent = user.run([
    '--name',
    'urgent',
    '--queue',
    'urgent',
    ...SMALL_YARN_NODES,
    '--cpus-per-node',
    '4',
    ...driver,
  ]);
  const { endReason, exitStatus } = await queuedSlot('generous');
  t.is(endReason, 'left in time: YARN is going to give its container to another application');
  t.is(exitStatus, 0);
  await writeFile(seen, '');
  t.is(await urgent.exited, 4, urgent.output.err);
  await untilAllRun('generous');
  t.is(await work.end(), 0, work.run.output.err);
  t.regex(work.run.output.out, /done \d+/);
  t.like(await user.application('generous'), { state: 'FINISHED', finalStatus: 'SUCCEEDED' });
  await user.nothingIsLeft(t);
});

test.serial('a node is decommissioned gracefully: ours leaves it, and comes back with it', async (t) => {
  const work = await startWork('steady');
  const [victim] = (await user.containers('steady')).slots;
  const node = victim!.node!;
  const exclude = join(user.yarn.dir, 'exclude');
  await writeFile(exclude, `${node}\n`);
  await user.yarn.control('rmadmin', '-refreshNodes', '-g', '600', '-server');
  const { slot, endReason } = await queuedSlot('steady');
  t.is(slot, victim!.slot);
  t.is(endReason, `left in time: its node ${node} is being decommissioned`);
  t.is(await nodeState(node), 'DECOMMISSIONING');
  await writeFile(exclude, '');
  await user.yarn.control('rmadmin', '-refreshNodes');
  await untilAllRun('steady');
  t.is(await work.end(), 0, work.run.output.err);
  t.regex(work.run.output.out, /done \d+/);
  await user.nothingIsLeft(t);
});

test.serial(
  'the active ResourceManager is killed, the other one takes over: the run goes on and ends right',
  async (t) => {
    const work = await startWork('tough');
    const before = await user.containers('tough');
    await user.yarn.control('kill-rm');
    await work.run.printed('the ResourceManager does not answer');
    await user.yarn.control('rmadmin', '-transitionToActive', '--forceactive', 'rm2');
    await until('the other ResourceManager knows it', async () => {
      const found = await user.yarn.applications().catch(() => []);
      return found.some(({ name, state }) => name === 'tough' && state === 'RUNNING');
    });
    // The application master has found it, too: it gives a container back and gets one.
    const fewer = user.batchray(['scale', 'tough', '--nodes', '2']);
    t.is(await fewer.exited, 0, fewer.output.err);
    const more = user.batchray(['scale', 'tough', '--nodes', '3']);
    t.is(await more.exited, 0, more.output.err);
    const last = Math.max(...before.slots.map(({ slot }) => slot));
    await until('the new container runs', async () => {
      const { slots } = await user.containers('tough');
      return slots.some(({ slot, state }) => slot > last && state === 'running');
    });

    // Now the first one in the configuration is a standby.
    await user.yarn.control('restart-rm');
    await until('a standby sends its visitors to the active one', async () => {
      const url = `${user.yarn.urls[0] ?? ''}/ws/v1/cluster/apps`;
      return (await fetch(url, { redirect: 'manual' }).catch(() => undefined))?.status === 307;
    });
    const status = user.batchray(['status', 'tough']);
    t.is(await status.exited, 0, status.output.err);
    const small = user.run(['--name', 'small', ...SMALL_YARN_NODES, '--', 'node', fixture('hosts-driver.js'), '7']);
    t.is(await small.exited, 7, small.output.err);
    t.is(await work.end(), 0, work.run.output.err);
    t.regex(work.run.output.out, /done \d+/);
    const after = await user.containers('tough');
    t.is(after.attempt, before.attempt);
    t.like(await user.application('tough'), { state: 'FINISHED', finalStatus: 'SUCCEEDED' });
    await user.nothingIsLeft(t);
  },
);
