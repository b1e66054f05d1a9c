/** A real terminal for programs that need one: tmux keeps its screen, types keys, and changes its size. */
import { execa } from 'execa';
import fs from 'node:fs';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import { isRunning } from './cli.js';

export interface TerminalSize {
  readonly columns: number;
  readonly rows: number;
}

/** Becomes the prompt of a shell that is started with it: `env PS1=... sh`. */
export const PROMPT = 'ready:';

export class Tmux {
  readonly #socket: string;

  private constructor(socket: string) {
    this.#socket = socket;
  }

  /**
   * Runs a shell command in a terminal of its own. Its socket lies in `dir`, which must be short.
   * @param env - of the command, besides that of this process
   */
  static async start(
    t: ExecutionContext,
    { dir, command, env, size }: { dir: string; command: string; env: Record<string, string>; size: TerminalSize },
  ): Promise<Tmux> {
    const tmux = new Tmux(path.join(dir, 'tmux'));
    const { columns, rows } = size;
    const args = ['new-session', '-d', '-x', String(columns), '-y', String(rows), command];
    await execa('tmux', ['-f', '/dev/null', '-S', tmux.#socket, ...args], { env: { ...env, TMUX: undefined } });
    const server = Number(await tmux.#tmux('display-message', '-p', '#{pid}'));
    t.teardown(async () => {
      await tmux.#tmux('kill-server').catch(() => undefined);
      while (isRunning(server)) await new Promise((resolve) => setTimeout(resolve, 10));
      fs.rmSync(tmux.#socket, { force: true });
    });
    return tmux;
  }

  /**
   * Types a line to a shell with {@link PROMPT}, once that asks for one, and resolves to the screen that shows what it
   * leads to. What is typed earlier appears before the prompt, and the first output behind it, not on a line of its own.
   */
  async atPrompt(text: string, leadsTo: RegExp): Promise<string> {
    await this.shows(new RegExp(`(^|\\n)${PROMPT}\\s*$`));
    await this.line(text);
    return await this.shows(leadsTo);
  }

  /** Types a line. */
  async line(text: string): Promise<void> {
    await this.#tmux('send-keys', '-l', text);
    await this.keys('Enter');
  }

  /** Keys by tmux's names: `C-c`, `Enter`, `q`. */
  async keys(...names: string[]): Promise<void> {
    await this.#tmux('send-keys', ...names);
  }

  async resize({ columns, rows }: TerminalSize): Promise<void> {
    await this.#tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** Clears the screen, too. The shell waits for the size: its signal may arrive later than what is typed after it. */
  async resizeAtPrompt({ columns, rows }: TerminalSize): Promise<void> {
    await this.resize({ columns, rows });
    const size = `${rows} ${columns}`;
    await this.atPrompt(
      `until [ "$(stty size)" = "${size}" ]; do sleep 0.1; done; clear; stty size`,
      new RegExp(`^${size}$`, 'm'),
    );
  }

  screen(): Promise<string> {
    return this.#tmux('capture-pane', '-p');
  }

  /** Resolves to the screen that matches; rejects, with the screen, when none does in time. */
  async shows(pattern: RegExp, withinMs = 60_000): Promise<string> {
    const deadline = performance.now() + withinMs;
    for (;;) {
      const screen = await this.screen();
      if (pattern.test(screen)) return screen;
      if (performance.now() > deadline) throw new Error(`${String(pattern)} is not on the screen:\n${screen}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async #tmux(...args: string[]): Promise<string> {
    return (await execa('tmux', ['-S', this.#socket, ...args])).stdout;
  }
}
