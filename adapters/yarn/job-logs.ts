/** Which containers the jobs of one cluster had, and what YARN keeps of what they wrote. */
import type { JobRecord } from '../../src/batch/cluster-launcher.js';
import type { JobLogs } from '../../src/batch/job-logs.js';
import { BatchSystemError } from '../../src/common/errors.js';
import { parseJobId, type ApplicationSpec } from './application-spec.js';
import { askApplication, askAttempts, type ApplicationReport, type AttemptReport } from './client/applications.js';
import { ContainerLogs } from './client/container-logs.js';
import type { HdfsClients } from './client/hdfs-clients.js';
import { namedGet, negotiatedGet } from './client/http-get.js';
import type { ResourceManagerRest } from './client/resource-manager-rest.js';
import { readContainers, type Containers } from './orders.js';

interface Container {
  readonly jobId: string;
  readonly name: string;
  readonly id: string;
  readonly nodeHttpAddress: string | undefined;
  readonly hasEnded: boolean;
}

export interface JobLogsOptions {
  readonly rest: ResourceManagerRest;
  readonly hdfs: HdfsClients;
  readonly spec: ApplicationSpec;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Of an application that has ended, before its logs are collected, and for good. */
const COLLECTED: ReadonlySet<string> = new Set(['SUCCEEDED', 'FAILED', 'TIME_OUT']);
const OVER: ReadonlySet<string> = new Set(['FINISHED', 'FAILED', 'KILLED']);

/** @param jobs - of the application with this id. @throws BatchSystemError when no ResourceManager answers */
export async function findJobLogs(
  applicationId: string,
  jobs: readonly JobRecord[],
  { rest, hdfs, spec, env }: JobLogsOptions,
): Promise<readonly JobLogs[]> {
  const [report, attempts] = await Promise.all([askApplication(rest, applicationId), askAttempts(rest, applicationId)]);
  const written = readContainers(spec.sessionDir);
  const containers = written?.applicationId === applicationId ? written : undefined;
  const logs = new ContainerLogs({
    get: spec.security === 'kerberos' ? negotiatedGet(env) : namedGet(spec.user),
    hdfs,
    scheme: spec.resourceManagers[0]?.webUrl.startsWith('https:') === true ? 'https' : 'http',
    aggregation: spec.aggregation ?? { roots: [], nameNodes: {} },
  });
  const isOver = report === undefined || (OVER.has(report.state) && !isOnItsWay(report));
  const user = report === undefined || report.user === '' ? spec.user : report.user;
  return Promise.all(
    jobs.flatMap((job) => {
      const known = containersOf(job, attempts, containers);
      if (known.length === 0) return [Promise.resolve(withoutContainer(job, isOver))];
      return known.map(async ({ jobId, name, id, nodeHttpAddress, hasEnded }): Promise<JobLogs> => {
        const isComplete = isOver || (hasEnded && !OVER.has(report.state));
        const place = nodeHttpAddress === undefined ? id : `${id} on ${nodeHttpAddress.replace(/:\d+$/, '')}`;
        try {
          const files = await logs.find({ applicationId, containerId: id, nodeHttpAddress, user });
          return { jobId, name, place, files, isComplete };
        } catch (error) {
          if (!(error instanceof BatchSystemError)) throw error;
          const problem = `no logs of ${place}: ${error.message}. ${advice(applicationId, id, report)}`;
          return {
            jobId,
            name,
            place,
            files: [],
            isComplete,
            problem,
            ...(isOnItsWay(report) && { isOnItsWay: true }),
          };
        }
      });
    }),
  );
}

function containersOf(
  { id: jobId }: JobRecord,
  attempts: readonly AttemptReport[],
  containers: Containers | undefined,
): Container[] {
  const { slot } = parseJobId(jobId);
  if (slot === 0) {
    return attempts.flatMap(({ number, containerId: id, nodeHttpAddress }) => {
      const name = attempts.length === 1 ? 'head' : `head-${number}`;
      return id === undefined ? [] : [{ jobId, name, id, nodeHttpAddress, hasEnded: false }];
    });
  }
  const found = containers?.slots.find((candidate) => candidate.slot === slot);
  if (found?.containerId === undefined) return [];
  const { containerId: id, nodeHttpAddress, state } = found;
  return [{ jobId, name: nameOf(jobId), id, nodeHttpAddress, hasEnded: state === 'ended' }];
}

function nameOf(jobId: string): string {
  const { slot } = parseJobId(jobId);
  return slot === 0 ? 'head' : `worker-${slot}`;
}

function withoutContainer({ id: jobId }: JobRecord, isComplete: boolean): JobLogs {
  const name = nameOf(jobId);
  const problem = `nothing tells of a container of ${name} (${jobId}): YARN gave it none, or has forgotten it.`;
  return { jobId, name, place: jobId, files: [], isComplete, problem };
}

/** Collected when the application has ended, which takes the NodeManagers a second or more. */
function isOnItsWay(report: ApplicationReport | undefined): boolean {
  const { logAggregation } = report ?? {};
  return logAggregation !== undefined && logAggregation !== 'DISABLED' && !COLLECTED.has(logAggregation);
}

function advice(applicationId: string, containerId: string, report: ApplicationReport | undefined): string {
  if (report === undefined) return 'The ResourceManager has forgotten the application.';
  const { logAggregation, state } = report;
  if (!OVER.has(state))
    return 'Logs of running containers are shown by the NodeManagers only: ask where they can be reached, as on a node of the cluster.';
  if (logAggregation === 'DISABLED') {
    return (
      'This cluster does not collect logs (yarn.log-aggregation-enable): only the NodeManager of its node has the files, in ' +
      `${applicationId}/${containerId} of its yarn.nodemanager.log-dirs, and shows them for yarn.nodemanager.log.retain-seconds ` +
      'after the end of the application (3 hours by default; yarn.nodemanager.delete.debug-delay-sec keeps them longer).'
    );
  }
  if (logAggregation === 'FAILED') return 'YARN says that it could not collect the logs of the application.';
  if (logAggregation !== undefined && !COLLECTED.has(logAggregation))
    return 'YARN is about to collect them: try again in a moment.';
  return (
    'YARN says that they are collected. Is yarn.nodemanager.remote-app-log-dir in your yarn-site.xml that of the NodeManagers? ' +
    `\`yarn logs -applicationId ${applicationId} -containerId ${containerId}\` may find them.`
  );
}
