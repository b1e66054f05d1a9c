/** What the launcher tells the application master: plain data in `application.json` of the session directory. */
import fs from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../../src/common/atomic-file.js';
import { BatchSystemError } from '../../src/common/errors.js';
import type { AggregationPlace } from './client/aggregation-place.js';

export interface ContainerResource {
  /** Mebibytes, overhead included. */
  readonly memoryMb: number;
  /** Part of it that is not for tasks and objects: batchray's own processes, and pages that YARN counts twice. */
  readonly overheadMb: number;
  readonly vcores: number;
  /** Further resource types of the cluster: `{ 'yarn.io/gpu': 2 }`. */
  readonly more?: Readonly<Record<string, number>>;
}

/** A ResourceManager. With high availability there are several, of which one is active. */
export interface ResourceManagerAddress {
  readonly host: string;
  /** Where it listens for application masters. */
  readonly schedulerPort: number;
  /** Of its web services: `http://rm1:8088`. */
  readonly webUrl: string;
}

/** An argument vector. */
export type Command = readonly [command: string, ...args: string[]];

/** An archive that every container is given, unpacked, under the name `link` in its directory. */
export interface ShippedArchive {
  readonly link: string;
  /** `hdfs://nn:8020/user/me/.../project.tar.gz` */
  readonly url: string;
  readonly sizeBytes: number;
  /** Milliseconds since 1970. A NodeManager refuses a file that differs in size or time. */
  readonly timestampMs: number;
  /** NodeManagers keep it for later applications of the same user. */
  readonly isKept: boolean;
}

export interface ApplicationSpec {
  readonly clusterId: string;
  /** Absolute, on the file system that all nodes share. */
  readonly sessionDir: string;
  /** Runs the head on the application master's node: as the child of the application master. Its end is the application's. */
  readonly headCommand: Command;
  /** The same in a further attempt of the application, while worker nodes of the earlier one live. */
  readonly recoverCommand: Command;
  /** Runs a worker node; the same for all slots. */
  readonly workerCommand: Command;
  /** Makes nodes finish their work and leave. The application master adds `--job ID` for each, `--reason TEXT`, and `--time-left SECONDS` when it knows. */
  readonly drainCommand: Command;
  /** For head and workers, beside what the application master adds itself ({@link slotVariables}). Not secret. */
  readonly environment: Readonly<Record<string, string>>;
  readonly headResource: ContainerResource;
  readonly workerResource: ContainerResource;
  readonly shipped?: readonly ShippedArchive[];
  /** Partition of the cluster to ask in. */
  readonly nodeLabel?: string;
  readonly resourceManagers: readonly ResourceManagerAddress[];
  /** `hadoop.security.authentication` of the submitter's configuration; of no interest to the application master, which has tokens. */
  readonly security: 'simple' | 'kerberos';
  /** Whose application it is, as the submitter named itself. */
  readonly user: string;
  /** Where logs are collected, by the submitter's configuration; clusters of earlier versions have none. */
  readonly aggregation?: AggregationPlace;
  /** `hadoop.rpc.protection` of the submitter's configuration; the servers decide. */
  readonly rpcProtection: string;
  /** The head included: below this many, before the driver has begun, a worker that ended is asked for again. */
  readonly minNodes: number;
  /** How often a slot is asked for again after its container was lost, preempted, or its node's disk failed. */
  readonly maxReplacements: number;
  /** How often YARN starts the application master, at most. */
  readonly maxAttempts: number;
  /** How long the ResourceManager is waited for when YARN ends the application master: less than a container's grace (250 ms by default). */
  readonly lastAnswerMs: number;
  /** Time between two heartbeats while nothing is waited for. */
  readonly heartbeatMs: number;
  /** How long the head may take to end after SIGTERM, and its worker nodes after it. */
  readonly teardownTimeoutMs: number;
}

/** Environment of head (slot 0) and workers, from which `yarnAllocation` reads what their container is. */
export const SLOT_VARIABLES = {
  applicationId: 'BATCHRAY_YARN_APPLICATION_ID',
  clusterId: 'BATCHRAY_YARN_CLUSTER_ID',
  slot: 'BATCHRAY_YARN_SLOT',
  vcores: 'BATCHRAY_YARN_VCORES',
  /** Without the overhead. */
  memoryMb: 'BATCHRAY_YARN_MEMORY_MB',
  gpus: 'BATCHRAY_YARN_GPUS',
  /** Name of the node, as YARN knows it. */
  node: 'BATCHRAY_YARN_NODE',
  /** When the application's lifetime ends, in milliseconds since 1970; absent without a limit. */
  endMs: 'BATCHRAY_YARN_END_MS',
  /** How long before that the node is to be warned, in milliseconds. */
  noticeMs: 'BATCHRAY_YARN_NOTICE_MS',
} as const;

/** Resource type of GPUs. */
export const GPU_RESOURCE = 'yarn.io/gpu';

/** Head: slot 0. */
export function slotVariables(
  applicationId: string,
  slot: number,
  { clusterId }: Pick<ApplicationSpec, 'clusterId'>,
  { vcores, memoryMb, overheadMb, more }: ContainerResource,
  nodeName: string | undefined,
): Record<string, string> {
  const gpus = more?.[GPU_RESOURCE];
  return {
    [SLOT_VARIABLES.applicationId]: applicationId,
    [SLOT_VARIABLES.clusterId]: clusterId,
    [SLOT_VARIABLES.slot]: String(slot),
    [SLOT_VARIABLES.vcores]: String(vcores),
    [SLOT_VARIABLES.memoryMb]: String(Math.max(1, memoryMb - overheadMb)),
    ...(gpus !== undefined && { [SLOT_VARIABLES.gpus]: String(gpus) }),
    ...(nodeName !== undefined && { [SLOT_VARIABLES.node]: nodeName }),
  };
}

/** As worker nodes of an application are known: `application_1_0001/3`. */
export function workerJobId(applicationId: string, slot: number): string {
  return `${applicationId}/${slot}`;
}

/** The inverse of {@link workerJobId}; slot 0 for the id of an application. */
export function parseJobId(id: string): { readonly applicationId: string; readonly slot: number } {
  const [applicationId = '', slot = '0'] = id.split('/');
  return { applicationId, slot: Number(slot) };
}

export function applicationSpecFile(sessionDir: string): string {
  return path.join(sessionDir, 'application.json');
}

export function writeApplicationSpec(spec: ApplicationSpec): void {
  writeAtomically(applicationSpecFile(spec.sessionDir), renderApplicationSpec(spec));
}

export function renderApplicationSpec(spec: ApplicationSpec): string {
  return `${JSON.stringify(spec, null, 2)}\n`;
}

/** @throws BatchSystemError when it is not there or not readable */
export function readApplicationSpec(file: string): ApplicationSpec {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as ApplicationSpec;
  } catch (cause) {
    throw new BatchSystemError(
      `the application master cannot read ${file}: ${(cause as Error).message}. ` +
        'The session directory must be on a file system that all nodes share with the machine where you submit (--session-root, BATCHRAY_SESSION_ROOT).',
      { context: { path: file }, cause },
    );
  }
}
