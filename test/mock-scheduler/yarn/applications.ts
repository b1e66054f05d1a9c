/** What a ResourceManager knows of applications: data only. */
import type { hadoop } from '#protos/hadoop.js';
import type { ContainerEnd } from './container-process.js';
import type { MockToken } from './credentials.js';
import { applicationName, wide, type AttemptId } from './ids.js';
import type { LaunchContext } from './launch-script.js';
import type { MockNodeManager } from './node-manager.js';

export interface MockResource {
  readonly memoryMb: number;
  readonly vcores: number;
  readonly more: Readonly<Record<string, number>>;
}

/** An application as it was submitted. */
export interface Submission {
  /** `application_1_0001` */
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly queue: string;
  readonly type: string;
  readonly tags: readonly string[];
  readonly priority: number;
  readonly maxAttempts: number;
  readonly keepsContainers: boolean;
  readonly resource: MockResource;
  readonly label: string;
  /** Without the token file. */
  readonly context: Omit<LaunchContext, 'tokens'>;
  readonly secrets: Readonly<Record<string, Buffer>>;
  /** The whole request. */
  readonly body: unknown;
}

/** What happens to a submission, besides what any application meets. */
export interface ApplicationPlan {
  /** The ResourceManager answers the submission with this. */
  readonly reject?: { readonly status: number; readonly exception: string; readonly message: string };
  /** Accepted, and FAILED soon after, with these diagnostics. */
  readonly fail?: string;
  /** Stays ACCEPTED so long; infinite: until {@link MockApplication.plan} is replaced. */
  readonly acceptedMs?: number;
  /** While it is ACCEPTED. */
  readonly diagnostics?: string;
  /** What is said of its logs when it has ended. Default `DISABLED`. */
  readonly logAggregation?: string;
}

/** A container as the ResourceManager sees it. */
export interface MockContainer {
  readonly name: string;
  readonly id: hadoop.ContainerId.$Properties;
  readonly attempt: AttemptId;
  readonly node: MockNodeManager;
  readonly resource: MockResource;
  readonly priority: number;
  readonly allocationId: bigint;
  readonly isMaster: boolean;
  readonly token: MockToken | undefined;
  readonly allocatedAtMs: number;
  /** The application master was told of it. */
  acquiredAtMs: number | undefined;
  end: ContainerEnd | undefined;
}

/** How many containers of one shape an application master still wants. */
export interface Ask {
  readonly priority: number;
  readonly resource: MockResource;
  readonly allocationId: bigint;
  readonly label: string;
  outstanding: number;
}

export interface MockAttempt {
  readonly id: AttemptId;
  readonly containers: Map<string, MockContainer>;
  readonly asks: Map<string, Ask>;
  master: MockContainer | undefined;
  isRegistered: boolean;
  /** It has called `finishApplicationMaster`. */
  finish: { readonly finalStatus: string; readonly diagnostics: string; calls: number } | undefined;
  isOver: boolean;
  lastSeenMs: number;
  responseId: number;
  lastResponse: Uint8Array | undefined;
  /** For the next heartbeat. */
  readonly allocated: MockContainer[];
  readonly completed: MockContainer[];
  readonly nodeReports: hadoop.NodeReport.$Properties[];
  readonly preempted: { readonly container: MockContainer; readonly isStrict: boolean }[];
  /** Containers of the attempt before, for the registration. */
  readonly kept: MockContainer[];
  /** Names of nodes whose tokens it has. */
  readonly nodesTold: Set<string>;
}

export type ApplicationState = 'ACCEPTED' | 'RUNNING' | 'FINISHED' | 'FAILED' | 'KILLED';

export interface MockApplication {
  readonly id: string;
  readonly number: number;
  readonly submission: Submission;
  plan: ApplicationPlan;
  readonly submittedAtMs: number;
  readonly attempts: MockAttempt[];
  /** Attempts that count against the limit. */
  failures: number;
  state: ApplicationState;
  finalStatus: string;
  diagnostics: string;
  progress: number;
  trackingUrl: string;
  isKilling: boolean;
  launchedAtMs: number;
  finishedAtMs: number;
  /** When its lifetime ends. */
  endsAtMs: number;
}

export const ENDED: ReadonlySet<ApplicationState> = new Set(['FINISHED', 'FAILED', 'KILLED']);

export function newAttempt(id: AttemptId): MockAttempt {
  return {
    id,
    containers: new Map(),
    asks: new Map(),
    master: undefined,
    isRegistered: false,
    finish: undefined,
    isOver: false,
    lastSeenMs: Date.now(),
    responseId: 0,
    lastResponse: undefined,
    allocated: [],
    completed: [],
    nodeReports: [],
    preempted: [],
    kept: [],
    nodesTold: new Set(),
  };
}

export function newApplication(submission: Submission, plan: ApplicationPlan, timestamp: number): MockApplication {
  const number = Number(submission.id.split('_').at(-1));
  return {
    id: applicationName({ timestamp, application: number }),
    number,
    submission,
    plan,
    submittedAtMs: Date.now(),
    attempts: [newAttempt({ timestamp, application: number, attempt: 1 })],
    failures: 0,
    state: 'ACCEPTED',
    finalStatus: 'UNDEFINED',
    diagnostics: '',
    progress: 0,
    trackingUrl: '',
    isKilling: false,
    launchedAtMs: 0,
    finishedAtMs: 0,
    endsAtMs: Number.POSITIVE_INFINITY,
  };
}

export function currentAttempt({ attempts }: MockApplication): MockAttempt {
  const attempt = attempts.at(-1);
  if (attempt === undefined) throw new Error('an application has an attempt from the beginning');
  return attempt;
}

/** `<memory:512, vCores:1>` */
export function resourceText({ memoryMb, vcores, more }: MockResource): string {
  const others = Object.entries(more).map(([name, value]) => `, ${name}: ${value}`);
  return `<memory:${memoryMb}, vCores:${vcores}${others.join('')}>`;
}

export function resourceMessage({ memoryMb, vcores, more }: MockResource): hadoop.Resource.$Properties {
  const all = Object.entries({ 'memory-mb': memoryMb, vcores, ...more });
  return {
    memoryMb: wide(BigInt(memoryMb)),
    virtualCores: vcores,
    more: all.map(([key, value]) => ({
      key,
      value: wide(BigInt(value)),
      units: key === 'memory-mb' ? 'Mi' : '',
      type: 0,
    })),
  };
}
