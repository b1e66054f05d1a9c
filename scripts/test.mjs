#!/usr/bin/env node
/**
 * `npm test`: builds, checks, and runs every tier of tests; `npm test -- unit clusters` only those steps (after a build).
 * Steps run side by side in lanes, because real clusters mostly wait; what a line begins with are its step and the time since the start.
 * The last line is exactly `N passed, N failed`: the tests of all tiers, where a step that fails without a failing test
 * (lint, a crash of ava, a tier without tests) counts as one failure. The exit code says the same.
 */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const stepLimitMs = 25 * 60_000;
const teardownLimitMs = 60_000;
/** For each of the steps by which a run that is broken off ends what it has started. */
const breakOffLimitMs = 10_000;
const pipeLimitMs = 2_000;
/** Lines of each failure that are told again at the end, where a reader of a long output looks first. */
const linesPerFailure = 60;

/** Every process of this run inherits it, on the Slurm nodes too: so that none can stay behind unseen. */
const runId = randomUUID();
let isBrokenOff = false;
const env = { ...process.env, BATCHRAY_TEST_RUN: runId, FORCE_COLOR: '0' };
/** Node reads a site's bundle at every start, 40 ms of CPU, and tests start thousands of Nodes. The one that downloads gets it back. */
if (env.NODE_EXTRA_CA_CERTS !== undefined) {
  env.BATCHRAY_TEST_EXTRA_CA_CERTS = env.NODE_EXTRA_CA_CERTS;
  delete env.NODE_EXTRA_CA_CERTS;
}

const node = (script, ...args) => [process.execPath, path.join('scripts', script), ...args];
const ava = (files, ...args) => [
  process.execPath,
  path.join('node_modules', 'ava', 'entrypoints', 'cli.mjs'),
  '--tap',
  ...args,
  ...files.map((pattern) => pattern.replace(/^!?/, '$&dist/test/')),
];
const tier = (name) => [`${name}/**/*.test.js`];

const yarnOperationFiles = 'clusters/yarn-{docs,operations,ship}.test.js';

/** Steps under way at the same time. */
const lanes = 3;

/** The longest ones first: each lane takes the next one when it is free. */
const steps = {
  protos: { command: node('protos.mjs', '--check') },
  docs: { command: node('docs.mjs', '--check') },
  // Those on real clusters one file at a time: each starts a Slurm or YARN cluster of its own.
  yarn: { command: ava(['clusters/yarn*.test.js', `!${yarnOperationFiles}`], '--concurrency=1'), isTier: true },
  clusters: {
    command: ava(
      [...tier('clusters'), '!clusters/yarn*', '!clusters/{trouble,node-loss,no-network}.test.js'],
      '--concurrency=1',
    ),
    isTier: true,
  },
  // Its tests mostly wait, for processes to start and to end.
  integration: { command: ava(tier('integration'), '--concurrency=3'), isTier: true },
  'yarn-operations': { command: ava([yarnOperationFiles], '--concurrency=1'), isTier: true },
  'node-loss': { command: ava(['clusters/{node-loss,no-network}.test.js'], '--concurrency=1'), isTier: true },
  trouble: { command: ava(['clusters/trouble.test.js'], '--concurrency=1'), isTier: true },
  lint: { command: ['npm', 'run', '--silent', 'lint'] },
  unit: { command: ava(tier('unit')), isTier: true },
  // The mocks' own tests, too.
  conformance: { command: ava([...tier('conformance'), ...tier('mock-scheduler')]), isTier: true },
};

let passed = 0;
let failed = 0;
/** What each failure printed, as lines. */
const failures = [];
/** Process groups of the steps under way. */
const activeGroups = new Set();

/** Runs a command, shows what it prints, and hands its lines to `onLine`. Resolves to what went wrong, or undefined. */
function run([file, ...args], name, onLine) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timer = setTimeout(() => {
      process.kill(-child.pid, 'SIGKILL');
    }, stepLimitMs);
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve(error.message);
    });
    for (const input of [child.stdout, child.stderr]) {
      readline.createInterface({ input }).on('line', (line) => {
        console.log(`${name} ${Math.round(process.uptime())} s | ${line}`);
        onLine(line);
      });
    }
    child.on('exit', () => {
      clearTimeout(timer);
      activeGroups.delete(child.pid);
      // A process that stays behind may hold the pipes open for ever; what it prints later is of no interest.
      const close = () => {
        child.stdout.destroy();
        child.stderr.destroy();
      };
      // After a stand-still of this process the first one comes before what was printed meanwhile is read.
      setTimeout(() => setTimeout(close, pipeLimitMs).unref(), pipeLimitMs).unref();
    });
    child.on('close', (code, signal) => {
      if (code === 0) resolve(undefined);
      else resolve(signal === null ? `exit code ${code}` : `ended by ${signal}`);
    });
    activeGroups.add(child.pid);
  });
}

