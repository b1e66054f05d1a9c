/** The only place that runs Slurm's commands. */
import fs from 'node:fs';
import os from 'node:os';
import { execa } from 'execa';
import type { LauncherWatch } from '../../src/batch/cluster-launcher.js';
import { untilAnswered } from '../../src/batch/until-answered.js';
import { BatchSystemError } from '../../src/common/errors.js';

export type SlurmCommand = 'sbatch' | 'squeue' | 'scancel' | 'scontrol' | 'sacct';

export interface CommandOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

export interface SlurmCommandsOptions {
  /** With PATH, and SLURM_CONF if the site needs it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long {@link SlurmCommands.untilAnswered} tries again. */
  readonly retryMs: number;
  /** First pause between two tries; the later ones are longer. */
  readonly firstPauseMs: number;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Names of environment variables that the command must not see. */
  readonly withoutVariables?: readonly string[];
  /** Default one minute. */
  readonly timeoutMs?: number;
}

/** Slurm itself gives up after some seconds (MessageTimeout); one that hangs longer does not answer. */
const COMMAND_TIMEOUT_MS = 60_000;

/** What the controller's absence looks like, in the words of all versions. */
const SILENCE =
  /unable to contact slurm controller|socket timed out|connection (?:refused|timed out|reset)|zero bytes were transmitted|communication connection failure|backup controller|controller .*(?:standby|not responding)|transport endpoint is not connected|temporarily unable to (?:accept|contact)|slurm_load_\w+ error: (?:unexpected message|insane message)/i;
/** The order may have been carried out although no answer came. */
const MAYBE_DONE = /timed out|zero bytes were transmitted|connection reset|unexpected message|insane message/i;

/** What the commands say where they find no configuration. */
const NOT_SET_UP =
  /could not establish a configuration source|unable to process configuration file|error processing slurm/i;

/** Slurm did not answer; trying again may help. */
export class SlurmSilenceError extends BatchSystemError {
  /** The order may have been carried out. */
  readonly maybeDone: boolean;

  constructor(message: string, maybeDone: boolean) {
    super(message);
    this.maybeDone = maybeDone;
  }
}

export class SlurmCommands {
  readonly #options: SlurmCommandsOptions;
  /** Those that have worked: when one cannot be run any more, that will pass. */
  readonly #known = new Set<SlurmCommand>();

  constructor(options: SlurmCommandsOptions) {
    this.#options = options;
  }

  /**
   * Runs a command; any exit code of its own is a result.
   * @throws BatchSystemError when it is not there or Slurm is not set up here; {@link SlurmSilenceError} when the controller does not answer
   */
  async run(command: SlurmCommand, args: readonly string[], more: RunOptions = {}): Promise<CommandOutput> {
    const timeoutMs = more.timeoutMs ?? COMMAND_TIMEOUT_MS;
    const result = await execa(command, args, {
      env: cleanEnvironment(command, this.#options.env, more.withoutVariables ?? []),
      extendEnv: false,
      ...(more.cwd !== undefined && { cwd: more.cwd }),
      stdin: 'ignore',
      // Ctrl-C is for us: it must not break off an order half-way.
      detached: true,
      reject: false,
      timeout: timeoutMs,
      // Enough for 100,000 jobs.
      maxBuffer: 64 * 1024 * 1024,
    });
    if (result.timedOut) throw new SlurmSilenceError(`${command}: no answer in ${timeoutMs / 1000} s`, true);
    const { stdout, stderr, exitCode, signal } = result;
    if (signal !== undefined) throw new SlurmSilenceError(`${command} was ended by ${signal}`, true);
    if (exitCode === undefined) throw this.#notRun(command, more.cwd, result.code, result.originalMessage ?? '');
    if (exitCode === 0) this.#known.add(command);
    else this.#refuseToGoOn(command, stderr === '' ? stdout : stderr);
    return { stdout, stderr, exitCode };
  }

  /** Of a process that could not be started: too many run already, its file is just being replaced, or it is not there. */
  #notRun(command: SlurmCommand, cwd: string | undefined, code: string | undefined, message: string): BatchSystemError {
    if (cwd !== undefined && !fs.existsSync(cwd)) {
      return new BatchSystemError(
        `${command} cannot be run in ${cwd}, the directory that the cluster works in: it is not there on ${os.hostname()}. ` +
          'Make it again, or run this where it is.',
        { context: { command, path: cwd } },
      );
    }
    const isAbsent = (code === 'ENOENT' || code === 'EACCES') && !this.#known.has(command);
    if (isAbsent) return absent(command, message);
    return new SlurmSilenceError(`${command} could not be run: ${message.split('\n')[0] ?? ''}`, false);
  }

