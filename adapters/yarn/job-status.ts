/** The state of all applications by one query, however many jobs and callers there are. */
import path from 'node:path';
import type { JobRecord, JobStatus, StatusReport } from '../../src/batch/cluster-launcher.js';
import { ENDED_STATES, type JobState } from '../../src/batch/job-state.js';
import { PacedQuery, type Silence } from '../../src/batch/paced-query.js';
import { waitingClock, type Clock } from '../../src/common/clock.js';
import { parseJobId } from './application-spec.js';
import { askApplication, askApplications, type ApplicationReport } from './client/applications.js';
import { ResourceManagerSilenceError, type ResourceManagerRest } from './client/resource-manager-rest.js';
import { readContainers, readOrders, type Containers, type SlotStatus } from './orders.js';
import { explainEnd, explainWaiting } from './reasons.js';
import { foldApplication, foldSlot } from './states.js';

export interface JobStatusesOptions {
  /** The cluster of a job, by its session directory. */
  readonly restOf: (sessionDir: string) => { readonly rest: ResourceManagerRest; readonly user: string | undefined };
  readonly intervalMs: number;
  /** Exit code of a head that ended in order, as the session directory has it. */
  readonly findExitCode: (job: JobRecord) => number | undefined;
  /** Default: the system's. */
  readonly clock?: Clock;
}

const FORGOTTEN_AFTER_MS = 60_000;

/** It answers, but not about this: as good as silence. */
class NotKnownYetError extends ResourceManagerSilenceError {}

const APPLICATION_ID = /^application_\d+_\d+$/;

/** Of the applications of all Hadoop clusters. */
export class JobStatuses {
  readonly #options: JobStatusesOptions;
  /** By application id; the subjects are session directories. */
  readonly #query: PacedQuery<string>;
  readonly #reports = new Map<string, ApplicationReport>();
  readonly #missingSinceMs = new Map<string, number>();
  readonly #clock: Clock;

