#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../common/entry-points.js';
import { InvalidOptionError, RayError } from '../common/errors.js';

/** Loaded one by one: `start` is on the way to the first task of every local cluster. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start.js')).startCommand(),
  'symmetric-run': async () => (await import('./symmetric-run.js')).symmetricRunCommand(),
  run: async () => (await import('./run.js')).runCommand(),
  up: async () => (await import('./run.js')).upCommand(),
  exec: async () => (await import('./exec.js')).execCommand(),
  scale: async () => (await import('./scale.js')).scaleCommand(),
  drain: async () => (await import('./drain.js')).drainCommand(),
  status: async () => (await import('./status.js')).statusCommand(),
  explain: async () => (await import('./explain.js')).explainCommand(),
  list: async () => (await import('./list.js')).listCommand(),
  logs: async () => (await import('./logs.js')).logsCommand(),
  attach: async () => (await import('./attach.js')).attachCommand(),
  stop: async () => (await import('./stop.js')).stopCommand(),
};
/** For batchray itself. */
const HIDDEN_COMMANDS: typeof COMMANDS = {
  relay: async () => (await import('./relay.js')).relayCommand(),
};

/** They do nothing but tell: without a reader they end, as any program in a pipe. */
const TELLING: readonly string[] = ['status', 'explain', 'list', 'logs', 'attach'];

const EXIT_ERROR = 1;
const EXIT_USAGE = 2;
/** As after SIGPIPE. */
const EXIT_WITHOUT_READER = 141;

async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('batchray')
    .description('Turns a batch allocation (Slurm, YARN) into a Ray-style cluster for TypeScript programs')
    .version(packageVersion())
    .showHelpAfterError('(add --help for what there is)')
    .exitOverride();
  if (TELLING.includes(argv[0] ?? '')) process.stdout.on('error', () => process.exit(EXIT_WITHOUT_READER));
  const asked = COMMANDS[argv[0] ?? ''] ?? HIDDEN_COMMANDS[argv[0] ?? ''];
  const loaders = asked === undefined ? Object.values(COMMANDS) : [asked];
  for (const load of loaders) program.addCommand((await load()).copyInheritedSettings(program));
  await program.parseAsync(argv, { from: 'user' });
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_USAGE;
  const text = error instanceof RayError ? error.message : error instanceof Error ? error.stack : String(error);
  process.stderr.write(`batchray: ${text ?? 'unknown error'}\n`);
  return error instanceof InvalidOptionError ? EXIT_USAGE : EXIT_ERROR;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = exitCodeFor(error);
}
// A slow reader has not taken all yet; of one that goes meanwhile the callback tells, too.
for (const stream of [process.stdout, process.stderr]) {
  if (stream.writableLength > 0) await new Promise((resolve) => stream.write('', resolve));
}
// Nothing else is left to wait for: a pipe on standard input must not keep the process.
process.exit();
