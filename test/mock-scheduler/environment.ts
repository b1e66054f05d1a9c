import type { Controller } from './controller.js';
import { compressNodes, type MockJob } from './job.js';
import { JOB_MARK, NODE_MARK } from './processes.js';

/** What everything of a job sees. */
function jobEnvironment(controller: Controller, job: MockJob): Record<string, string> {
  const { request, array, nodes } = job;
  const { options } = controller;
  const nodeList = compressNodes(nodes);
  const cpus = String(request.exclusive ? options.cpusPerNode : request.tasksPerNode * request.cpusPerTask);
  const perNode = nodes.length > 1 ? `(x${nodes.length})` : '';
  const limitMs = controller.scaled(request.timeLimitSeconds);
  const startMs = (job.startedAtMs ?? 0) + options.clockSkewMs;
  return {
    SLURM_CLUSTER_NAME: options.clusterName,
    SLURM_JOB_ID: String(job.id),
    SLURM_JOBID: String(job.id),
    SLURM_JOB_NAME: request.name,
    SLURM_JOB_NUM_NODES: String(nodes.length),
    SLURM_NNODES: String(nodes.length),
    SLURM_JOB_NODELIST: nodeList,
    SLURM_NODELIST: nodeList,
    SLURM_JOB_PARTITION: request.partition,
    SLURM_JOB_CPUS_PER_NODE: `${cpus}${perNode}`,
    SLURM_TASKS_PER_NODE: `${request.tasksPerNode}${perNode}`,
    SLURM_CPUS_ON_NODE: cpus,
    SLURM_SUBMIT_DIR: request.workDir,
    SLURM_SUBMIT_HOST: 'login',
    SLURM_JOB_UID: String(process.getuid?.() ?? 0),
    ...(request.options.has('cpus-per-task') && { SLURM_CPUS_PER_TASK: String(request.cpusPerTask) }),
    ...(request.options.has('ntasks-per-node') && { SLURM_NTASKS_PER_NODE: String(request.tasksPerNode) }),
    ...(request.memoryMb !== undefined && { SLURM_MEM_PER_NODE: String(request.memoryMb) }),
    ...(job.restarts > 0 && { SLURM_RESTART_COUNT: String(job.restarts) }),
    // Since 23.02.
    ...(options.version >= '23' &&
      Number.isFinite(limitMs) && {
        SLURM_JOB_START_TIME: String(Math.floor(startMs / 1000)),
        SLURM_JOB_END_TIME: String(Math.floor((startMs + limitMs) / 1000)),
      }),
    ...(array !== undefined && {
      SLURM_ARRAY_JOB_ID: String(array.jobId),
      SLURM_ARRAY_TASK_ID: String(array.index),
      SLURM_ARRAY_TASK_COUNT: String(array.count),
    }),
  };
}

function nodeEnvironment(controller: Controller, job: MockJob, node: string, step: string): Record<string, string> {
  return {
    ...controller.options.nodeEnvironment,
    SLURMD_NODENAME: node,
    [JOB_MARK]: `${controller.markOf(job)}${step}`,
    [NODE_MARK]: node,
  };
}

export function batchEnvironment(controller: Controller, job: MockJob): Record<string, string> {
  const [node = ''] = job.nodes;
  return {
    PATH: '/usr/bin:/bin',
    HOME: process.env['HOME'] ?? '/',
    ...job.request.environment,
    ...jobEnvironment(controller, job),
    ...nodeEnvironment(controller, job, node, 'batch'),
    ENVIRONMENT: 'BATCH',
    SLURM_NODEID: '0',
    SLURM_PROCID: '0',
    SLURM_LOCALID: '0',
    SLURM_GTIDS: '0',
  };
}

export interface StepTask {
  readonly node: string;
  readonly index: number;
  /** On top of the environment of `srun`. */
  readonly env: Readonly<Record<string, string>>;
}

/** One task after another, node by node. */
export function stepTasks(
  controller: Controller,
  job: MockJob,
  step: {
    readonly id: number;
    readonly nodes: readonly string[];
    readonly tasksPerNode: number;
    readonly cpusPerTask?: string;
  },
): StepTask[] {
  const count = step.nodes.length * step.tasksPerNode;
  const nodeList = compressNodes(step.nodes);
  return Array.from({ length: count }, (_, index) => {
    const nodeIndex = Math.floor(index / step.tasksPerNode);
    const node = step.nodes[nodeIndex] ?? '';
    return {
      node,
      index,
      env: {
        ...jobEnvironment(controller, job),
        ...nodeEnvironment(controller, job, node, String(step.id)),
        SLURM_STEP_ID: String(step.id),
        SLURM_STEPID: String(step.id),
        SLURM_STEP_NODELIST: nodeList,
        SLURM_STEP_NUM_NODES: String(step.nodes.length),
        SLURM_STEP_NUM_TASKS: String(count),
        SLURM_NTASKS: String(count),
        SLURM_NPROCS: String(count),
        SLURM_PROCID: String(index),
        SLURM_NODEID: String(nodeIndex),
        SLURM_LOCALID: String(index % step.tasksPerNode),
        SLURM_LAUNCH_NODE_IPADDR: '127.0.0.1',
        ...(step.cpusPerTask !== undefined && { SLURM_CPUS_PER_TASK: step.cpusPerTask }),
      },
    };
  });
}
