/** One container of a mocked NodeManager: real processes in a group of their own, or nothing but a state. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ownHostNames } from '../processes.js';
import { fileOf, lastBytesOfLogs, launchScript, localisationTrouble, type LaunchContext } from './launch-script.js';

/** `<mock>.<container>`: which container a process belongs to, whatever became of its parents. */
export const CONTAINER_MARK = 'MOCK_YARN_CONTAINER';

/** YARN's numbers for ends that are no exit codes. */
export const EXIT = {
  invalid: -1000,
  aborted: -100,
  disksFailed: -101,
  preempted: -102,
  killedExceededPmem: -104,
  killedByAppMaster: -105,
  killedByResourceManager: -106,
  killedAfterAppCompletion: -107,
} as const;

export interface ContainerEnd {
  readonly exitStatus: number;
  readonly diagnostics: string;
}

export interface ContainerStart {
  readonly name: string;
  /** Host name of the node. */
  readonly node: string;
  readonly mark: string;
  readonly context: LaunchContext;
  /** Variables of the NodeManager; {@link ContainerProcess} adds those that name its directories. */
  readonly environment: Readonly<Record<string, string>>;
  /** Of the application on this node. */
  readonly applicationDir: string;
  readonly logDir: string;
  /** Between SIGTERM and SIGKILL. */
  readonly killDelayMs: number;
  /** No process: it runs until it is told to end. */
  readonly isPretended: boolean;
}

export class ContainerProcess {
  readonly logDir: string;
  readonly ended: Promise<ContainerEnd>;
  readonly #start: ContainerStart;
  readonly #dir: string;
  readonly #end: (end: ContainerEnd) => void;
  #child: ChildProcess | undefined;
  /** What a kill is told as. */
  #verdict: ContainerEnd | undefined;
  #hasEnded = false;
  #killTimer: NodeJS.Timeout | undefined;

  constructor(start: ContainerStart) {
    this.#start = start;
    this.logDir = start.logDir;
    this.#dir = path.join(start.applicationDir, start.name);
    let resolve: (end: ContainerEnd) => void = () => undefined;
    this.ended = new Promise((given) => (resolve = given));
    this.#end = (end) => {
      if (this.#hasEnded) return;
      this.#hasEnded = true;
      fs.rmSync(this.#dir, { recursive: true, force: true });
      resolve(end);
    };
    if (!start.isPretended) this.#launch();
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** Leader of the container's process group. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** SIGTERM to the group, and SIGKILL soon. `verdict` is what everybody is told. */
  kill(verdict: ContainerEnd): void {
    if (this.#hasEnded) return;
    this.#verdict ??= verdict;
    if (this.#child === undefined) this.#end(verdict);
    else this.#killGroup();
  }

  /** Without a word and without grace: the machine is gone. */
  vanish(): void {
    this.signal('SIGKILL');
    this.#end({ exitStatus: 137, diagnostics: '' });
  }

  /** To the group. */
  signal(signal: NodeJS.Signals): void {
    if (this.#child === undefined) this.#end(this.#exited(signal === 'SIGKILL' ? 137 : 143));
    else this.#signalGroup(signal);
  }

  #launch(): void {
    const { context, environment, applicationDir, name, mark, node } = this.#start;
    const trouble = context.localResources.map(localisationTrouble).find((found) => found !== undefined);
    if (trouble !== undefined) {
      // Like the NodeManager: told when the answer to the start is out.
      setImmediate(() => this.#end({ exitStatus: EXIT.invalid, diagnostics: `[${stamp()}]${trouble}\n` }));
      return;
    }
    fs.mkdirSync(this.#dir, { recursive: true });
    fs.mkdirSync(this.logDir, { recursive: true });
    const tokenFile = path.join(this.#dir, 'container_tokens');
    fs.writeFileSync(tokenFile, context.tokens, { mode: 0o600 });
    const own = {
      HADOOP_TOKEN_FILE_LOCATION: tokenFile,
      CONTAINER_ID: name,
      PWD: this.#dir,
      LOCAL_DIRS: applicationDir,
      LOG_DIRS: this.logDir,
      USER: 'root',
      LOGNAME: 'root',
      HOME: '/home/',
      ...environment,
      [CONTAINER_MARK]: mark,
    };
    const script = path.join(this.#dir, 'launch_container.sh');
    fs.writeFileSync(
      script,
      launchScript(context, own, { containerDir: this.#dir, logDir: this.logDir }, this.#links()),
    );
    const onNode = ownHostNames
      ? ['/usr/bin/unshare', '--uts', '/bin/sh', '-c', 'hostname "$1" && shift && exec "$@"', 'sh', node]
      : [];
    const args = ['--pdeathsig', 'KILL', ...onNode, '/bin/bash', script];
    // The mark also while the script has not set it yet. No PATH: bash has its own.
    const env = { [CONTAINER_MARK]: mark };
    this.#child = spawn('/usr/bin/setpriv', args, { cwd: this.#dir, env, detached: true, stdio: 'ignore' });
    this.#child.once('error', () => this.#end(this.#exited(127)));
    this.#child.once('exit', (code, signal) => {
      // What the leader left behind in its group goes, too.
      this.#killGroup();
      const exited = this.#exited(code ?? (signal === 'SIGKILL' ? 137 : 143));
      // As the real one: what it ended itself, and what was faster with an exit code of 0, has succeeded.
      this.#end(code === 0 ? { ...exited, ...this.#verdict, exitStatus: 0 } : (this.#verdict ?? exited));
    });
  }

  #links(): { link: string; target: string }[] {
    const cache = path.join(this.#start.applicationDir, 'filecache');
    return this.#start.context.localResources.map(({ link, url, type }) => {
      const file = fileOf(url) ?? '';
      if (type !== 'ARCHIVE') return { link, target: file };
      const target = path.join(cache, path.basename(file));
      return { link: `${link}" && mkdir -p "${target}" && tar -xf "${file}" -C "${target}" && : "`, target };
    });
  }

  #exited(code: number): ContainerEnd {
    if (code === 0) return { exitStatus: 0, diagnostics: '' };
    const { name } = this.#start;
    if (code === 137 || code === 143) {
      const diagnostics = `[${stamp()}]Container killed on request. Exit code is ${code}\n[${stamp()}]Container exited with a non-zero exit code ${code}. \n`;
      return { exitStatus: code, diagnostics };
    }
    const diagnostics =
      `[${stamp()}]Exception from container-launch.\nContainer id: ${name}\nExit code: ${code}\n\n` +
      `[${stamp()}]Container exited with a non-zero exit code ${code}. Error file: prelaunch.err.\n${lastBytesOfLogs(this.logDir)}`;
    return { exitStatus: code, diagnostics };
  }

  #killGroup(): void {
    clearTimeout(this.#killTimer);
    // Where nobody is left, its number may be another group's by then.
    if (!this.#signalGroup('SIGTERM')) return;
    this.#killTimer = setTimeout(() => this.#signalGroup('SIGKILL'), this.#start.killDelayMs);
    this.#killTimer.unref();
  }

  /** Whether somebody is left in the group. */
  #signalGroup(signal: NodeJS.Signals): boolean {
    const pid = this.#child?.pid;
    if (pid === undefined) return false;
    try {
      process.kill(-pid, signal);
      return true;
    } catch {
      return false;
    }
  }
}

/** As Hadoop dates its diagnostics. */
export function stamp(): string {
  return new Date().toISOString().replace('T', ' ').replace('Z', '');
}
