/** Which batch systems there are. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { LocalLauncher } from '../../adapters/local/local-launcher.js';
import { SlurmLauncher } from '../../adapters/slurm/slurm-launcher.js';
import { YarnLauncher } from '../../adapters/yarn/yarn-launcher.js';
import type { ClusterLauncher, JobRecord } from '../batch/cluster-launcher.js';
import { processStartTicks } from '../common/process-info.js';
import { readResult, sessionFromAddress } from '../cluster/session.js';
import { loadConfig } from '../common/config.js';
import { entryPoint } from '../common/entry-points.js';
import { InvalidOptionError } from '../common/errors.js';

let made: readonly ClusterLauncher[] | undefined;

/** One of each a process: they keep what they were last told. */
export function launchers(): readonly ClusterLauncher[] {
  if (made !== undefined) return made;
  const { batchStatusIntervalMs: statusIntervalMs, batchRetryMs: retryMs, teardownTimeoutMs } = loadConfig(process.env);
  const { env } = process;
  return (made = [
    new SlurmLauncher({ env, statusIntervalMs, retryMs, findExitCode }),
    new YarnLauncher({
      env,
      statusIntervalMs,
      retryMs,
      applicationMaster: [process.execPath, entryPoint('application-master')],
      teardownTimeoutMs,
      findExitCode,
    }),
    new LocalLauncher({
      env,
      startTicksOf: processStartTicks,
      // Head and workers of one job end one after the other.
      cancelTimeoutMs: 2 * teardownTimeoutMs + 2_000,
    }),
  ]);
}

/**
 * @param name - default: slurm where there is `sbatch`, yarn where a Hadoop configuration is named, else local
 * @throws InvalidOptionError for a system that is not known
 */
export function launcherNamed(name: string | undefined): ClusterLauncher {
  const wanted = name ?? defaultName();
  const found = launchers().find((launcher) => launcher.name === wanted);
  if (found !== undefined) return found;
  const known = launchers().map((launcher) => launcher.name);
  throw new InvalidOptionError(`--scheduler ${wanted}: not known. There are: ${known.join(', ')}.`);
}

function defaultName(): string {
  if (hasCommand('sbatch')) return 'slurm';
  const { YARN_CONF_DIR, HADOOP_CONF_DIR } = process.env;
  return YARN_CONF_DIR || HADOOP_CONF_DIR ? 'yarn' : 'local';
}

function hasCommand(command: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((dir) => {
    try {
      accessSync(path.join(dir, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What the head left, for jobs that the batch system has forgotten. */
function findExitCode({ output, role }: JobRecord): number | undefined {
  if (role === 'worker') return undefined;
  const dir = path.dirname(output);
  return readResult(sessionFromAddress(dir, path.dirname(dir)))?.exitCode;
}
