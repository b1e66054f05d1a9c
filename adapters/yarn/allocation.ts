import type { AllocationSource } from '../../src/batch/allocation.js';
import { SLOT_VARIABLES, workerJobId } from './application-spec.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Recognises containers of our own applications. A container of another application (a shell in a notebook that runs on YARN) is none of
 * ours: what of it may be used, nothing there tells.
 */
export const yarnAllocation: AllocationSource = {
  name: 'yarn',
  find(env) {
    const applicationId = env[SLOT_VARIABLES.applicationId];
    const slot = count(env, SLOT_VARIABLES.slot);
    if (applicationId === undefined || applicationId === '' || slot === undefined) return undefined;
    const nodeName = env[SLOT_VARIABLES.node];
    const cpus = count(env, SLOT_VARIABLES.vcores);
    const memoryMb = count(env, SLOT_VARIABLES.memoryMb);
    const gpus = count(env, SLOT_VARIABLES.gpus);
    const noticeMs = count(env, SLOT_VARIABLES.noticeMs);
    return {
      description: `YARN application ${applicationId}`,
      jobId: slot === 0 ? applicationId : workerJobId(applicationId, slot),
      clusterId: env[SLOT_VARIABLES.clusterId] ?? applicationId,
      // Every container is one node; the others have containers of their own.
      nodeCount: 1,
      launcher: 'batchray run --scheduler yarn --nodes N',
      nodeNames: [],
      granted: {
        ...(cpus !== undefined && { cpus }),
        ...(memoryMb !== undefined && { memoryBytes: memoryMb * 1024 * 1024 }),
        ...(gpus !== undefined && { gpus }),
      },
      ...(noticeMs !== undefined && { noticeMs }),
      ...(nodeName !== undefined && nodeName !== '' && { nodeName }),
    };
  },
  findEndMs(env) {
    return Promise.resolve(count(env, SLOT_VARIABLES.endMs));
  },
};

function count(env: Environment, name: string): number | undefined {
  const text = env[name];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
