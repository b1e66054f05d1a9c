/** A mocked Slurm, and a launcher that uses it. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { ExecutionContext } from 'ava';
import { SlurmLauncher, type SlurmLauncherOptions } from '../../../adapters/slurm/slurm-launcher.js';
import type { ClusterRequest, JobRecord, StatusReport } from '../../../src/batch/cluster-launcher.js';
import { MockScheduler, type MockSchedulerOptions } from '../../mock-scheduler/mock-scheduler.js';

export const INTERVAL_MS = 300;

export interface Site {
  readonly mock: MockScheduler;
  readonly dir: string;
  launcher(more?: Partial<SlurmLauncherOptions>): SlurmLauncher;
  request(more?: Partial<ClusterRequest>): ClusterRequest;
  /** An environment in which `command` is this shell script; `$real` in it is the mock's own. */
  envWith(command: string, script: string): Readonly<Record<string, string | undefined>>;
}

export async function site(t: ExecutionContext, options: MockSchedulerOptions = {}): Promise<Site> {
  const mock = await MockScheduler.for(t, options);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  return {
    mock,
    dir,
    launcher: (more = {}) =>
      new SlurmLauncher({
        env: { ...process.env, ...mock.env },
        statusIntervalMs: INTERVAL_MS,
        retryMs: 120_000,
        ...more,
      }),
    request: (more = {}) => ({
      clusterId: 'x',
      sessionDir: dir,
      shape: 'one-allocation',
      nodeCount: 1,
      minNodes: 1,
      driver: ['sleep', '300'],
      workingDirectory: dir,
      batchray: ['sh', '-c', 'while [ "$1" != -- ] && [ $# -gt 0 ]; do shift; done; shift; exec "$@"', 'batchray'],
      nodeArguments: [],
      prologue: [],
      options: { cpusPerNode: 1 },
      ...more,
    }),
    envWith: (command, script) => {
      const bin = fs.mkdtempSync(path.join(dir, 'bin-'));
      const text = `#!/bin/sh\nreal='${mock.binDir}/${command}'\n${script}\n`;
      fs.writeFileSync(path.join(bin, command), text, { mode: 0o755 });
      return { ...process.env, ...mock.env, PATH: `${bin}:${mock.env['PATH'] ?? ''}` };
    },
  };
}

export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  const deadlineMs = performance.now() + 60_000;
  while (!(await condition())) {
    if (performance.now() > deadlineMs) throw new Error('it did not happen in time');
    await delay(10);
  }
}

/** The first report in which Slurm's silence has these words; before, it may just be slow. */
export async function silence(slurm: SlurmLauncher, jobs: readonly JobRecord[], words: RegExp): Promise<StatusReport> {
  let report: StatusReport | undefined;
  await until(async () => {
    report = await slurm.status(jobs);
    return words.test(report.trouble ?? '');
  });
  return report!;
}