  constructor(options: JobStatusesOptions) {
    this.#options = options;
    this.#clock = options.clock ?? waitingClock;
    this.#query = new PacedQuery({
      intervalMs: options.intervalMs,
      slow: 'the ResourceManager does not answer',
      silence,
      ask: (sessionDirs) => this.#ask(sessionDirs),
      isFinal: (id) => this.#hasEnded(id),
      clock: this.#clock,
    });
  }

  /** @throws BatchSystemError when the ResourceManager says a state that is not known, or does not let us in */
  async report(jobs: readonly JobRecord[]): Promise<StatusReport> {
    const applications = new Map(jobs.map((job) => [parseJobId(job.id).applicationId, path.dirname(job.script)]));
    for (const id of applications.keys()) if (!APPLICATION_ID.test(id)) applications.delete(id);
    const freshness = await this.#query.refresh(applications);
    const found = new Map<string, JobStatus>();
    for (const job of jobs) {
      const status = this.#statusOf(job, freshness.trouble !== undefined);
      if (status !== undefined) found.set(job.id, status);
    }
    return { jobs: found, ...freshness };
  }

  #hasEnded(id: string): boolean {
    return ENDED.has(this.#reports.get(id)?.state ?? '');
  }

  #statusOf(job: JobRecord, isTrouble: boolean): JobStatus | undefined {
    const { applicationId, slot } = parseJobId(job.id);
    const report = this.#reports.get(applicationId);
    const sessionDir = path.dirname(job.script);
    const containers = readContainers(sessionDir);
    const own = containers?.applicationId === applicationId ? containers : undefined;
    if (report === undefined) return slot === 0 && !isTrouble ? this.#recorded(job) : undefined;
    if (slot > 0) return workerStatus(job.id, report, own, slotOf(own, sessionDir, applicationId, slot));
    const webPage = `${this.#options.restOf(sessionDir).rest.url}/cluster/app/${applicationId}`;
    return { ...applicationStatus(job, report, own, this.#options.findExitCode), webPage };
  }

  /** Forgotten by the ResourceManager, but not by its session. */
  #recorded(job: JobRecord): JobStatus | undefined {
    const exitCode = this.#options.findExitCode(job);
    if (exitCode === undefined) return undefined;
    const state = exitCode === 0 ? 'done' : 'failed';
    return { id: job.id, state, nativeState: 'UNKNOWN', nodeNames: [], exitCode, endReason: `exit code ${exitCode}` };
  }

  async #ask(sessionDirs: ReadonlyMap<string, string>): Promise<void> {
    const asked = [...this.#byCluster(sessionDirs)].map(([rest, group]) => this.#askCluster(rest, group));
    // What one cluster tells is kept, whatever the others do.
    const errors = (await Promise.allSettled(asked)).flatMap((outcome): unknown[] =>
      outcome.status === 'rejected' ? [outcome.reason] : [],
    );
    if (errors.length > 0) throw errors.find((error) => silence(error) === undefined) ?? errors[0];
  }

  #byCluster(asked: ReadonlyMap<string, string>): Map<ResourceManagerRest, { ids: string[]; user?: string }> {
    const groups = new Map<ResourceManagerRest, { ids: string[]; user?: string }>();
    for (const [id, sessionDir] of asked) {
      const { rest, user } = this.#options.restOf(sessionDir);
      const group = groups.get(rest) ?? { ids: [], ...(user !== undefined && { user }) };
      group.ids.push(id);
      groups.set(rest, group);
    }
    return groups;
  }

  async #askCluster(rest: ResourceManagerRest, { ids, user }: { ids: string[]; user?: string }): Promise<void> {
    const [only] = ids;
    const reports =
      ids.length === 1 && only !== undefined
        ? [await askApplication(rest, only)]
        : await askApplications(rest, earliest(this.#reports, ids), user);
    for (const report of reports) if (report !== undefined) this.#reports.set(report.id, report);
    const told = new Set(reports.map((report) => report?.id));
    for (const id of told) this.#missingSinceMs.delete(id ?? '');
    const missing = ids.filter((id) => !told.has(id) && this.#reports.has(id) && !this.#hasEnded(id));
    this.#doubt(missing);
  }

  /** A ResourceManager that has just started knows the applications of its earlier life only after a while. */
  #doubt(missing: readonly string[]): void {
    const nowMs = this.#clock.nowMs();
    let doubted: string | undefined;
    for (const id of missing) {
      const sinceMs = this.#missingSinceMs.get(id) ?? nowMs;
      this.#missingSinceMs.set(id, sinceMs);
      if (nowMs - sinceMs < this.#options.intervalMs + FORGOTTEN_AFTER_MS) doubted ??= id;
      else this.#reports.delete(id);
    }
    if (doubted === undefined) return;
    throw new NotKnownYetError(`the ResourceManager, which may have just started, does not know ${doubted} yet`);
  }
}

function silence(error: unknown): Silence | undefined {
  if (error instanceof NotKnownYetError) return { kind: 'restarted', words: error.message };
  if (!(error instanceof ResourceManagerSilenceError)) return undefined;
  return { kind: 'silent', words: `the ResourceManager does not answer: ${error.message}` };
}

const ENDED: ReadonlySet<string> = new Set(['FINISHED', 'FAILED', 'KILLED']);

/** Before the first answer every one of our applications may be meant. */
function earliest(reports: ReadonlyMap<string, ApplicationReport>, ids: readonly string[]): number {
  return Math.min(...ids.map((id) => reports.get(id)?.submittedAtMs ?? 0));
}

function applicationStatus(
  job: JobRecord,
  report: ApplicationReport,
  containers: Containers | undefined,
  findExitCode: JobStatusesOptions['findExitCode'],
): JobStatus {
  const state = foldApplication(report, containers);
  const { launchedAtMs, amHost, endsAtMs, diagnostics } = report;
  const base = { id: job.id, state, nativeState: nativeState(report), nodeNames: amHost === undefined ? [] : [amHost] };
  if (state === 'queued') return { ...base, pending: explainWaiting(diagnostics) };
  const started = {
    ...base,
    ...(launchedAtMs !== undefined && { startedAtMs: launchedAtMs }),
    ...(endsAtMs !== undefined && { endsAtMs }),
  };
  if (!ENDED_STATES.has(state)) return started;
  // An application that FAILED did not end by itself, whatever code its head ended with when it was told to.
  const exitCode = endCode(state, report) ?? (report.state === 'FINISHED' ? findExitCode(job) : undefined);
  const endReason = endReasonOf(state, report, exitCode);
  return { ...started, endReason, ...(exitCode !== undefined && { exitCode }) };
}

function nativeState({ state, finalStatus }: ApplicationReport): string {
  return state === 'FINISHED' ? `${state}/${finalStatus}` : state;
}

/** What the application master said when it finished: `exit code 3`. */
function endCode(state: JobState, { state: native, diagnostics }: ApplicationReport): number | undefined {
  if (native !== 'FINISHED') return undefined;
  if (state === 'done') return 0;
  const code = /exit code (\d+)/.exec(diagnostics)?.[1];
  return code === undefined ? undefined : Number(code);
}

function endReasonOf(state: JobState, report: ApplicationReport, exitCode: number | undefined): string {
  if (report.state !== 'FINISHED') return explainEnd(report.diagnostics) || state;
  const said = report.diagnostics.replace(/^Attempt recovered after RM restart/, '').trim();
  if (said !== '') return said;
  return exitCode === undefined ? state : `exit code ${exitCode}`;
}

/** Of a slot that the application master has not seen yet the orders tell. */
function slotOf(
  containers: Containers | undefined,
  sessionDir: string,
  applicationId: string,
  slot: number,
): SlotStatus | undefined {
  const known = containers?.slots.find((candidate) => candidate.slot === slot);
  if (known !== undefined) return known;
  const orders = readOrders(sessionDir);
  if (orders?.applicationId !== applicationId || slot > orders.lastSlot) return undefined;
  return orders.workers.includes(slot) ? { slot, state: 'queued' } : { slot, state: 'ended', isRemoved: true };
}

function workerStatus(
  id: string,
  report: ApplicationReport,
  containers: Containers | undefined,
  slot: SlotStatus | undefined,
): JobStatus | undefined {
  if (slot === undefined) return undefined;
  const isOver = ENDED.has(report.state);
  // What the application master did not live to write down.
  const state = isOver && slot.state !== 'ended' ? 'cancelled' : foldSlot(slot);
  const base = {
    id,
    state,
    nativeState: slot.exitStatus === undefined ? slot.state : `${slot.state}/${slot.exitStatus}`,
    nodeNames: slot.node === undefined ? [] : [slot.node],
    ...(slot.startedAtMs !== undefined && { startedAtMs: slot.startedAtMs }),
  };
  if (state === 'queued') {
    const waitingFor = containers?.waitingFor;
    const head = foldApplication(report, containers);
    const pending =
      head === 'running'
        ? { code: 'Containers', text: waitingFor ?? 'YARN has no room for its container yet', isPermanent: false }
        : { code: 'Head', text: 'the head has not started', isPermanent: false };
    return { ...base, pending };
  }
  if (!ENDED_STATES.has(state)) return base;
  const { exitStatus } = slot;
  return {
    ...base,
    endReason: slot.endReason ?? (state === 'cancelled' ? 'removed' : state),
    ...(exitStatus !== undefined && exitStatus >= 0 && { exitCode: exitStatus }),
  };
}
