import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Clock } from '../common/clock.js';
import { TerminalError } from '../common/errors.js';
import type { batchray as wire } from '#protos/wire.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import { ReceiveWindow, SendWindow } from '../rpc/flow-window.js';
import type { Peer, Reply } from '../rpc/peer.js';
import type { ClientKind } from './client-connections.js';
import { processStat } from '../common/process-info.js';
import type { Pty, SpawnPty } from './terminal-pty.js';

export interface TerminalsOptions {
  readonly spawn: SpawnPty;
  readonly clock: Clock;
  readonly hostname: string;
  /** Of the programs, besides what belongs to the user's terminal. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** So that programs find the cluster: BATCHRAY_ADDRESS. */
  readonly sessionDir: string;
  /** Programs that ignore SIGHUP are killed after this time. */
  readonly killGraceMs: number;
}

interface TerminalClient {
  readonly kind: ClientKind;
  readonly peer: Peer<NodeManagerMessage>;
}

/** At a time, on one node. */
const MAX_TERMINALS = 64;
const DEFAULT_COLUMNS = 80;
const DEFAULT_ROWS = 24;
/** Of the terminal in which the cluster was started. */
const FOREIGN_VARIABLES = ['TMUX', 'TMUX_PANE', 'STY', 'WINDOW', 'WINDOWID', 'TERMCAP', 'COLUMNS', 'LINES', 'TERM'];

/**
 * Terminals that the owner of the cluster has open on this node (`batchray attach`). A terminal belongs to the stream that opened it.
 * When its program or the stream ends, everything that is left in the terminal's session gets SIGHUP and, after a grace, SIGKILL.
 */
export class Terminals {
  readonly #options: TerminalsOptions;
  readonly #open = new Map<Peer<NodeManagerMessage>, Terminal>();
  readonly #ending = new Set<Promise<void>>();

  constructor(options: TerminalsOptions) {
    this.#options = options;
  }

  /** Whether the message was for terminals. */
  receive(from: TerminalClient, message: NodeManagerMessage, reply: Reply<NodeManagerMessage> | undefined): boolean {
    if (message.openTerminal) {
      const terminalOpened = this.#start(from, message.openTerminal);
      reply?.({ terminalOpened });
      return true;
    }
    // What is still on its way when the program has ended is for nobody.
    const terminal = this.#open.get(from.peer);
    if (message.terminalData) terminal?.write(message.terminalData.data ?? new Uint8Array());
    else if (message.terminalAck) terminal?.acknowledged(message.terminalAck.sizeBytes ?? 0);
    else if (message.terminalResize) terminal?.resize(message.terminalResize);
    else return false;
    return true;
  }

  clientGone({ peer }: Pick<TerminalClient, 'peer'>): void {
    const terminal = this.#open.get(peer);
    if (terminal === undefined) return;
    this.#open.delete(peer);
    const ending: Promise<void> = this.#end(terminal).finally(() => this.#ending.delete(ending));
    this.#ending.add(ending);
  }

