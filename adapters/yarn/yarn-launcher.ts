import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type {
  ClusterLauncher,
  ClusterRequest,
  JobRecord,
  LauncherWatch,
  RenderedScript,
  StatusReport,
} from '../../src/batch/cluster-launcher.js';
import type { JobLogs } from '../../src/batch/job-logs.js';
import { lastLines } from '../../src/batch/last-lines.js';
import type { SiteOption } from '../../src/batch/site-options.js';
import { BatchSystemError, SubmissionError } from '../../src/common/errors.js';
import {
  applicationSpecFile,
  parseJobId,
  readApplicationSpec,
  workerJobId,
  writeApplicationSpec,
  type Command,
} from './application-spec.js';
import {
  askApplication,
  askNewApplication,
  killApplication,
  limitLifetime,
  submitApplication,
  type ApplicationReport,
} from './client/applications.js';
import { aggregationPlace } from './client/aggregation-place.js';
import type { HadoopConfig } from './client/hadoop-config.js';
import { HdfsClients } from './client/hdfs-clients.js';
import { DelegationTokens } from './client/kerberos.js';
import { ResourceManagerRest } from './client/resource-manager-rest.js';
import { resourceManagers } from './client/resource-managers.js';
import { tokenToUrlString, type HadoopToken } from './hadoop-ipc/token-file.js';
import { findJobLogs } from './job-logs.js';
import { JobStatuses } from './job-status.js';
import { YARN_OPTIONS, compileYarnOptions, type CompiledYarnOptions } from './options.js';
import { changeOrders, giveFirstOrders, readContainers, readOrders } from './orders.js';
import { culpritOf } from './reasons.js';
import {
  APPLICATION_FILE,
  APPLICATION_ID,
  WORKER_FILE,
  applicationSpec,
  tooLarge,
  workerOutput,
  yarnScripts,
  type SpecContext,
} from './script.js';
import { Shipping } from './shipping/shipping.js';

export interface YarnLauncherOptions {
  /** Of this process: HADOOP_CONF_DIR, Kerberos, and what nodes inherit. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The ResourceManager is asked for states at most this often. */
  readonly statusIntervalMs: number;
  /** How long submissions and cancellations are tried again while no ResourceManager answers. */
  readonly retryMs: number;
  /** How the application master is started on a node. */
  readonly applicationMaster: Command;
  /** How long a head may take to end. */
  readonly teardownTimeoutMs: number;
  /** Exit code of a cluster that ended in order, as the session directory has it. */
  readonly findExitCode?: (job: JobRecord) => number | undefined;
}

/** An application master looks at its orders twice a second; on a busy node, or with a file system that shows them late, more rarely. */
const STOP_ANSWER_MS = 30_000;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1_000;
/** The ResourceManager decides about an application within milliseconds, unless it is very busy. */
const ACCEPTED_WITHIN_MS = 120_000;
const UNDECIDED: ReadonlySet<string> = new Set(['NEW', 'NEW_SAVING', 'SUBMITTED']);
const ENDED: ReadonlySet<string> = new Set(['FINISHED', 'FAILED', 'KILLED']);

interface Hadoop {
  readonly rest: ResourceManagerRest;
  readonly hdfs: HdfsClients;
  /** Whose applications are asked for; `undefined` where Kerberos tells. */
  readonly user: string | undefined;
}

/**
 * One application a cluster: its application master runs the head, and gets containers for the workers, by the orders in the session
 * directory ({@link changeOrders}). Nothing but the submission itself needs the configuration of the Hadoop cluster.
 */
export class YarnLauncher implements ClusterLauncher {
  readonly name = 'yarn';
  readonly options: readonly SiteOption[] = YARN_OPTIONS;
  readonly shapes = ['separate-jobs'] as const;
  readonly workersOutliveHead = true;
  readonly #options: YarnLauncherOptions;
  readonly #statuses: JobStatuses;
  /** By their addresses. */
  readonly #hadoops = new Map<string, Hadoop>();

