#!/usr/bin/env node
/**
 * `npm start`: builds when the sources are newer than the last build, then runs the main example on a local cluster of
 * three nodes (outside an allocation `symmetric-run` starts them as processes of this machine). `npm start -- FILE ARGS`
 * runs another driver.
 */
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = path.join(root, 'dist', 'bin', 'cli.js');
const example = path.join(root, 'dist', 'examples', 'flights-map-reduce.js');
const inputs = ['src', 'adapters', 'examples', 'protos', 'package.json', 'tsconfig.json', 'scripts/build.mjs'];

/** Milliseconds of the newest change below a path. Folders count too: a deleted file changes only its folder. */
function newestMs(file) {
  const info = fs.statSync(file, { throwIfNoEntry: false });
  if (info === undefined) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(info.mtimeMs, ...fs.readdirSync(file).map((name) => newestMs(path.join(file, name))));
}

// The build leaves unchanged outputs untouched, so the time of the last good one is noted in a file of its own.
const stamp = path.join(root, 'dist', '.built');
const upToDate =
  fs.existsSync(cli) &&
  fs.existsSync(example) &&
  newestMs(stamp) > Math.max(...inputs.map((input) => newestMs(path.join(root, input))));
if (!upToDate) {
  process.stderr.write('start: building\n');
  const startedAt = new Date();
  const { status } = spawnSync(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  fs.writeFileSync(stamp, '');
  fs.utimesSync(stamp, startedAt, startedAt);
}

const driver = process.argv.length > 2 ? process.argv.slice(2) : [example];
const child = spawn(process.execPath, [cli, 'symmetric-run', '--min-nodes', '3', '--', process.execPath, ...driver], {
  stdio: 'inherit',
});
// The terminal's Ctrl-C reaches the child as well; it tears the cluster down, and its end is ours.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (signal !== 'SIGINT') child.kill(signal);
  });
}
child.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal === 'SIGINT' ? 2 : 15);
});
