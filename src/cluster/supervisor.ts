import fs from 'node:fs';
import path from 'node:path';
import { within } from '../common/clock.js';
import { ShutdownError, type RayError } from '../common/errors.js';
import { Guard } from './guard.js';
import { ManagedProcess, describeExit, type ProcessExit, type ProcessStart } from './managed-process.js';
import { claimRuntimeDirectory } from './runtime-directory.js';

export interface NodeDirectories {
  /** Node-local, for sockets. Made and removed by the supervisor. */
  readonly runtimeDir: string;
  /** In /dev/shm. Made by the raylet, removed by whoever is left. */
  readonly storeDir: string;
  /** In the session directory; stays. */
  readonly logDir: string;
}

/** A process whose Redis or gcs service is gone may wait for it in vain. */
const CRIPPLED_END_MS = 1_000;

export interface UnexpectedEnd {
  readonly exit: ProcessExit;
  readonly error: RayError;
}

/**
 * Owns the processes and directories of one node. Whatever happens, they go together: the end of one process is told by
 * `ended`, and `close` ends the others in order, bounded in time. A guard does the same when this process is killed.
 */
export class NodeSupervisor {
  readonly directories: NodeDirectories;
  /** The first process that ended although this supervisor did not ask it to. Never resolves while all is well. */
  readonly ended: Promise<UnexpectedEnd>;
  readonly #guard: Guard;
  readonly #teardownTimeoutMs: number;
  #processes: ManagedProcess[] = [];
  /** Those that go with the node however it ends, and those that go when it ends in order. */
  readonly #paths: string[] = [];
  readonly #keptPaths: string[] = [];
  /** The latter are another node's by now. */
  #areTaken: () => boolean = () => false;
  readonly #logFile: string;
  #onEnded: (end: UnexpectedEnd) => void = () => undefined;
  #closing: Promise<void> | undefined;

  /** Claims the runtime directory. */
  constructor(directories: NodeDirectories, teardownTimeoutMs: number) {
    claimRuntimeDirectory(directories.runtimeDir);
    this.directories = directories;
    this.#logFile = path.join(directories.logDir, 'supervisor.log');
    this.#teardownTimeoutMs = teardownTimeoutMs;
    this.#guard = Guard.start(path.basename(directories.runtimeDir));
    this.removeAtEnd(directories.runtimeDir);
    this.removeAtEnd(directories.storeDir);
    this.ended = new Promise((resolve) => (this.#onEnded = resolve));
  }

  /** Files and directories that go with the node, however it ends. */
  removeAtEnd(file: string): void {
    this.#paths.push(file);
    this.#guard.watchPath(file);
  }

  /**
   * Files and directories that go when the node is ended in order, and stay, for a node that takes over, when its supervisor is killed
   * or such a node is there already (`areTaken`, asked at the end).
   */
  removeWhenClosed(files: readonly string[], areTaken: () => boolean): void {
    this.#keptPaths.push(...files);
    this.#areTaken = areTaken;
  }

  /** A process that is not ours to end in order, but must not outlive a killed supervisor. It leads its own group. */
  guardGroup(pid: number): void {
    this.#guard.watchGroup(pid, false);
  }

  /** One line in the node's `supervisor.log`. A full disk is no reason to stop. */
  note(message: string): void {
    try {
      fs.appendFileSync(this.#logFile, `${new Date().toISOString()} INFO  supervisor [${process.pid}] ${message}\n`);
    } catch {
      // Said nowhere then.
    }
  }

  /** For a process whose end means the end of the node. */
  start(start: ProcessStart): ManagedProcess {
    const child = this.startUnwatched(start);
    this.watch(child);
    return child;
  }

  /** For a process that may fail and be started again; {@link watch} it once it is settled. */
  startUnwatched(start: ProcessStart): ManagedProcess {
    if (this.#closing !== undefined) throw new ShutdownError(`${start.name} is not started: this node is ending`);
    const child = new ManagedProcess(start);
    if (child.pid !== undefined) this.#guard.watchGroup(child.pid, start.hasLifeLine);
    this.#processes.push(child);
    this.note(`${start.name} is started, pid ${child.pid ?? 'none'}`);
    void child.exited.then((exit) => {
      this.note(`${start.name} has ended: ${describeExit(exit)}`);
    });
    return child;
  }

  watch(child: ManagedProcess): void {
    void child.exited.then(async (exit) => {
      if (this.#closing === undefined) this.#onEnded({ exit, error: await child.failure() });
    });
  }

  get isClosing(): boolean {
    return this.#closing !== undefined;
  }

  /** Another process does the work of this one, which has ended. */
  replaced(child: ManagedProcess): void {
    this.#processes = this.#processes.filter((other) => other !== child);
  }

  /** Resolves when no process and no directory of the node is left. May be called twice. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  /** As if this supervisor had been killed: what a node needs that takes over stays, and nobody is told. */
  abandon(): Promise<void> {
    return (this.#closing ??= this.#kill([]));
  }

  async #close(): Promise<void> {
    const startedMs = performance.now();
    const order = this.#processes.toSorted((a, b) => a.endRank - b.endRank);
    for (const [index, child] of order.entries()) {
      // The first ones, raylet and its workers, have most to do: each waits until its share of the whole time is over.
      const shareMs = (this.#teardownTimeoutMs * (order.length + index + 1)) / (2 * order.length);
      const leftMs = startedMs + shareMs - performance.now();
      const lacksOthers = order.some((other) => other.endRank > child.endRank && other.exit !== undefined);
      child.terminate();
      await within(child.exited, lacksOthers ? Math.min(leftMs, CRIPPLED_END_MS) : leftMs);
    }
    await this.#kill(this.#areTaken() ? [] : this.#keptPaths);
  }

  async #kill(more: readonly string[]): Promise<void> {
    for (const child of this.#processes) child.killGroup();
    await Promise.all(this.#processes.map((child) => child.exited));
    const left = [...this.#paths, ...more].filter((file) => !this.#remove(file));
    this.note(left.length === 0 ? 'nothing of this node is left' : `this is left of the node: ${left.join(', ')}`);
    if (left.length === 0) this.#guard.done();
    else this.#guard.removePaths();
  }

  /** Tells whether it is gone. A file system that refuses, as when a ticket for it has expired, does not change how the node has ended. */
  #remove(file: string): boolean {
    try {
      fs.rmSync(file, { recursive: true, force: true, maxRetries: 3 });
      return true;
    } catch (error) {
      this.note(`${file} cannot be removed: ${String(error)}`);
      return false;
    }
  }
}
