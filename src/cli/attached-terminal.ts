import type { ReadStream, WriteStream } from 'node:tty';
import { ConnectionError, type RayError } from '../common/errors.js';
import type { NodeManagerMessage } from '../rpc/codecs.js';
import { ReceiveWindow, SendWindow } from '../rpc/flow-window.js';
import type { Peer, PeerHandler } from '../rpc/peer.js';
import { EscapeKeys } from './escape-keys.js';

interface WhatToRun {
  /** Empty: the user's shell. */
  readonly command: readonly string[];
  readonly cwd: string;
  /** Where one is, for people. */
  readonly banner: string;
}

/** What programs on the node must know of the user's terminal. */
const TERMINAL_VARIABLES = ['TERM', 'COLORTERM', 'LANG', 'LC_ALL', 'LC_CTYPE'];
/** Leaves the alternate screen and shows the cursor: the program that should have done so is out of reach. */
const RESET_SCREEN = '\x1b[?1049l\x1b[?25h\x1b[m';
const END_OF_INPUT = 0x04;
const END_OF_INPUT_REPEAT_MS = 500;
const DISCONNECTED_EXIT_CODE = 255;

/** The user's side of a terminal on a node: raw keys there, output here, window size, exit code. */
export class AttachedTerminal implements PeerHandler<NodeManagerMessage> {
  readonly #input: ReadStream;
  readonly #output: WriteStream;
  readonly #keys = new SendWindow();
  readonly #shown = new ReceiveWindow();
  readonly #escape = new EscapeKeys();
  readonly #done: Promise<number>;
  #finish: (exitCode: number) => void = () => undefined;
  #fail: (error: RayError) => void = () => undefined;
  #peer: Peer<NodeManagerMessage> | undefined;
  #repeatEnd: NodeJS.Timeout | undefined;

  /** Either may be something else than a terminal: a pipe, a file. */
  constructor(input: ReadStream, output: WriteStream) {
    this.#input = input;
    this.#output = output;
    this.#done = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    this.#done.catch(() => undefined);
  }

  /**
   * Resolves to the exit code of the program, 128 + n when signal n ended it, 255 when the user disconnected. The user's terminal is
   * as it was before, in any case.
   * @throws TerminalError, ConnectionError when the connection breaks
   */
  async run(peer: Peer<NodeManagerMessage>, { command, cwd, banner }: WhatToRun): Promise<number> {
    this.#peer = peer;
    const input = this.#input;
    let told = this.#size();
    await peer.request({
      openTerminal: { command: [...command], cwd, environment: terminalVariables(process.env), ...told },
    });
    const onResize = (): void => {
      const size = this.#size();
      if (size.columns === told.columns && size.rows === told.rows) return;
      told = size;
      peer.notify({ terminalResize: size });
    };
    this.#output.on('resize', onResize);
    // It may have changed while the terminal was opened.
    onResize();
    // Not a terminal: undefined.
    if (input.isTTY) {
      input.setRawMode(true);
      process.stderr.write(`[${banner}; Enter ~ . disconnects]\r\n`);
    }
    input.on('data', this.#onInput);
    input.on('end', this.#onInputEnd);
    let isOver = false;
    try {
      const exitCode = await this.#done;
      isOver = exitCode !== DISCONNECTED_EXIT_CODE;
      return exitCode;
    } finally {
      clearTimeout(this.#repeatEnd);
      input.off('data', this.#onInput);
      input.off('end', this.#onInputEnd);
      this.#output.off('resize', onResize);
      input.pause();
      if (input.isTTY) input.setRawMode(false);
      if (!isOver && this.#output.isTTY) this.#output.write(RESET_SCREEN);
      peer.close();
    }
  }

  onMessage({ terminalData, terminalAck, terminalExit }: NodeManagerMessage): void {
    if (terminalData?.data) {
      const { length } = terminalData.data;
      this.#output.write(terminalData.data, () => {
        const sizeBytes = this.#shown.taken(length);
        if (sizeBytes > 0) this.#peer?.notify({ terminalAck: { sizeBytes } });
      });
    } else if (terminalAck) {
      this.#keys.acknowledged(terminalAck.sizeBytes ?? 0);
      if (!this.#keys.isFull) this.#input.resume();
    } else if (terminalExit) {
      const exitCode = terminalExit.signal ? 128 + terminalExit.signal : (terminalExit.exitCode ?? 0);
      // After what was written before.
      this.#output.write('', () => {
        this.#finish(exitCode);
      });
    }
  }

  onClose(error: RayError): void {
    this.#fail(
      new ConnectionError(`the terminal is gone: ${error.message}. What ran in it was ended.`, { cause: error }),
    );
  }

  readonly #onInput = (keys: Buffer): void => {
    const { pass, disconnect } = this.#input.isTTY ? this.#escape.feed(keys) : { pass: keys, disconnect: false };
    this.#send(pass);
    if (!disconnect) return;
    this.#output.write('\r\n');
    this.#finish(DISCONNECTED_EXIT_CODE);
  };

  /** A terminal has no other way to tell a program that its input is over; a shell that is just setting up its terminal misses it. */
  readonly #onInputEnd = (): void => {
    if (this.#input.isTTY) return;
    this.#send(Uint8Array.of(END_OF_INPUT));
    this.#repeatEnd = setTimeout(this.#onInputEnd, END_OF_INPUT_REPEAT_MS);
  };

  #send(data: Uint8Array): void {
    if (data.length === 0) return;
    this.#peer?.notify({ terminalData: { data } });
    this.#keys.sent(data.length);
    if (this.#keys.isFull) this.#input.pause();
  }

  #size(): { columns: number; rows: number } {
    const { columns, rows } = this.#output.isTTY ? this.#output : { columns: 0, rows: 0 };
    return { columns, rows };
  }
}

function terminalVariables(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(TERMINAL_VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
}