  constructor(options: YarnLauncherOptions) {
    this.#options = options;
    this.#statuses = new JobStatuses({
      restOf: (sessionDir) => this.#hadoopOf(sessionDir),
      intervalMs: options.statusIntervalMs,
      findExitCode: options.findExitCode ?? (() => undefined),
    });
  }

  render(request: ClusterRequest): readonly RenderedScript[] {
    const compiled = compileYarnOptions(request.options);
    const shipping = this.#shipping(request, compiled);
    const [first] = resourceManagers(shipping.config);
    return yarnScripts(request, compiled, { ...this.#options, ...shipping.listed() }).map(({ name, text }) => {
      const file = path.join(request.sessionDir, name);
      const command =
        name === APPLICATION_FILE
          ? [
              'curl',
              '-H',
              'content-type: application/json',
              '-X',
              'POST',
              '-T',
              file,
              `${first?.webUrl ?? ''}/ws/v1/cluster/apps`,
            ]
          : ['/bin/bash', file];
      return { name, text, command };
    });
  }

  async submit(request: ClusterRequest, watch: LauncherWatch = {}): Promise<readonly JobRecord[]> {
    const compiled = compileYarnOptions(request.options);
    const shipping = this.#shipping(request, compiled);
    const context = this.#context(shipping.config, compiled);
    const { rest } = this.#hadoop(context, request.sessionDir);
    const { id, maximum } = await rest.untilAnswered(watch, () => askNewApplication(rest));
    this.#refuseTooLarge(request, compiled, maximum);
    const shipped = await shipping.send(id, context, watch);
    const { shipment } = shipping;
    const scripts = yarnScripts(request, compiled, { ...this.#options, shipment, archives: shipped.archives });

    for (const { name, text } of scripts) {
      fs.writeFileSync(path.join(request.sessionDir, name), text, { mode: 0o600 });
    }
    writeApplicationSpec(applicationSpec(request, compiled, { ...context, shipment, shipped: shipped.archives }));
    giveFirstOrders(request.sessionDir, id, request.nodeCount - 1);
    const body = withTokens(JSON.parse(scripts[0]!.text.replace(APPLICATION_ID, id)) as SubmissionBody, shipped.tokens);
    try {
      watch.signal?.throwIfAborted();
      await this.#hand(rest, id, body, watch);
      const { endsAtMs } = context;
      if (endsAtMs !== undefined) await rest.untilAnswered(watch, () => limitLifetime(rest, id, endsAtMs));
      watch.signal?.throwIfAborted();
    } catch (error) {
      const { onTrouble } = watch;
      await this.#stop(request.sessionDir, id, 'not wanted any more', {
        ...(onTrouble !== undefined && { onTrouble }),
      });
      await shipped.giveUp();
      throw error;
    }
    await shipped.clean(async (earlier) => isLiving(await askApplication(rest, earlier)));
    const workers = Array.from({ length: request.nodeCount - 1 }, (_, index) => index + 1);
    return [headRecord(request.sessionDir, id), ...workers.map((slot) => workerRecord(request.sessionDir, id, slot))];
  }

  status(jobs: readonly JobRecord[]): Promise<StatusReport> {
    return this.#statuses.report(jobs);
  }

  async addWorkers(request: ClusterRequest, count: number): Promise<readonly JobRecord[]> {
    const { sessionDir } = request;
    const added: number[] = [];
    const applicationId = applicationOf(sessionDir);
    const orders = await changeOrders(sessionDir, applicationId, ({ workers, lastSlot }) => {
      for (let slot = lastSlot + 1; slot <= lastSlot + count; slot++) added.push(slot);
      return { workers: [...workers, ...added], lastSlot: lastSlot + count };
    });
    if (orders === undefined) {
      throw new BatchSystemError(
        `no workers can be added: ${path.join(sessionDir, 'orders.json')} cannot be read, or is not that of ${applicationId}`,
        { context: { applicationId, path: sessionDir } },
      );
    }
    return added.map((slot) => workerRecord(sessionDir, applicationId, slot));
  }

  async removeWorkers(workers: readonly JobRecord[]): Promise<void> {
    for (const [sessionDir, group] of bySession(workers)) {
      const gone = new Map<string, Set<number>>();
      for (const { id } of group) {
        const { applicationId, slot } = parseJobId(id);
        gone.set(applicationId, (gone.get(applicationId) ?? new Set()).add(slot));
      }
      for (const [applicationId, slots] of gone) {
        if (!fs.existsSync(sessionDir)) continue;
        await changeOrders(sessionDir, applicationId, (orders) => ({
          workers: orders.workers.filter((slot) => !slots.has(slot)),
        }));
      }
    }
  }

  async cancel(jobs: readonly JobRecord[], watch: LauncherWatch = {}): Promise<void> {
    const heads = jobs.filter(({ role }) => role !== 'worker');
    const stops = heads.map((job) => this.#stop(path.dirname(job.script), job.id, 'cancelled', watch));
    const isCovered = ({ id }: JobRecord): boolean => heads.some((head) => head.id === parseJobId(id).applicationId);
    await this.removeWorkers(jobs.filter((job) => job.role === 'worker' && !isCovered(job)));
    await Promise.all(stops);
  }

  logs(job: JobRecord, lineCount: number): Promise<string> {
    return lastLines(job.output, lineCount);
  }

  async systemLogs(jobs: readonly JobRecord[]): Promise<readonly JobLogs[]> {
    const found: JobLogs[] = [];
    for (const [sessionDir, group] of bySession(jobs)) {
      const spec = readApplicationSpec(applicationSpecFile(sessionDir));
      const { rest, hdfs } = this.#hadoop(spec, sessionDir);
      for (const id of new Set(group.map((job) => parseJobId(job.id).applicationId))) {
        const own = group.filter((job) => parseJobId(job.id).applicationId === id);
        found.push(...(await findJobLogs(id, own, { rest, hdfs, spec, env: this.#options.env })));
      }
    }
    return found;
  }

  /** Hands in the application, and waits until it is accepted. A second time with the same id is the same application. */
  async #hand(rest: ResourceManagerRest, id: string, body: unknown, watch: LauncherWatch): Promise<void> {
    await rest.untilAnswered(watch, async () => {
      const refusal = await submitApplication(rest, body);
      if (refusal !== undefined) throw rejected(refusal);
    });
    const deadlineMs = performance.now() + ACCEPTED_WITHIN_MS;
    for (let waitMs = FIRST_WAIT_MS; performance.now() < deadlineMs; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
      watch.signal?.throwIfAborted();
      const report = await rest.untilAnswered(watch, () => askApplication(rest, id));
      if (report !== undefined && wasRefused(report)) throw rejected(report.diagnostics);
      if (report !== undefined && !UNDECIDED.has(report.state)) return;
      await delay(waitMs);
    }
  }

  /** The first order is given before this returns for the first time: whoever exits at once has given it. */
  async #stop(sessionDir: string, id: string, reason: string, watch: LauncherWatch): Promise<void> {
    const isOurs = /^application_\d+_\d+$/.test(id) && fs.existsSync(applicationSpecFile(sessionDir));
    if (!isOurs) return;
    await changeOrders(sessionDir, id, () => ({ stop: { reason }, workers: [] }));
    const { rest } = this.#hadoopOf(sessionDir);
    await rest.untilAnswered(watch, async () => {
      const report = await askApplication(rest, id);
      if (report === undefined || ENDED.has(report.state)) return;
      if (report.state === 'RUNNING' && (await this.#isStopping(rest, sessionDir, id))) return;
      await killApplication(rest, id);
    });
  }

  /** The application master has heard, and ends everything in order. */
  async #isStopping(rest: ResourceManagerRest, sessionDir: string, id: string): Promise<boolean> {
    const deadlineMs = performance.now() + STOP_ANSWER_MS;
    for (let waitMs = FIRST_WAIT_MS; performance.now() < deadlineMs; waitMs = Math.min(waitMs * 1.5, LONGEST_WAIT_MS)) {
      const containers = readContainers(sessionDir);
      if (containers?.applicationId === id && containers.stopping !== undefined) return true;
      await delay(waitMs);
    }
    const report = await askApplication(rest, id);
    return report === undefined || ENDED.has(report.state);
  }

  #refuseTooLarge(
    request: ClusterRequest,
    { head, worker }: CompiledYarnOptions,
    maximum: Parameters<typeof tooLarge>[1],
  ): void {
    const problem = tooLarge(head, maximum) ?? (request.nodeCount > 1 ? tooLarge(worker, maximum) : undefined);
    if (problem === undefined) return;
    throw new SubmissionError(`${problem.flag}: ${problem.text}.`, { context: { option: problem.flag } });
  }

  #shipping(request: ClusterRequest, { ship, shipNode, confDir }: CompiledYarnOptions): Shipping {
    const { env, applicationMaster, retryMs, statusIntervalMs } = this.#options;
    const wanted = {
      ship,
      shipNode: shipNode === true ? applicationMaster[0] : shipNode === false ? undefined : shipNode,
    };
    return new Shipping({ ...wanted, request, confDir, env, retryMs, firstPauseMs: statusIntervalMs / 5 });
  }

  #context(config: HadoopConfig, compiled: CompiledYarnOptions): SpecContext {
    const { lifetimeS, user } = compiled;
    return {
      resourceManagers: resourceManagers(config),
      security: config.get('hadoop.security.authentication') === 'kerberos' ? 'kerberos' : 'simple',
      rpcProtection: config.get('hadoop.rpc.protection') ?? 'authentication',
      aggregation: aggregationPlace(config),
      user: user ?? this.#options.env['HADOOP_USER_NAME'] ?? os.userInfo().username,
      teardownTimeoutMs: this.#options.teardownTimeoutMs,
      endsAtMs: lifetimeS === undefined ? undefined : Date.now() + lifetimeS * 1000,
    };
  }

  /** As the submission has found it. */
  #hadoopOf(sessionDir: string): Hadoop {
    return this.#hadoop(readApplicationSpec(applicationSpecFile(sessionDir)), sessionDir);
  }

  #hadoop(context: Pick<SpecContext, 'resourceManagers' | 'security' | 'user'>, sessionDir: string): Hadoop {
    const urls = context.resourceManagers.map(({ webUrl }) => webUrl);
    const key = JSON.stringify([urls, context.security, context.user]);
    const known = this.#hadoops.get(key);
    if (known !== undefined) return known;
    const { env, retryMs, statusIntervalMs } = this.#options;
    const pace = { retryMs, firstPauseMs: statusIntervalMs / 5 };
    const isSecure = context.security === 'kerberos';
    const tokens = new DelegationTokens({ urls, env, sessionDir });
    const user = isSecure ? undefined : context.user;
    const rest = isSecure
      ? new ResourceManagerRest({ urls, ...pace, delegationToken: (isRefused) => tokens.get(isRefused) })
      : new ResourceManagerRest({ urls, ...pace, user: context.user });
    const hadoop: Hadoop = { rest, user, hdfs: new HdfsClients({ user, env }) };
    this.#hadoops.set(key, hadoop);
    return hadoop;
  }
}

