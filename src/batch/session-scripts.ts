/** Where the scripts of a cluster lie, for all adapters alike. */
import fs from 'node:fs';
import path from 'node:path';
import { InvalidOptionError } from '../common/errors.js';
import type { ClusterRequest, JobRole } from './cluster-launcher.js';

export interface ScriptFile<Script> {
  readonly script: Script;
  readonly file: string;
}

/** `submit-cluster.slurm`, `submit-head.slurm`, `submit-worker-1.slurm`, ... in the session directory. */
export function scriptFiles<Script extends { readonly role: JobRole }>(
  request: ClusterRequest,
  scripts: readonly Script[],
  extension: string,
  firstNumber = 1,
): ScriptFile<Script>[] {
  let number = firstNumber;
  return scripts.map((script) => {
    const name = script.role === 'worker' ? `submit-worker-${number++}` : `submit-${script.role}`;
    return { script, file: path.join(request.sessionDir, `${name}.${extension}`) };
  });
}

/** Larger than the numbers of all worker scripts so far. */
export function nextWorkerScript(sessionDir: string): number {
  const used = fs.readdirSync(sessionDir).map((name) => Number(/^submit-worker-(\d+)\./.exec(name)?.[1] ?? 0));
  return Math.max(0, ...used) + 1;
}

/** @throws InvalidOptionError */
export function requireGrowing({ shape, clusterId }: ClusterRequest): void {
  if (shape === 'separate-jobs') return;
  throw new InvalidOptionError(
    `cluster ${clusterId} is one allocation, which cannot grow. Submit with --separate-jobs to add nodes later.`,
  );
}

/** @throws InvalidOptionError for numbers of nodes that cannot be */
export function checkNodeCounts({ nodeCount, minNodes }: ClusterRequest): void {
  const check = (flag: string, value: number, max: number, needed: string): void => {
    if (Number.isSafeInteger(value) && value >= 1 && value <= max) return;
    throw new InvalidOptionError(`${flag} ${value}: it must be a whole number ${needed}.`, {
      context: { option: flag, value },
    });
  };
  check('--nodes', nodeCount, 100_000, 'from 1 to 100000');
  check('--min-nodes', minNodes, nodeCount, `from 1 to --nodes (${nodeCount})`);
}
