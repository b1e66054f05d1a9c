/** The part of `srun` that the controller does: which tasks run where. */
import type { Socket } from 'node:net';
import { expandNodeList } from '../../adapters/slurm/node-list.js';
import type { Controller } from './controller.js';
import { stepTasks } from './environment.js';
import type { MockJob } from './job.js';
import { CommandFailure, parseCommandLine, type OptionTable } from './options.js';
import { onNode } from './processes.js';
import type { StepAnswer } from './srun.js';

interface StepCall {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

const values =
  'chdir clusters cpu-bind cpus-per-task distribution error exclude export gpus gpus-per-node gres input jobid job-name ' +
  'kill-on-bad-exit mem mem-bind mem-per-cpu mpi nodelist nodes ntasks ntasks-per-node open-mode output relative signal time wait';
const flags = 'exact exclusive immediate label no-kill overcommit overlap pty quiet unbuffered verbose version whole';

const TABLE: OptionTable = {
  long: Object.fromEntries([
    ...values.split(' ').map((name) => [name, name === 'kill-on-bad-exit' ? 'optional' : 'value'] as const),
    ...flags.split(' ').map((name) => [name, 'flag'] as const),
  ]),
  short: {
    D: 'chdir', M: 'clusters', c: 'cpus-per-task', e: 'error', x: 'exclude', i: 'input', J: 'job-name', w: 'nodelist',
    N: 'nodes', n: 'ntasks', o: 'output', r: 'relative', t: 'time', W: 'wait', l: 'label', k: 'no-kill', O: 'overcommit',
    Q: 'quiet', u: 'unbuffered', v: 'verbose', V: 'version', I: 'immediate',
  }, // prettier-ignore
  stopAtOperand: true,
};

/** Makes a step in the job that `srun` runs in or names, and tells it of nodes that are lost meanwhile. */
export function openStep(
  call: StepCall,
  clusters: readonly Controller[],
  connection: Socket,
): { readonly step: StepAnswer } {
  const { options, operands } = parseCommandLine('srun', call.argv, TABLE);
  const id = options.get('jobid') ?? call.env['SLURM_JOB_ID'];
  if (id === undefined || id === '') {
    throw new CommandFailure('srun: error: Unable to allocate resources: the mock knows steps of jobs only\n');
  }
  const named = options.get('clusters') ?? call.env['SLURM_CLUSTER_NAME'];
  const controller = clusters.find((cluster) => cluster.options.clusterName === named) ?? clusters[0];
  const [job] = controller?.find(id) ?? [];
  if (controller === undefined || job === undefined) {
    throw new CommandFailure(`srun: error: Unable to confirm allocation for job ${id}: Invalid job id specified\n`);
  }
  if (job.state !== 'RUNNING') {
    const why = job.state === 'PENDING' ? 'Job is pending execution' : 'Job/step already completing or completed';
    throw new CommandFailure(`srun: error: Unable to confirm allocation for job ${id}: ${why}\n`);
  }
  if (operands.length === 0) throw new CommandFailure('srun: fatal: No command given to execute.\n');
  const step = {
    id: job.steps++,
    ...layout(options, job),
    ...(options.has('cpus-per-task') && { cpusPerTask: options.get('cpus-per-task') ?? '1' }),
  };
  const tell = (changed: MockJob, node: string): void => {
    if (changed === job) connection.write(`${JSON.stringify({ lost: node })}\n`);
  };
  controller.onNodeLost.add(tell);
  connection.once('close', () => controller.onNodeLost.delete(tell));
  return {
    step: {
      tasks: stepTasks(controller, job, step).map((task) => ({
        ...task,
        // Should the test be killed, the script's `srun` dies with it, and its tasks with that.
        prefix: ['setpriv', '--pdeathsig', 'KILL', ...onNode(task.node, controller.hiddenFrom(task.node))],
      })),
      argv: operands,
      cwd: options.get('chdir') ?? call.cwd,
      label: options.has('label'),
      killOnBadExit: options.has('kill-on-bad-exit') && options.get('kill-on-bad-exit') !== '0',
      noKill: options.has('no-kill'),
      exportNone: options.get('export') === 'NONE',
    },
  };
}

function layout(
  options: ReadonlyMap<string, string>,
  job: MockJob,
): { nodes: readonly string[]; tasksPerNode: number } {
  const list = options.get('nodelist');
  const candidates = list === undefined ? job.nodes : expandNodeList(list);
  const stranger = candidates.find((node) => !job.nodes.includes(node));
  const ntasks = Number(options.get('ntasks') ?? Number.NaN);
  const wanted = Number(
    options.get('nodes')?.split('-')[0] ?? (ntasks < candidates.length ? ntasks : candidates.length),
  );
  if (stranger !== undefined || wanted > candidates.length) {
    throw new CommandFailure(
      `srun: error: Unable to create step for job ${job.id}: Requested node configuration is not available\n`,
    );
  }
  const nodes = candidates.slice(0, wanted);
  const perNode = Number(options.get('ntasks-per-node') ?? Number.NaN);
  const tasksPerNode = Number.isNaN(perNode)
    ? Number.isNaN(ntasks)
      ? job.request.tasksPerNode
      : Math.ceil(ntasks / nodes.length)
    : perNode;
  return { nodes, tasksPerNode };
}