function headRecord(sessionDir: string, id: string): JobRecord {
  return {
    id,
    role: 'head',
    nodeCount: 1,
    script: path.join(sessionDir, APPLICATION_FILE),
    output: path.join(sessionDir, 'job.out'),
  };
}

function workerRecord(sessionDir: string, applicationId: string, slot: number): JobRecord {
  return {
    id: workerJobId(applicationId, slot),
    role: 'worker',
    nodeCount: 1,
    script: path.join(sessionDir, WORKER_FILE),
    output: workerOutput(sessionDir, slot),
  };
}

function bySession(jobs: readonly JobRecord[]): Map<string, JobRecord[]> {
  const groups = new Map<string, JobRecord[]>();
  for (const job of jobs) {
    const dir = path.dirname(job.script);
    groups.set(dir, [...(groups.get(dir) ?? []), job]);
  }
  return groups;
}

/**
 * The application of a session, as its orders name it.
 * @throws BatchSystemError when nothing was submitted
 */
function applicationOf(sessionDir: string): string {
  const orders = readOrders(sessionDir);
  if (orders !== undefined) return orders.applicationId;
  throw new BatchSystemError(`no YARN application was submitted for ${sessionDir}.`, { context: { path: sessionDir } });
}

interface SubmissionBody {
  readonly 'am-container-spec': object;
}

