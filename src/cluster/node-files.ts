import fs from 'node:fs';
import path from 'node:path';
import { writeAtomically } from '../common/atomic-file.js';
import { attempt, type SessionPaths } from './session.js';

/** `node.json` in a node's log directory: which batch job is which node. */
export interface NodeFile {
  /** Hexadecimal. */
  readonly nodeId: string;
  /** As the batch system names it; absent outside an allocation. */
  readonly batchJobId?: string | undefined;
  /** Which life of the cluster it joined: `startedAtMs` of its `cluster.json`. */
  readonly clusterStartedAtMs: number;
}

const NAME = 'node.json';

export function publishNode(logDir: string, file: NodeFile): void {
  const target = path.join(logDir, NAME);
  attempt('be written', target, () => {
    writeAtomically(target, JSON.stringify(file));
  });
}

/** Of all nodes that ever joined the cluster. */
export function readNodeFiles(session: SessionPaths): NodeFile[] {
  let dirs: string[];
  try {
    dirs = fs.readdirSync(session.nodesDir);
  } catch {
    return [];
  }
  return dirs.flatMap((dir) => {
    try {
      return [JSON.parse(fs.readFileSync(path.join(session.nodesDir, dir, NAME), 'utf8')) as NodeFile];
    } catch {
      return []; // It has not joined yet.
    }
  });
}
