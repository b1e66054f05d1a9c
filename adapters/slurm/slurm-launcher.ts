import fs from 'node:fs';
import path from 'node:path';
import type {
  ClusterLauncher,
  ClusterRequest,
  JobRecord,
  LauncherWatch,
  RenderedScript,
  StatusReport,
} from '../../src/batch/cluster-launcher.js';
import { lastLines } from '../../src/batch/last-lines.js';
import type { SiteOption } from '../../src/batch/site-options.js';
import { nextWorkerScript, requireGrowing, scriptFiles, type ScriptFile } from '../../src/batch/session-scripts.js';
import { BatchSystemError } from '../../src/common/errors.js';
import { SlurmCommands, SlurmSilenceError } from './commands.js';
import { JobStatuses } from './job-status.js';
import { SLURM_OPTIONS, compileSlurmOptions, sbatchVariables } from './options.js';
import { rejected } from './rejection.js';
import { clusterScripts, outputPath, workerScripts, type SlurmScript } from './script.js';
import { parseSqueue, squeueArguments } from './squeue.js';
import { SlurmVersion } from './version.js';

export interface SlurmLauncherOptions {
  /** Of this process: PATH, SLURM_CONF, and what jobs inherit. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Slurm is asked for states at most this often. */
  readonly statusIntervalMs: number;
  /** How long submissions and cancellations are tried again while Slurm does not answer. */
  readonly retryMs: number;
  /** Exit code of a job that holds the head, as the session directory has it; for jobs that Slurm has forgotten. */
  readonly findExitCode?: (job: JobRecord) => number | undefined;
}

/** So that a command line stays below the kernel's limit. */
const IDS_PER_COMMAND = 1_000;

/** `srun` knows elements of arrays by their own numbers only. */
const STEP_OF_ELEMENT =
  'id=$(squeue --noheader $2 --jobs="$1" --format=%A | grep -x "[0-9]*") && shift 2 && exec srun --jobid="$id" "$@"';

export class SlurmLauncher implements ClusterLauncher {
  readonly name = 'slurm';
  readonly options: readonly SiteOption[] = SLURM_OPTIONS;
  readonly shapes = ['one-allocation', 'separate-jobs'] as const;
  readonly #commands: SlurmCommands;
  readonly #version: SlurmVersion;
  readonly #statuses: JobStatuses;
  readonly #user = String(process.getuid?.() ?? 0);

