import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { connect } from '../../../src/rpc/client.js';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { coreWorkerService } from '../../../src/rpc/codecs.js';

const server = fileURLToPath(new URL('fixtures/busy-server.js', import.meta.url));

test('after two turns of the event loop answers are out, even if the next task computes for long', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'batchray-busy-'));
  const token = ClusterToken.generate();
  const socketPath = join(dir, 's');
  const file = join(dir, 'answered');
  const child = fork(server, [socketPath, token.reveal(), file]);
  t.teardown(() => {
    child.kill('SIGKILL');
    rmSync(dir, { recursive: true, force: true });
  });
  await once(child, 'message');
  const peer = connect(coreWorkerService, `unix:${socketPath}`, token, { onMessage: () => undefined });
  const exited = once(child, 'exit');
  await peer.request({ addBorrower: {} });
  writeFileSync(file, '');
  t.deepEqual(await exited, [0, null], 'the answer came while the process was busy');
});
