/** The part of `srun` that runs in its own process: starts the tasks, hands signals on, and ends with their exit code. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface StepAnswer {
  readonly tasks: readonly {
    readonly node: string;
    readonly index: number;
    readonly env: Readonly<Record<string, string>>;
    /** Words before the command. */
    readonly prefix: readonly string[];
  }[];
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly label: boolean;
  /** The others are ended when one task fails. */
  readonly killOnBadExit: boolean;
  /** The step goes on when it loses a node. */
  readonly noKill: boolean;
  readonly exportNone: boolean;
}

export interface RunningStep {
  readonly exited: Promise<number>;
  nodeLost(node: string): void;
  /** The mock has ended. */
  abandon(): void;
}

interface Task {
  readonly node: string;
  readonly index: number;
  readonly child: ChildProcess;
  ended: boolean;
}

export function runStep(step: StepAnswer): RunningStep {
  const single = step.tasks.length === 1;
  const base = step.exportNone ? {} : process.env;
  const lost = new Set<string>();
  const tasks: Task[] = [];
  const exits = step.tasks.map(({ node, index, env, prefix }) => {
    const words = [...prefix, ...step.argv];
    const labelled = step.label ? 'pipe' : 'inherit';
    const child = spawn(words[0] ?? '', words.slice(1), {
      cwd: step.cwd,
      env: { ...base, ...env },
      // A terminal belongs to a single task; else a Ctrl-C must not reach tasks on other nodes.
      detached: !(single && process.stdin.isTTY),
      stdio: [single ? 'inherit' : 'ignore', labelled, labelled],
    });
    const task: Task = { node, index, child, ended: false };
    tasks.push(task);
    if (step.label) forwardLabelled(task);
    return new Promise<number>((resolve) => {
      child.once('error', (error) => {
        say(`${node}: task ${index}: ${error.message}`);
        resolve(2);
      });
      child.once('exit', (code, signal) => {
        task.ended = true;
        if (signal !== null && !lost.has(node)) say(`${node}: task ${index}: ${SIGNAL_WORDS[signal] ?? signal}`);
        if (code !== null && code !== 0) say(`${node}: task ${index}: Exited with exit code ${code}`);
        const result = code ?? (signal === 'SIGKILL' ? 137 : 143);
        if (result !== 0 && step.killOnBadExit)
          end(`Job step aborted: Waiting up to 2 seconds for job step to finish.`);
        resolve(result);
      });
    });
  });

  const signalAll = (signal: NodeJS.Signals): void => {
    for (const { child, ended } of tasks) {
      if (ended || child.pid === undefined) continue;
      try {
        process.kill(-child.pid, signal);
      } catch {
        child.kill(signal);
      }
    }
  };
  const end = (words: string): void => {
    process.stderr.write(`srun: ${words}\n`);
    signalAll('SIGTERM');
  };
  let interruptedAtMs = Number.NEGATIVE_INFINITY;
  process.on('SIGINT', () => {
    const now = performance.now();
    if (single || now - interruptedAtMs < 1_000) signalAll('SIGINT');
    else process.stderr.write('srun: interrupt (one more within 1 sec to abort)\n');
    interruptedAtMs = now;
  });
  process.on('SIGTERM', () => end('forcing job termination'));
  process.on('SIGHUP', () => end('forcing job termination'));
  process.on('SIGCONT', () => process.stderr.write('srun: got SIGCONT\n'));
  for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) process.on(signal, () => signalAll(signal));

  return {
    exited: Promise.all(exits).then((codes) => Math.max(0, ...codes)),
    nodeLost(node) {
      if (!tasks.some((task) => task.node === node)) return;
      lost.add(node);
      say(`Node failure on ${node}`);
      if (!step.noKill) end('Job step aborted: Waiting up to 2 seconds for job step to finish.');
    },
    abandon() {
      signalAll('SIGKILL');
    },
  };
}

const SIGNAL_WORDS: Readonly<Record<string, string>> = {
  SIGKILL: 'Killed',
  SIGTERM: 'Terminated',
  SIGINT: 'Interrupt',
};

function say(words: string): void {
  process.stderr.write(`srun: error: ${words}\n`);
}

function forwardLabelled({ child, index }: Task): void {
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const) {
    let rest = '';
    from?.setEncoding('utf8').on('data', (text: string) => {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) to.write(`${index}: ${line}\n`);
    });
  }
}