  constructor(options: SlurmLauncherOptions) {
    this.#commands = new SlurmCommands({
      env: options.env,
      retryMs: options.retryMs,
      firstPauseMs: options.statusIntervalMs / 5,
    });
    this.#version = new SlurmVersion(this.#commands);
    this.#statuses = new JobStatuses({
      commands: this.#commands,
      user: this.#user,
      intervalMs: options.statusIntervalMs,
      findExitCode: options.findExitCode ?? (() => undefined),
    });
  }

  render(request: ClusterRequest): readonly RenderedScript[] {
    return scriptFiles(request, clusterScripts(request, compileSlurmOptions(request.options)), 'slurm').map(rendered);
  }

  async submit(request: ClusterRequest, watch: LauncherWatch = {}): Promise<readonly JobRecord[]> {
    const scripts = clusterScripts(request, compileSlurmOptions(request.options));
    return await this.#submitAll(request, scriptFiles(request, scripts, 'slurm'), watch);
  }

  status(jobs: readonly JobRecord[]): Promise<StatusReport> {
    return this.#statuses.report(jobs);
  }

  async addWorkers(request: ClusterRequest, count: number, watch: LauncherWatch = {}): Promise<readonly JobRecord[]> {
    requireGrowing(request);
    const scripts = workerScripts(request, compileSlurmOptions(request.options), count);
    return await this.#submitAll(
      request,
      scriptFiles(request, scripts, 'slurm', nextWorkerScript(request.sessionDir)),
      watch,
    );
  }

  removeWorkers(workers: readonly JobRecord[], watch: LauncherWatch = {}): Promise<void> {
    return this.cancel(workers, watch);
  }

  async cancel(jobs: readonly JobRecord[], watch: LauncherWatch = {}): Promise<void> {
    for (const cluster of new Set(jobs.map(({ batchCluster }) => batchCluster))) {
      const where = cluster === undefined ? [] : [`--clusters=${cluster}`];
      const ids = jobs.filter(({ batchCluster }) => batchCluster === cluster).map(({ id }) => id);
      for (let start = 0; start < ids.length; start += IDS_PER_COMMAND) {
        const some = ids.slice(start, start + IDS_PER_COMMAND);
        await this.#commands.untilAnswered(watch, () => this.#scancel([...where, ...some]));
      }
    }
  }

  logs(job: JobRecord, lineCount: number): Promise<string> {
    return lastLines(job.output, lineCount);
  }

  commandInside(
    job: JobRecord,
    command: readonly [string, ...string[]],
    { node, terminal }: { readonly node?: string; readonly terminal: boolean },
  ): readonly [string, ...string[]] {
    const cluster = job.batchCluster === undefined ? [] : [`--clusters=${job.batchCluster}`];
    // prettier-ignore
    const step = [
      ...cluster, '--overlap', '--nodes=1', '--ntasks=1', '--quiet', ...(node === undefined ? [] : [`--nodelist=${node}`]),
      ...(terminal ? ['--pty'] : []), ...command,
    ];
    if (!job.id.includes('_')) return ['srun', `--jobid=${job.id}`, ...step];
    return ['sh', '-c', STEP_OF_ELEMENT, 'batchray', job.id, cluster[0] ?? '', ...step];
  }

  async #submitAll(
    request: ClusterRequest,
    files: readonly ScriptFile<SlurmScript>[],
    watch: LauncherWatch,
  ): Promise<readonly JobRecord[]> {
    await this.#commands.untilAnswered(watch, () => this.#version.check());
    for (const { file, script } of files) fs.writeFileSync(file, script.text, { mode: 0o600 });
    const accepted: JobRecord[] = [];
    try {
      for (const one of files) {
        watch.signal?.throwIfAborted();
        accepted.push(...(await this.#submit(request, one, accepted, watch)));
      }
      watch.signal?.throwIfAborted();
      return accepted;
    } catch (error) {
      const { onTrouble } = watch;
      if (accepted.length > 0) await this.cancel(accepted, { ...(onTrouble !== undefined && { onTrouble }) });
      throw error;
    }
  }

  /** One script. When it is not clear whether Slurm took it, the queue tells: nothing is submitted twice, or stays so. */
  async #submit(
    request: ClusterRequest,
    { script, file }: ScriptFile<SlurmScript>,
    accepted: readonly JobRecord[],
    watch: LauncherWatch,
  ): Promise<JobRecord[]> {
    const variables = sbatchVariables(compileSlurmOptions(request.options).directives);
    const find = async (): Promise<SubmittedWords | undefined> =>
      (await this.#findSubmitted(file, accepted, request))[0];
    /** Tries after which the job may be in the queue. */
    const unclear: unknown[] = [];
    try {
      const words = await this.#commands.untilAnswered(watch, async () => {
        const there = unclear.length > 0 ? await find() : undefined;
        if (there !== undefined) return there;
        try {
          return await this.#sbatch(file, request.workingDirectory, variables);
        } catch (error) {
          if (error instanceof SlurmSilenceError && error.maybeDone) unclear.push(error);
          throw error;
        }
      });
      const records = recordsOf(words, script, file);
      if (unclear.length > 0) {
        await this.#cancelTwins(request, file, [...accepted, ...records], watch).catch((error: unknown) => {
          watch.onTrouble?.(`${file} may have been taken twice (look with \`squeue --me\`): ${String(error)}`);
        });
      }
      return records;
    } catch (error) {
      const { onTrouble } = watch;
      const patient = { ...(onTrouble !== undefined && { onTrouble }) };
      const there =
        unclear.length > 0 ? await this.#commands.untilAnswered(patient, find).catch(() => undefined) : undefined;
      if (there !== undefined) await this.cancel(recordsOf(there, script, file), patient);
      throw error;
    }
  }

  async #sbatch(file: string, cwd: string, withoutVariables: readonly string[]): Promise<SubmittedWords> {
    const { stdout, stderr, exitCode } = await this.#commands.run('sbatch', ['--parsable', file], {
      cwd,
      withoutVariables,
    });
    if (exitCode !== 0) throw rejected(stderr === '' ? stdout : stderr, file);
    // Sites' wrappers print lines of their own.
    const match = [...stdout.matchAll(/^(\d+)(?:;(\S+))?\s*$/gm)].at(-1);
    if (match?.[1] !== undefined) return { id: match[1], cluster: match[2] };
    throw new BatchSystemError(
      `sbatch took ${file} but did not say the number of the job. It said: ${(stdout + stderr).trim() || 'nothing'}. ` +
        'Look with `squeue --me` and cancel the job with `scancel`.',
      { context: { script: file } },
    );
  }

  /** A controller that is overloaded may take a submission after nothing of it was in the queue, and it was made again. */
  async #cancelTwins(
    request: ClusterRequest,
    file: string,
    known: readonly JobRecord[],
    watch: LauncherWatch,
  ): Promise<void> {
    const patient = { ...(watch.onTrouble !== undefined && { onTrouble: watch.onTrouble }) };
    const twins = await this.#commands.untilAnswered(patient, () => this.#findSubmitted(file, known, request));
    for (const { id, cluster } of twins) {
      watch.onTrouble?.(`${file} was taken twice, after an answer that was lost: cancelling job ${id}`);
      await this.#commands.untilAnswered(patient, () =>
        this.#scancel([...(cluster === undefined ? [] : [`--clusters=${cluster}`]), id]),
      );
    }
  }

  /** Among unfinished jobs: those of this script that we do not know yet. */
  async #findSubmitted(
    file: string,
    known: readonly JobRecord[],
    request: ClusterRequest,
  ): Promise<readonly SubmittedWords[]> {
    const args = squeueArguments(this.#user, clustersOption(request)).filter(
      (argument) => !argument.startsWith('--states'),
    );
    const { stdout } = await this.#commands.run('squeue', args);
    const ids = new Set(known.map(({ id }) => baseId(id)));
    const found = new Map<string, SubmittedWords>();
    for (const { id, script, cluster } of parseSqueue(stdout)) {
      if (script.startsWith(file) && !ids.has(baseId(id))) found.set(baseId(id), { id: baseId(id), cluster });
    }
    return [...found.values()];
  }

  async #scancel(args: readonly string[]): Promise<void> {
    const { stderr, exitCode } = await this.#commands.run('scancel', args);
    if (exitCode === 0) return;
    // Jobs that have ended or were forgotten are what was wanted.
    const others = stderr
      .split('\n')
      .filter(
        (line) => line.trim() !== '' && !/invalid job id|already (?:completing|completed)|no active job/i.test(line),
      );
    if (others.length === 0) return;
    throw new BatchSystemError(`scancel ${args.join(' ')} failed: ${others.join('; ')}`);
  }
}

interface SubmittedWords {
  readonly id: string;
  readonly cluster: string | undefined;
}

function recordsOf({ id, cluster }: SubmittedWords, script: SlurmScript, file: string): JobRecord[] {
  const record = (element?: number): JobRecord => ({
    id: element === undefined ? id : `${id}_${element}`,
    role: script.role,
    nodeCount: script.nodeCount,
    script: file,
    output: outputPath(script.output, id, element),
    ...(cluster !== undefined && { batchCluster: cluster }),
  });
  if (script.arraySize === undefined) return [record()];
  return Array.from({ length: script.arraySize }, (_, index) => record(index + 1));
}

function baseId(id: string): string {
  return id.split('_')[0] ?? id;
}

function clustersOption({ options }: ClusterRequest): string[] {
  return options['clusters'] === undefined ? [] : String(options['clusters']).split(',');
}

function rendered({ script, file }: ScriptFile<SlurmScript>): RenderedScript {
  return { name: path.basename(file), text: script.text, command: ['sbatch', '--parsable', file] };
}