  /** Ends what runs in them. May be called twice. */
  async close(): Promise<void> {
    for (const peer of [...this.#open.keys()]) this.clientGone({ peer });
    await Promise.all(this.#ending);
  }

  #start({ kind, peer }: TerminalClient, message: wire.OpenTerminal.$Properties): wire.TerminalOpened.$Properties {
    if (kind !== 'cli') throw new TypeError('protocol error: terminals are for the command line');
    if (this.#open.has(peer)) throw new TypeError('protocol error: this stream has a terminal already');
    const { spawn, clock, hostname } = this.#options;
    if (this.#open.size >= MAX_TERMINALS) {
      throw new TerminalError(`${MAX_TERMINALS} terminals are open on node ${hostname} already: close some of them`);
    }
    const env = this.#environment(message.environment ?? {});
    const cwd = directory(message.cwd ?? '');
    const [name = defaultShell(env), ...args] = message.command ?? [];
    const size = { columns: message.columns || DEFAULT_COLUMNS, rows: message.rows || DEFAULT_ROWS };
    const pty = spawn({ file: findProgram(name, { cwd, env, hostname }), args, cwd, env, ...size, clock });
    const terminal: Terminal = new Terminal(pty, peer, () => {
      // One that this node has ended is gone with its stream, which tells the user more than a signal.
      const endedByItself = this.#open.get(peer) === terminal;
      this.clientGone({ peer });
      return endedByItself;
    });
    this.#open.set(peer, terminal);
    return { pid: pty.pid, hostname };
  }

  #environment(ofTerminal: Readonly<Record<string, string>>): Record<string, string> {
    const env: Record<string, string> = {};
    for (const [name, value] of Object.entries(this.#options.env)) {
      if (value !== undefined && !FOREIGN_VARIABLES.includes(name)) env[name] = value;
    }
    return { ...env, TERM: 'xterm', ...ofTerminal, BATCHRAY_ADDRESS: this.#options.sessionDir };
  }

  async #end({ pid }: Terminal): Promise<void> {
    const { clock, killGraceMs } = this.#options;
    const deadlineMs = clock.nowMs() + killGraceMs;
    signalSession(pid, 'SIGHUP');
    while (sessionMembers(pid).length > 0) {
      if (clock.nowMs() >= deadlineMs) signalSession(pid, 'SIGKILL');
      await new Promise<void>((wake) => clock.after(END_POLL_MS, wake));
    }
  }
}

const END_POLL_MS = 20;

/** One program in one terminal, on one stream. */
class Terminal {
  readonly pid: number;
  readonly #pty: Pty;
  readonly #peer: Peer<NodeManagerMessage>;
  readonly #output = new SendWindow();
  readonly #input = new ReceiveWindow();
  #isPaused = false;

  /** @param onExit - says whether the user is told */
  constructor(pty: Pty, peer: Peer<NodeManagerMessage>, onExit: () => boolean) {
    this.pid = pty.pid;
    this.#pty = pty;
    this.#peer = peer;
    pty.onOutput((data) => {
      peer.notify({ terminalData: { data } });
      this.#output.sent(data.length);
      if (!this.#output.isFull || this.#isPaused) return;
      this.#isPaused = true;
      pty.pause();
    });
    pty.onExit((exit) => {
      if (onExit()) peer.notify({ terminalExit: exit });
    });
  }

  write(bytes: Uint8Array): void {
    this.#pty.write(bytes, () => {
      const sizeBytes = this.#input.taken(bytes.length);
      if (sizeBytes > 0) this.#peer.notify({ terminalAck: { sizeBytes } });
    });
  }

  acknowledged(sizeBytes: number): void {
    this.#output.acknowledged(sizeBytes);
    if (!this.#isPaused || this.#output.isFull) return;
    this.#isPaused = false;
    this.#pty.resume();
  }

  resize({ columns, rows }: wire.TerminalResize.$Properties): void {
    if (columns && rows) this.#pty.resize(columns, rows);
  }
}

/** The wanted one, if this node has it. */
function directory(wanted: string): string {
  return wanted !== '' && statSync(wanted, { throwIfNoEntry: false })?.isDirectory() === true ? wanted : homedir();
}

function defaultShell(env: Readonly<Record<string, string>>): string {
  const shell = env['SHELL'];
  return shell !== undefined && isExecutable(shell) ? shell : '/bin/sh';
}

/** @throws TerminalError when there is none: the child could say so only in its own way, after the fork */
function findProgram(
  name: string,
  { cwd, env, hostname }: { cwd: string; env: Readonly<Record<string, string>>; hostname: string },
): string {
  const path = env['PATH'] ?? '/usr/bin:/bin';
  const candidates = name.includes('/') ? [resolve(cwd, name)] : path.split(delimiter).map((dir) => join(dir, name));
  const found = candidates.find(isExecutable);
  if (found !== undefined) return found;
  const where = name.includes('/') ? `in ${cwd}` : `on PATH (${path})`;
  throw new TerminalError(`node ${hostname} has no program ${name} ${where}`, { context: { program: name, hostname } });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Living processes whose session this process leads, or led. */
function sessionMembers(leader: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => processStat(pid)?.session === leader);
}

function signalSession(leader: number, signal: NodeJS.Signals): void {
  for (const pid of sessionMembers(leader)) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has just ended.
    }
  }
}