/** Tokens are secret: they are not in the file of the submission. */
function withTokens(body: SubmissionBody, tokens: readonly HadoopToken[]): unknown {
  if (tokens.length === 0) return body;
  const entry = tokens.map((token) => ({ key: token.service, value: tokenToUrlString(token) }));
  return { ...body, 'am-container-spec': { ...body['am-container-spec'], credentials: { tokens: { entry } } } };
}

function isLiving(report: ApplicationReport | undefined): boolean {
  return report !== undefined && !ENDED.has(report.state);
}

/** Before anything of it was started. */
function wasRefused({ state, launchedAtMs, amLogsUrl }: ApplicationReport): boolean {
  return state === 'FAILED' && launchedAtMs === undefined && amLogsUrl === undefined;
}

/** What the ResourceManager said when it refused an application. */
function rejected(words: string): SubmissionError {
  const said =
    words
      .replace(/^(?:[\w.$]+Exception:\s*)+/, '')
      .split('\n')[0]
      ?.trim() ?? '';
  const culprit = culpritOf(said);
  const advice = culprit?.advice === undefined ? '' : `; ${culprit.advice}`;
  return new SubmissionError(
    `YARN refused the application: ${said}${culprit === undefined ? '' : `\n  This concerns ${culprit.option}${advice}.`}`,
    { context: { option: culprit?.option } },
  );
}
