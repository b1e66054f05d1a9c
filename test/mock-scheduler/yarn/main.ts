/**
 * The mock as a process of its own: `node dist/test/mock-scheduler/yarn/main.js '{"nodes": 3}'` prints what its users need in their environment, and
 * ends with SIGTERM or the end of standard input.
 */
import { MockYarn, type MockYarnOptions } from './mock-yarn.js';

const mock = await MockYarn.start(JSON.parse(process.argv[2] ?? '{}') as MockYarnOptions);
const variables = { ...mock.env, YARN_RM_WEB: mock.webAddress, YARN_RM_SCHED: `${mock.host}:${mock.scheduler.port}` };
process.stdout.write(`${JSON.stringify(variables)}\n`);

const end = (): void => {
  void mock.close().then(() => {
    for (const violation of mock.violations) process.stderr.write(`violation: ${violation}\n`);
    process.exit(0);
  });
};
process.once('SIGTERM', end);
process.once('SIGINT', end);
process.stdin.once('end', end).resume();
