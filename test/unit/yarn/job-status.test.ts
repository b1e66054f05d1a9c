/** What is told of applications while ResourceManagers are silent, or have just started. */
import test from 'ava';
import {
  ResourceManagerSilenceError,
  type ResourceManagerRest,
} from '../../../adapters/yarn/client/resource-manager-rest.js';
import { JobStatuses } from '../../../adapters/yarn/job-status.js';
import type { JobRecord, StatusReport } from '../../../src/batch/cluster-launcher.js';
import { SimulatedClock } from '../../helpers/simulated-clock.js';

const INTERVAL_MS = 5_000;

const job = (id: string, dir: string): JobRecord => ({
  id,
  role: 'head',
  nodeCount: 1,
  script: `/nonexistent/${dir}/submit-head.yarn`,
  output: `/nonexistent/${dir}/job.out`,
});

interface FakeManager {
  readonly rest: ResourceManagerRest;
  /** Ids of the applications that it knows; `undefined`: it is silent. */
  running: readonly string[] | undefined;
}

function fakeManager(url: string, running: readonly string[] | undefined): FakeManager {
  const manager: FakeManager = {
    running,
    rest: {
      url,
      ask: (_method: string, path: string) => {
        if (manager.running === undefined) return Promise.reject(new ResourceManagerSilenceError(`${url} is silent`));
        const apps = manager.running.map((id) => ({ id, state: 'RUNNING', finalStatus: 'UNDEFINED', startedTime: 1 }));
        const one = apps.find(({ id }) => path.endsWith(id));
        if (path.startsWith('cluster/apps?')) return Promise.resolve({ status: 200, body: { apps: { app: apps } } });
        return Promise.resolve(one === undefined ? { status: 404, text: '' } : { status: 200, body: { app: one } });
      },
    } as unknown as ResourceManagerRest,
  };
  return manager;
}

function statusesOf(managers: Readonly<Record<string, FakeManager>>) {
  const clock = new SimulatedClock();
  const statuses = new JobStatuses({
    restOf: (sessionDir) => ({ rest: managers[sessionDir.slice('/nonexistent/'.length)]!.rest, user: 'me' }),
    intervalMs: INTERVAL_MS,
    findExitCode: () => undefined,
    clock,
  });
  return async (jobs: readonly JobRecord[], afterMs = 0): Promise<StatusReport> => {
    const report = clock.sleep(afterMs).then(() => statuses.report(jobs));
    await clock.run();
    return await report;
  };
}

test('a ResourceManager that is silent keeps no other one from telling', async (t) => {
  const managers = {
    quiet: fakeManager('http://quiet', undefined),
    good: fakeManager('http://good', ['application_1_2']),
  };
  const ask = statusesOf(managers);
  const { jobs, trouble } = await ask([job('application_1_1', 'quiet'), job('application_1_2', 'good')]);
  t.is(jobs.get('application_1_2')?.nativeState, 'RUNNING');
  t.is(trouble, 'the ResourceManager does not answer: http://quiet is silent');
});

test('applications that a ResourceManager does not know any more are doubted for a minute, all at the same time', async (t) => {
  const ids = ['application_1_1', 'application_1_2', 'application_1_3'];
  const manager = fakeManager('http://rm', ids);
  const ask = statusesOf({ rm: manager });
  const jobs = ids.map((id) => job(id, 'rm'));
  t.is((await ask(jobs)).jobs.size, 3);
  manager.running = ['application_1_1'];
  const doubted = await ask(jobs, INTERVAL_MS);
  t.is(doubted.jobs.size, 3);
  t.regex(doubted.trouble ?? '', /does not know application_1_2 yet/);
  const { trouble } = await ask(jobs, 80_000);
  t.is(trouble, undefined, 'both were given up');
  t.deepEqual([...(await ask(jobs)).jobs.keys()], ['application_1_1']);
});
