import type { Allocation, AllocationSource } from '../../src/batch/allocation.js';
import { InvalidOptionError } from '../../src/common/errors.js';
import { expandNodeList } from './node-list.js';
import { parseScontrol, parseTime } from './squeue.js';

/** From here on ids stand for what is no step of `srun`: the batch script, the shell of `salloc`, external processes. */
const FIRST_SPECIAL_STEP = 0xffff_fff0;

/** Slurm counts jobs without a time limit as ending after a year. */
const NO_LIMIT_S = 364 * 86_400;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment that Slurm gives to the tasks of a job step, to batch scripts, and to shells of `salloc`. */
export const slurmAllocation: AllocationSource = {
  name: 'slurm',
  find(env) {
    const jobId = env['SLURM_JOB_ID'];
    if (jobId === undefined || jobId === '') return undefined;
    const member = stepMember(env, jobId);
    const nodeList = env[member === undefined ? 'SLURM_JOB_NODELIST' : 'SLURM_STEP_NODELIST'] ?? '';
    const nodeNames = expandNodeList(nodeList);
    const nodeName = env['SLURMD_NODENAME'];
    const launchAddress = env['SLURM_LAUNCH_NODE_IPADDR'];
    const restartCount = count(env, 'SLURM_RESTART_COUNT') ?? 0;
    return {
      description: `Slurm job ${jobId}`,
      jobId: recordId(env, jobId),
      clusterId: clusterId(env, jobId),
      nodeCount: count(env, 'SLURM_JOB_NUM_NODES') ?? Math.max(1, nodeNames.length),
      launcher: 'srun --ntasks-per-node=1',
      nodeNames,
      granted: granted(env),
      ...(restartCount > 0 && { restartCount }),
      ...(member !== undefined && { member }),
      ...(nodeName !== undefined && { nodeName }),
      ...(launchAddress !== undefined && member !== undefined && { launchAddress }),
    };
  },
  async findEndMs(env) {
    const end = count(env, 'SLURM_JOB_END_TIME'); // from 22.05 on
    const start = count(env, 'SLURM_JOB_START_TIME');
    if (end !== undefined && start !== undefined) return end - start < NO_LIMIT_S ? end * 1000 : undefined;
    const jobId = env['SLURM_JOB_ID'];
    if (jobId === undefined || jobId === '') return undefined;
    try {
      // Not needed by most nodes, and not small.
      const { SlurmCommands } = await import('./commands.js');
      const commands = new SlurmCommands({ env, retryMs: 0, firstPauseMs: 0 });
      const fields = parseScontrol((await commands.run('scontrol', ['--oneliner', 'show', 'job', jobId])).stdout);
      return fields.get('TimeLimit') === 'UNLIMITED' ? undefined : parseTime(fields.get('EndTime') ?? '');
    } catch {
      return undefined; // not reachable from nodes of this site
    }
  },
};

/** Elements of an array are submitted and known as `4711_3`, but have job numbers of their own, too. */
function recordId(env: Environment, jobId: string): string {
  const array = env['SLURM_ARRAY_JOB_ID'];
  const element = env['SLURM_ARRAY_TASK_ID'];
  return array === undefined || element === undefined ? jobId : `${array}_${element}`;
}

/** A requeued job keeps its id: its restart count keeps it from meeting the files of its earlier life. */
function clusterId(env: Environment, jobId: string): string {
  const step = env['SLURM_STEP_ID'] ?? 'batch';
  const restarts = count(env, 'SLURM_RESTART_COUNT') ?? 0;
  return `slurm-${jobId}-${step}${restarts > 0 ? `-r${restarts}` : ''}`;
}

/** Only tasks of `srun` have a step: in a batch script or a shell of `salloc` nothing runs on the other nodes yet. */
function stepMember(env: Environment, jobId: string): { index: number; count: number } | undefined {
  const tasks = count(env, 'SLURM_STEP_NUM_TASKS');
  const index = count(env, 'SLURM_PROCID');
  const step = count(env, 'SLURM_STEP_ID');
  if (step === undefined || step >= FIRST_SPECIAL_STEP || tasks === undefined || index === undefined) return undefined;
  const nodes = count(env, 'SLURM_STEP_NUM_NODES') ?? tasks;
  if (tasks !== nodes) {
    throw new InvalidOptionError(
      `the step of Slurm job ${jobId} has ${tasks} tasks on ${nodes} nodes, but batchray needs exactly one a node. Use srun --ntasks-per-node=1.`,
    );
  }
  return { index, count: tasks };
}

function granted(env: Environment): Allocation['granted'] {
  const cpuLimits = [count(env, 'SLURM_CPUS_ON_NODE'), count(env, 'SLURM_CPUS_PER_TASK')].filter(
    (n) => n !== undefined,
  );
  const cpus = cpuLimits.length === 0 ? undefined : Math.min(...cpuLimits);
  const memoryBytes = memory(env, cpus);
  const gpus = count(env, 'SLURM_GPUS_ON_NODE');
  return {
    ...(cpus !== undefined && { cpus }),
    ...(memoryBytes !== undefined && { memoryBytes }),
    ...(gpus !== undefined && { gpus }),
  };
}

/** Slurm counts in MiB; 0 stands for all memory of the node. */
function memory(env: Environment, cpus: number | undefined): number | undefined {
  const perNode = count(env, 'SLURM_MEM_PER_NODE');
  const perCpu = count(env, 'SLURM_MEM_PER_CPU');
  const mebibytes = perNode ?? (perCpu === undefined ? 0 : perCpu * (count(env, 'SLURM_CPUS_ON_NODE') ?? cpus ?? 1));
  return mebibytes > 0 ? mebibytes * 1024 * 1024 : undefined;
}

function count(env: Environment, name: string): number | undefined {
  const text = env[name];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