async function runStep(name, { command, isTier = false }) {
  const startedAt = performance.now();
  console.log(`== ${name}`);
  let ok = 0;
  let notOk = 0;
  /** Since the last result, or all of them when the step is no tier. */
  let lines = [];
  let problem = await run(command, name, (line) => {
    const [, result] = /^(ok|not ok) \d+(?!.*# (?:SKIP|TODO)\b)/.exec(line) ?? [];
    if (isTier && result !== undefined) {
      if (result === 'ok') ok += 1;
      else notOk += 1;
      lines = [];
      if (result === 'not ok') failures.push(lines);
    }
    lines.push(`${name} | ${line}`);
  });
  if (isTier && problem === undefined && ok + notOk === 0) problem = 'no test was run';
  if (problem !== undefined && notOk === 0) {
    notOk = 1;
    failures.push([`${name} | ${problem}`, ...lines.slice(1 - linesPerFailure)]);
  }
  passed += ok;
  failed += notOk;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const verdict = problem === undefined ? 'fine' : `FAILED (${problem})`;
  console.log(`== ${name}: ${verdict}${isTier ? `, ${ok} passed, ${notOk} failed` : ''}, ${seconds} s`);
  return problem === undefined;
}

function processesOfThisRun() {
  const found = [];
  for (const pid of fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && name !== String(process.pid))) {
    try {
      if (!fs.readFileSync(`/proc/${pid}/environ`, 'latin1').includes(`BATCHRAY_TEST_RUN=${runId}`)) continue;
      found.push({ pid, words: fs.readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ') });
    } catch {
      // It has just ended, or is another user's.
    }
  }
  return found;
}

/** Polls; resolves to what is left after `limitMs` at the latest. */
async function untilNoneLeft(look, limitMs) {
  const deadline = performance.now() + limitMs;
  let left = look();
  while (left.length > 0 && performance.now() < deadline) {
    await delay(100);
    left = look();
  }
  return left;
}

async function checkNothingStays() {
  const left = await untilNoneLeft(processesOfThisRun, teardownLimitMs);
  if (left.length === 0) return;
  failed += 1;
  const words = left.map((one) => `${one.pid} ${one.words}`);
  failures.push(['processes that the tests started are still there:', ...words]);
}

/** A number below zero: a process group. */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has just ended, or is another user's.
  }
}

/** Clusters, and most of what runs on them, are in sessions of their own, which the signal does not reach. */
async function breakOff(signal) {
  process.stdout.on('error', () => undefined); // a terminal that was closed
  console.log(`== ${signal}: ending what was started`);
  for (const group of activeGroups) send(-group, signal);
  await untilNoneLeft(() => [...activeGroups], breakOffLimitMs);
  for (const next of ['SIGTERM', 'SIGKILL']) {
    for (const { pid } of processesOfThisRun()) send(Number(pid), next);
    await untilNoneLeft(processesOfThisRun, breakOffLimitMs);
  }
  // Directories, bridges, and what only root may end.
  for (const lab of ['slurm.sh', 'yarn.sh'])
    spawnSync(path.join('test', 'clusters', lab), ['sweep'], { cwd: root, stdio: 'inherit' });
  process.exit(128 + os.constants.signals[signal]);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  // Ctrl-C comes twice: from the terminal, and from npm, which hands it on.
  process.on(signal, () => {
    if (!isBrokenOff) void breakOff(signal);
    isBrokenOff = true;
  });
}

const wanted = process.argv.slice(2);
const names = Object.keys(steps);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(', ')}; there are ${names.join(', ')}`);
  process.exit(2);
}
if (await runStep('build', { command: node('build.mjs') })) {
  const queue = Object.entries(steps).filter(([name]) => wanted.length === 0 || wanted.includes(name));
  const runLane = async () => {
    for (let next = queue.shift(); next !== undefined && !isBrokenOff; next = queue.shift()) await runStep(...next);
  };
  await Promise.all(Array.from({ length: lanes }, runLane));
  await checkNothingStays();
}
// Then how it ends is told already.
if (isBrokenOff) await new Promise(() => undefined);
for (const lines of failures) console.log(`\n== FAILED:\n${lines.slice(0, linesPerFailure).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