  /** Of failures only those that concern Slurm as a whole are errors here. */
  #refuseToGoOn(command: SlurmCommand, words: string): void {
    if (SILENCE.test(words)) throw new SlurmSilenceError(lastLine(words), MAYBE_DONE.test(words));
    if (!NOT_SET_UP.test(words)) return;
    // Where the controller hands out the configuration, its absence looks like this.
    if (this.#known.has(command)) throw new SlurmSilenceError(lastLine(words), false);
    throw new BatchSystemError(
      `Slurm is installed but not set up on this machine: ${command} says: ${lastLine(words)}. ` +
        'Run this on a login node of the cluster, or set SLURM_CONF.',
      { context: { command } },
    );
  }

  /**
   * Repeats `action` while it ends by silence, with longer and longer pauses, for `retryMs`.
   * @throws the last error of `action`; the reason of `watch.signal`
   */
  untilAnswered<T>(watch: LauncherWatch, action: () => Promise<T>): Promise<T> {
    return untilAnswered({ ...this.#options, ...SILENT_CONTROLLER }, watch, action);
  }
}

const SILENT_CONTROLLER = {
  isSilence: (error: unknown): error is SlurmSilenceError => error instanceof SlurmSilenceError,
  trouble: 'Slurm does not answer',
  gaveUp,
};

function gaveUp(error: Error, silent: string): BatchSystemError {
  return new BatchSystemError(
    `Slurm has not answered for ${silent} (${error.message}). ` +
      'Is its controller up (`scontrol ping`)? How long to try is BATCHRAY_BATCH_RETRY_MS.',
    { cause: error },
  );
}

function absent(command: string, message: string): BatchSystemError {
  return new BatchSystemError(
    `Slurm's command ${command} is not there (${message.split('\n')[0] ?? ''}). ` +
      'Run this where you submit jobs (a login node), load the module with Slurm, or use --scheduler local.',
    { context: { command } },
  );
}

/** What a command says at its end, without its name in front. */
export function lastLine(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return lines.at(-1)?.trim() ?? 'nothing';
}

/** Options that users have set for their own use of a command must not change what we read; Slurm's own settings stay. */
const FOREIGN: Readonly<Record<SlurmCommand, RegExp>> = {
  // Variables of a job that we run in would describe the new one (SLURM_MEM_PER_NODE, SLURM_NTASKS, ...).
  sbatch: /^SLURM_(?!CONF|CLUSTERS|JWT|CONFIG|UMASK|DEBUG)/,
  squeue: /^(?:SQUEUE_|SLURM_CLUSTERS)/,
  scancel: /^(?:SCANCEL_|SLURM_CLUSTERS)/,
  scontrol: /^(?:SCONTROL_|SLURM_CLUSTERS)/,
  sacct: /^(?:SACCT_|SLURM_CLUSTERS)/,
};

function cleanEnvironment(
  command: SlurmCommand,
  env: Readonly<Record<string, string | undefined>>,
  without: readonly string[],
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !FOREIGN[command].test(name) && !without.includes(name));
  // The job inherits the environment of sbatch: only what we read is forced to be in English.
  const forced = command === 'sbatch' ? {} : { LC_ALL: 'C', SLURM_TIME_FORMAT: '%s', SLURM_BITSTR_LEN: '0' };
  return { ...Object.fromEntries(kept), ...forced };
}
