/** `squeue`, `scancel`, `scontrol`, `sinfo`, `sacct`: what they print and how they end. */
import type { Controller } from './controller.js';
import { formatLine, jobRecord, slurmDate, squeueField, SQUEUE_HEADINGS, waitingName, type Style } from './format.js';
import { compressNodes, ENDED, jobName, SHORT_STATES, type MockJob } from './job.js';
import { CommandFailure, parseCommandLine, parseSignalName, type OptionTable } from './options.js';
import { expandNodeList } from '../../adapters/slurm/node-list.js';

export interface Call {
  readonly command: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Standard output; failures are thrown as {@link CommandFailure}. */
export type Answer = string;

function table(values: string, flags: string, short: Readonly<Record<string, string>>): OptionTable {
  return {
    long: Object.fromEntries([
      ...values.split(' ').map((name) => [name, 'value'] as const),
      ...flags.split(' ').map((name) => [name, 'flag'] as const),
    ]),
    short,
    stopAtOperand: false,
  };
}

const TABLES: Readonly<Record<string, OptionTable>> = {
  squeue: table(
    'account cluster clusters format Format iterate jobs licenses name nodelist partition qos reservation sort states steps user',
    'all array array-unique federation hide local long me noconvert noheader priority sibling start verbose version',
    { A: 'account', M: 'clusters', o: 'format', O: 'Format', j: 'jobs', n: 'name', w: 'nodelist', p: 'partition', t: 'states',
      s: 'steps', u: 'user', a: 'all', r: 'array', l: 'long', h: 'noheader', v: 'verbose', V: 'version', S: 'sort', i: 'iterate', q: 'qos' },
  ),
  scancel: table(
    'account clusters cluster jobname name nodelist partition qos reservation signal sibling state user wckey',
    'batch ctld cron full hurry interactive me quiet verbose version',
    { A: 'account', M: 'clusters', n: 'name', w: 'nodelist', p: 'partition', q: 'qos', s: 'signal', t: 'state', u: 'user',
      b: 'batch', f: 'full', H: 'hurry', i: 'interactive', Q: 'quiet', v: 'verbose', V: 'version', R: 'reservation' },
  ),
  scontrol: table('clusters cluster uid', 'all detail details hide oneliner quiet verbose version future local federation sibling', {
    M: 'clusters', a: 'all', d: 'details', o: 'oneliner', Q: 'quiet', v: 'verbose', V: 'version', F: 'future', u: 'uid',
  }),
  sinfo: table(
    'clusters cluster format Format iterate nodes partition sort states',
    'all dead exact federation hide list-reasons local long Node noconvert noheader reservation responding summarize verbose version',
    { M: 'clusters', o: 'format', O: 'Format', n: 'nodes', p: 'partition', t: 'states', a: 'all', e: 'exact', h: 'noheader',
      l: 'long', N: 'Node', R: 'list-reasons', s: 'summarize', v: 'verbose', V: 'version', S: 'sort' },
  ),
  sacct: table(
    'clusters cluster endtime format jobs name starttime state user delimiter fields',
    'allocations allusers allclusters brief noheader parsable parsable2 version duplicates noconvert array local long',
    { M: 'clusters', E: 'endtime', o: 'format', j: 'jobs', S: 'starttime', s: 'state', u: 'user', X: 'allocations', a: 'allusers',
      b: 'brief', n: 'noheader', p: 'parsable', P: 'parsable2', V: 'version', D: 'duplicates', l: 'long', L: 'allclusters' },
  ),
}; // prettier-ignore

const style = (call: Call, { options }: Controller): Style => ({
  timeFormat: call.env['SLURM_TIME_FORMAT'],
  clockSkewMs: options.clockSkewMs,
});

/** Clusters that a call is for; those named by `-M` or SLURM_CLUSTERS, else the first. */
export function clustersOf(call: Call, given: string | undefined, all: readonly Controller[]): readonly Controller[] {
  const names = (given ?? call.env['SLURM_CLUSTERS'] ?? '').split(',').filter((name) => name !== '');
  if (names.length === 0) return all.slice(0, 1);
  if (names.includes('all')) return all;
  return names.map((name) => {
    const found = all.find(({ options }) => options.clusterName === name);
    if (found !== undefined) return found;
    throw new CommandFailure(
      `${call.command}: error: '${name}' can't be reached now, or it is an invalid entry for --cluster.  ` +
        "Use 'sacctmgr list clusters' to see available clusters.\n",
    );
  });
}

export function answer(call: Call, all: readonly Controller[]): Answer {
  const commandTable = TABLES[call.command];
  if (commandTable === undefined) throw new CommandFailure(`${call.command}: command not found\n`, 127);
  const { options, operands } = parseCommandLine(call.command, call.argv, commandTable);
  const clusters = clustersOf(call, options.get('clusters') ?? options.get('cluster'), all);
  switch (call.command) {
    case 'squeue':
      return squeue(call, options, clusters);
    case 'scancel':
      return scancel(options, operands, clusters);
    case 'scontrol':
      return scontrol(call, options, operands, clusters);
    case 'sinfo':
      return sinfo(options, clusters);
    default:
      return sacct(call, options, clusters);
  }
}

type Options = ReadonlyMap<string, string>;

function squeue(call: Call, options: Options, clusters: readonly Controller[]): Answer {
  const named = options.has('clusters') && !options.has('noheader');
  return clusters
    .map(
      (controller) =>
        `${named ? `CLUSTER: ${controller.options.clusterName}\n` : ''}${queueOf(call, options, controller)}`,
    )
    .join(named ? '\n' : '');
}

function queueOf(call: Call, options: Options, controller: Controller): string {
  const ids = options.get('jobs')?.split(',');
  const [only] = ids ?? [];
  if (ids?.length === 1 && only !== undefined && controller.find(only).length === 0) {
    throw new CommandFailure('slurm_load_jobs error: Invalid job id specified\n');
  }
  const states = (options.get('states') ?? call.env['SQUEUE_STATES'])?.toUpperCase().split(',');
  const shown = (
    ids === undefined ? [...controller.jobs.values()] : [...new Set(ids.flatMap((id) => controller.find(id)))]
  )
    .filter(({ state }) =>
      states === undefined
        ? !ENDED.has(state)
        : states.includes('ALL') || states.includes(state) || states.includes(SHORT_STATES[state]),
    )
    .filter(({ request }) => {
      const names = options.get('name')?.split(',');
      return names === undefined || names.includes(request.name);
    })
    // Finished ones first, then those that wait, then those that run, as squeue sorts by default.
    .sort((a, b) => Number(a.state !== 'PENDING') - Number(b.state !== 'PENDING'));
  const format = options.get('format') ?? call.env['SQUEUE_FORMAT'] ?? '%.18i %.9P %.8j %.8u %.2t %.10M %.6D %R';
  const lines = grouped(shown, options.has('array')).map(({ job, name }) =>
    formatLine(format, (letter) => squeueField(letter, controller, job, name, style(call, controller))),
  );
  if (!options.has('noheader')) lines.unshift(formatLine(format, (letter) => SQUEUE_HEADINGS[letter] ?? letter));
  return lines.map((line) => `${line}\n`).join('');
}

/** Tasks of an array that wait are one line, unless `--array` asks for one each. */
function grouped(jobs: readonly MockJob[], each: boolean): { readonly job: MockJob; readonly name: string }[] {
  const groups = new Map<string, MockJob[]>();
  for (const job of jobs) {
    const array = each || job.state !== 'PENDING' || job.restarts > 0 ? undefined : job.array;
    const key = array === undefined ? String(job.id) : `array ${array.jobId}`;
    groups.set(key, [...(groups.get(key) ?? []), job]);
  }
  return [...groups].flatMap(([key, members]) => {
    const [job] = members;
    if (job === undefined) return [];
    return [{ job, name: key.startsWith('array') ? waitingName(members) : jobName(job) }];
  });
}

function scancel(options: Options, ids: readonly string[], clusters: readonly Controller[]): Answer {
  const signalText = options.get('signal');
  const signal = signalText === undefined ? undefined : parseSignalName(signalText);
  if (signalText !== undefined && signal === undefined) {
    throw new CommandFailure(`scancel: error: Unknown job signal: ${signalText}\n`);
  }
  const filtered = ['name', 'jobname', 'user', 'me', 'partition', 'state'].some((name) => options.has(name));
  if (ids.length === 0 && !filtered) throw new CommandFailure('scancel: error: No job identification provided\n');
  const words = ids.flatMap((id) => id.split(','));
  const invalid = words.find((id) => !/^\d+(_(\d+|\[[\d,-]+\]))?$/.test(id));
  if (invalid !== undefined) throw new CommandFailure(`scancel: error: Invalid job id ${invalid}\n`);
  for (const controller of clusters) {
    const names = (options.get('name') ?? options.get('jobname'))?.split(',');
    const state = options.get('state')?.toUpperCase();
    const found = words.length === 0 ? [...controller.jobs.values()] : words.flatMap((id) => controller.find(id));
    for (const job of found) {
      if (ENDED.has(job.state) || (names !== undefined && !names.includes(job.request.name))) continue;
      if (state !== undefined && state !== job.state && state !== SHORT_STATES[job.state]) continue;
      if (signal === undefined || (signal === 'SIGKILL' && !options.has('batch'))) controller.cancel(job);
      else if (job.state === 'RUNNING') {
        controller.signal(job, signal, options.has('full') ? 'all' : options.has('batch') ? 'batch' : 'steps');
      }
    }
  }
  return '';
}

function scontrol(call: Call, options: Options, operands: readonly string[], clusters: readonly Controller[]): Answer {
  const [verb = '', what = '', ...rest] = operands;
  const [controller] = clusters;
  if (controller === undefined) return '';
  switch (verb) {
    case 'ping':
      return 'Slurmctld(primary) at ctl is UP\n';
    case 'requeue':
    case 'hold':
    case 'release':
      for (const job of what.split(',').flatMap((id) => known(controller, id, call))) {
        if (verb === 'requeue') controller.requeue(job);
        else if (verb === 'hold') controller.hold(job, true);
        else controller.release(job);
      }
      return '';
    case 'show':
      return show(call, options, controller, what, rest);
    default:
      throw new CommandFailure(`invalid keyword: ${verb}\n`);
  }
}

function show(call: Call, options: Options, controller: Controller, what: string, names: readonly string[]): Answer {
  if (/^job/.test(what)) {
    const jobs = names[0] === undefined ? [...controller.jobs.values()] : known(controller, names[0], call);
    if (jobs.length === 0) return 'No jobs in the system\n';
    return jobs
      .map((job) => joined(jobRecord(controller, job, style(call, controller)), options.has('oneliner')))
      .join('');
  }
  if (/^hostnames?$/.test(what))
    return names
      .flatMap((list) => expandNodeList(list))
      .map((name) => `${name}\n`)
      .join('');
  if (/^hostlist/.test(what)) return `${compressNodes(names.flatMap((list) => list.split(',')))}\n`;
  if (/^config/.test(what)) return configuration(controller);
  if (/^part/.test(what)) {
    const { partitions, nodes } = controller.options;
    return partitions
      .map((name, index) =>
        joined(
          [
            `PartitionName=${name}`,
            `AllowGroups=ALL Default=${index === 0 ? 'YES' : 'NO'} MaxTime=UNLIMITED State=UP TotalNodes=${nodes}`,
          ],
          options.has('oneliner'),
        ),
      )
      .join('');
  }
  if (/^nodes?$/.test(what)) {
    return controller.nodes
      .filter(({ name }) => names.length === 0 || names.includes(name))
      .map((node) =>
        joined(
          [
            `NodeName=${node.name} Arch=x86_64 CoresPerSocket=1`,
            `CPUTot=${controller.options.cpusPerNode} NodeAddr=127.0.0.1 NodeHostName=${node.name} Version=${controller.options.version}`,
            `RealMemory=${controller.options.memoryMbPerNode} State=${nodeState(controller, node.name).toUpperCase()}`,
          ],
          options.has('oneliner'),
        ),
      )
      .join('');
  }
  throw new CommandFailure(`invalid entity:${what} for keyword:show \n`);
}

function joined(lines: readonly string[], oneLine: boolean): string {
  return oneLine ? `${lines.join(' ')}\n` : `${lines.join('\n   ')}\n\n`;
}

function known(controller: Controller, id: string, call: Call): MockJob[] {
  const found = controller.find(id);
  if (found.length > 0) return found;
  throw new CommandFailure(
    call.argv.includes('show')
      ? 'slurm_load_jobs error: Invalid job id specified\n'
      : `Invalid job id specified for job ${id}\n`,
  );
}

function configuration(controller: Controller): string {
  const { options } = controller;
  const lines = [
    `Configuration data as of ${slurmDate(Date.now(), { timeFormat: undefined, clockSkewMs: options.clockSkewMs })}`,
    'AccountingStorageType   = accounting_storage/none',
    `ClusterName             = ${options.clusterName}`,
    'JobRequeue              = 1',
    `KillWait                = ${Math.ceil(options.killWaitMs / 1000)} sec`,
    'MaxArraySize            = 1001',
    `MinJobAge               = ${Math.ceil(options.minJobAgeMs / 1000)} sec`,
    `SLURM_VERSION           = ${options.version}`,
  ];
  return `${lines.join('\n')}\n`;
}

function nodeState(controller: Controller, name: string): string {
  if (controller.nodes.some((node) => node.name === name && node.down)) return 'down*';
  const busy = [...controller.jobs.values()].some(({ nodes, state }) => nodes.includes(name) && !ENDED.has(state));
  return busy ? 'mixed' : 'idle';
}

function sinfo(options: Options, clusters: readonly Controller[]): Answer {
  const format = options.get('format') ?? (options.has('Node') ? '%N %.6D %.9P %6t' : '%9P %.5a %.10l %.6D %.6t %N');
  return clusters
    .flatMap((controller) => {
      const { options: cluster } = controller;
      const groups = new Map<string, string[]>();
      for (const { name } of controller.nodes) {
        const state = nodeState(controller, name);
        const key = options.has('Node') ? `${name} ${state}` : state;
        groups.set(key, [...(groups.get(key) ?? []), name]);
      }
      const rows = [...groups].flatMap(([key, names]) =>
        cluster.partitions.map((partition, index) => ({
          state: key.split(' ').at(-1) ?? '',
          names,
          partition: `${partition}${index === 0 ? '*' : ''}`,
        })),
      );
      const lines = rows.map(({ state, names, partition }) =>
        formatLine(format, (letter) => {
          const fields: Readonly<Record<string, string>> = {
            P: partition, a: 'up', l: 'infinite', D: String(names.length), t: state === 'mixed' ? 'mix' : state, T: state,
            N: compressNodes(names), c: String(cluster.cpusPerNode), m: String(cluster.memoryMbPerNode), G: '(null)', f: '(null)',
          }; // prettier-ignore
          return fields[letter] ?? '(null)';
        }),
      );
      const headings: Readonly<Record<string, string>> = {
        P: 'PARTITION', a: 'AVAIL', l: 'TIMELIMIT', D: 'NODES', t: 'STATE', T: 'STATE', N: 'NODELIST', c: 'CPUS', m: 'MEMORY',
        G: 'GRES', f: 'AVAIL_FEATURES',
      }; // prettier-ignore
      return options.has('noheader') ? lines : [formatLine(format, (letter) => headings[letter] ?? letter), ...lines];
    })
    .map((line) => `${line}\n`)
    .join('');
}

function sacct(call: Call, options: Options, clusters: readonly Controller[]): Answer {
  const names = (options.get('format') ?? 'JobID,JobName,Partition,Account,AllocCPUS,State,ExitCode').split(',');
  const ids = options.get('jobs')?.split(',');
  const rows = clusters.flatMap((controller) =>
    (ids === undefined ? [...controller.jobs.values()] : ids.flatMap((id) => controller.find(id))).flatMap((job) => {
      const whole = names.map((name) =>
        sacctField(name.split('%')[0] ?? '', job, jobName(job), style(call, controller)),
      );
      if (options.has('allocations')) return [whole];
      return [
        whole,
        names.map((name) =>
          sacctField(name.split('%')[0] ?? '', job, `${jobName(job)}.batch`, style(call, controller)),
        ),
      ];
    }),
  );
  const all = options.has('noheader') ? rows : [names, ...rows];
  if (options.has('parsable2')) return all.map((row) => `${row.join(options.get('delimiter') ?? '|')}\n`).join('');
  if (options.has('parsable')) return all.map((row) => `${row.join('|')}|\n`).join('');
  return all.map((row) => `${row.map((cell) => cell.slice(0, 10).padStart(10)).join(' ')} \n`).join('');
}

function sacctField(name: string, job: MockJob, id: string, dates: Style): string {
  switch (name.toLowerCase()) {
    case 'jobid':
      return id;
    case 'jobidraw':
      return String(job.id);
    case 'jobname':
      return job.request.name;
    case 'state':
      return job.state === 'CANCELLED' ? `CANCELLED by ${process.getuid?.() ?? 0}` : job.state;
    case 'exitcode':
      return `${job.exitCode}:${job.signal}`;
    case 'partition':
      return job.request.partition;
    case 'nodelist':
      return compressNodes(job.nodes) || 'None assigned';
    case 'start':
      return slurmDate(job.startedAtMs, dates, 'Unknown');
    case 'end':
      return slurmDate(job.endedAtMs, dates, 'Unknown');
    case 'submit':
      return slurmDate(job.submittedAtMs, dates, 'Unknown');
    default:
      return '';
  }
}
