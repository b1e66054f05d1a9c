import test from 'ava';
import { jobIdFromNumber } from '../../../src/common/ids.js';
import { JobPrinter } from '../../../src/driver/log-forwarding.js';
import { startRedis } from '../../helpers/redis.js';

test('a server that is silent does not hold up the end of a driver', async (t) => {
  const { host, pid, port, token } = await startRedis(t);
  const printer = await JobPrinter.connect({ host, port, token });
  await printer.start(jobIdFromNumber(1), () => undefined);
  process.kill(pid, 'SIGSTOP');
  t.teardown(() => {
    process.kill(pid, 'SIGCONT');
  });
  await printer.close();
  t.pass();
});
