/** A worker process: started by its raylet, runs the tasks or the one actor that it is sent, ends with its raylet. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig } from '../common/config.js';
import { packageVersion } from '../common/entry-points.js';
import { errorToWire, VersionMismatchError } from '../common/errors.js';
import { fromHex, newWorkerId, toHex, type NodeId } from '../common/ids.js';
import { prctlSetPdeathsig } from '../common/native.js';
import { toLocal } from '../common/shipped-project.js';
import { WORKER_VARIABLE, type WorkerEnvironment } from '../common/worker-environment.js';
import { CoreWorker } from '../core-worker/core-worker.js';
import type { UserFunction } from '../core-worker/options.js';
import { makeActorHandle } from '../driver/actor-handle.js';
import { loadedSelfExtension, remoteExtension } from '../driver/remote-extension.js';
import { runtimeSlot } from '../driver/runtime.js';
import { ClusterToken } from '../rpc/cluster-token.js';
import { functionExtension } from '../serialization/function-extension.js';
import { loadFunction } from '../serialization/load-function.js';
import { enterDirectory, wrapTaskError } from './user-code.js';

const SIGKILL = 9;

/** Exit codes tell the raylet's log what happened: 0 the cluster ended this worker, 1 it could not start. */
async function main(): Promise<void> {
  const parent = process.ppid;
  prctlSetPdeathsig(SIGKILL);
  if (process.ppid !== parent) process.exit(0); // the raylet died before the line above

  const given = process.env[WORKER_VARIABLE];
  if (given === undefined) throw new Error(`${WORKER_VARIABLE} is not set: workers are started by raylets only`);
  const environment = JSON.parse(given) as WorkerEnvironment;
  const { sessionDir, runtimeDir, gcs, redis, raylet, host, startupToken, version, gpuVariable } = environment;
  // What user code starts is a program of its own: it is told the cluster, not that it is a worker.
  Reflect.deleteProperty(process.env, WORKER_VARIABLE);
  process.env['BATCHRAY_ADDRESS'] = sessionDir;
  // Libraries look when they are first used, which may be in the first task: on a node with GPUs a task without any sees none.
  const onGpus = (gpuIds: readonly string[]): void => {
    if (gpuVariable !== undefined) process.env[gpuVariable] = gpuIds.join(',');
  };
  onGpus([]);
  if (version !== packageVersion()) {
    throw new VersionMismatchError(
      `this node's raylet is of batchray ${version}, its worker program of ${packageVersion()}: the installation was changed while the cluster runs`,
    );
  }

  const workerId = newWorkerId();
  const nodeId = fromHex<NodeId>(environment.nodeId);
  let namespace = 'default';
  // Tasks may arrive before `connect` has returned: whatever runs user code waits for it.
  let isConnected: (core: CoreWorker) => void = () => undefined;
  const connected = new Promise<CoreWorker>((resolve) => (isConnected = resolve));
  const core = await CoreWorker.connect({
    kind: 'worker',
    workerId,
    nodeId,
    token: new ClusterToken(readFileSync(path.join(sessionDir, 'token'), 'utf8')),
    raylet,
    gcs,
    redis,
    host,
    socketPath: path.join(runtimeDir, `${toHex(workerId).slice(0, 12)}.sock`),
    config: loadConfig(process.env),
    version,
    startupToken,
    extensions: [remoteExtension, functionExtension()],
    makeActorHandle,
    userCode: {
      enterJob(config) {
        namespace = config.namespace || namespace;
        if (config.cwd) enterDirectory(toLocal(config.cwd));
      },
      async load(key, bytes) {
        const serializer = (await connected).serializer.extend([loadedSelfExtension(key)]);
        return (await loadFunction(bytes, { serializer })) as UserFunction;
      },
      wrapError: (thrown, task) => wrapTaskError(thrown, task, nodeId),
    },
    onGpus,
    onEnd: () => {
      process.exit(0);
    },
  });
  runtimeSlot().runtime = {
    version,
    kind: 'worker',
    core,
    get namespace() {
      return namespace;
    },
    address: sessionDir,
    close: () => core.shutdown(),
  };
  isConnected(core);
}

process.on('unhandledRejection', (reason) => {
  // Left over from a task that is answered already: said, but no reason to take the next task down.
  console.error('unhandled rejection in a task or actor:', reason);
});
// A batch system may warn all processes of a job of its end: the raylet says what it means.
for (const signal of ['SIGUSR1', 'SIGUSR2'] as const) process.on(signal, () => undefined);
// Ctrl-C at the terminal of a local cluster is for its driver.
process.on('SIGINT', () => undefined);

main().catch((error: unknown) => {
  const { code, message } = errorToWire(error);
  console.error(`batchray worker could not start: ${code}: ${message}`);
  process.exit(1);
});
