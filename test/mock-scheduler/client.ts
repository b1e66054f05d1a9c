/**
 * What stands behind `sbatch`, `squeue`, ... on PATH: `client.js SOCKET COMMAND ARGS...`. Hands the call to the mock and
 * prints its answer; the tasks of `srun` it starts itself. Imports little, so that it starts quickly.
 */
import fs from 'node:fs';
import net from 'node:net';
import type { StepAnswer } from './srun.js';

interface Reply {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly exitCode?: number;
  readonly step?: StepAnswer;
}

const [socketPath = '', command = '', ...argv] = process.argv.slice(2);
const socket = net.connect(socketPath);
socket.setEncoding('utf8');
const readsScript = command === 'sbatch' && !process.stdin.isTTY && !argv.some((word) => word.startsWith('--wrap'));
let received = '';
let onLine = (line: string): void => answer(JSON.parse(line) as Reply);

const hasEnded = (): never => {
  process.stderr.write(`${command}: error: the mocked Slurm has ended\n`);
  process.exit(1);
};
socket.on('error', hasEnded);
socket.once('close', hasEnded);
socket.on('data', (text: string) => {
  received += text;
  for (let end = received.indexOf('\n'); end !== -1; end = received.indexOf('\n')) {
    const line = received.slice(0, end);
    received = received.slice(end + 1);
    onLine(line);
  }
});
socket.write(
  `${JSON.stringify({ command, argv, cwd: process.cwd(), env: process.env, stdin: readsScript ? standardInput() : '' })}\n`,
);

/** A script may come by a pipe; an operand is read by the mock. */
function standardInput(): string {
  try {
    return fs.fstatSync(0).isFIFO() || fs.fstatSync(0).isFile() ? fs.readFileSync(0, 'utf8') : '';
  } catch {
    return '';
  }
}

function answer(reply: Reply): void {
  if (reply.step !== undefined) {
    const { step } = reply;
    // Nodes may be lost before the tasks run.
    const early: string[] = [];
    onLine = (line) => void early.push(line);
    void import('./srun.js').then(async ({ runStep }) => {
      const running = runStep(step);
      onLine = (line) => running.nodeLost((JSON.parse(line) as { lost: string }).lost);
      for (const line of early) onLine(line);
      socket.off('close', hasEnded).once('close', () => running.abandon());
      process.exit(await running.exited);
    });
    return;
  }
  fs.writeSync(1, reply.stdout ?? '');
  fs.writeSync(2, reply.stderr ?? '');
  process.exit(reply.exitCode ?? 0);
}
