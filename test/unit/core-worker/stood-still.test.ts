import test from 'ava';
import { FakeCluster } from './fake-cluster.js';

const CONNECT_TIMEOUT_MS = 1_000;

/** As when code computes: nothing is read meanwhile, and every timer is due afterwards. */
function standStill(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, CONNECT_TIMEOUT_MS + 200);
}

test('a driver that computes while it connects, and again after its first call, does not take that for silence', async (t) => {
  const cluster = await FakeCluster.start(t);
  await cluster.worker();
  const connecting = cluster.driver(0, { BATCHRAY_RPC_CONNECT_TIMEOUT_MS: String(CONNECT_TIMEOUT_MS) });
  // The gcs service is asked.
  await new Promise((resolve) => setImmediate(resolve));
  standStill();
  const driver = await connecting;
  const fine = () => 'fine';
  const ref = cluster.run(driver, fine);
  // The connection to Redis, for the code of the function, is begun.
  const connected = driver.redis();
  await new Promise((resolve) => setImmediate(resolve));
  standStill();
  await connected;
  t.deepEqual(await driver.get([ref], 60_000), ['fine']);
});
