import test, { type ExecutionContext } from 'ava';
import { hadoop } from '#protos/hadoop.js';
import { RESOURCE_MANAGER_PROTOCOL } from '../../../../adapters/yarn/application-master/protocols.js';
import { ResourceManagerLink } from '../../../../adapters/yarn/application-master/resource-manager.js';
import { RpcFailure, RpcServer } from '../../../mock-scheduler/yarn/rpc-server.js';

const TOKEN = { identifier: Buffer.from('am'), password: Buffer.from('secret'), kind: 'YARN_AM_RM_TOKEN', service: '' };
const NOT_REGISTERED = 'org.apache.hadoop.yarn.exceptions.ApplicationMasterNotRegisteredException';
const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** @param finish - whether the application is unregistered; may throw */
async function linkTo(t: ExecutionContext, calls: string[], finish: () => boolean): Promise<ResourceManagerLink> {
  const server = new RpcServer<string>({
    host: '127.0.0.1',
    port: 0,
    protocol: RESOURCE_MANAGER_PROTOCOL,
    offer: { qops: ['auth'], ciphers: [] },
    identify: (identifier) => ({ identity: identifier.toString(), password: TOKEN.password }),
    handle: ({ method }) => {
      calls.push(method);
      if (method === 'registerApplicationMaster') return hadoop.RegisterApplicationMasterResponse.encode({}).finish();
      return hadoop.FinishApplicationMasterResponse.encode({ isUnregistered: finish() }).finish();
    },
    onViolation: (message) => t.fail(message),
  });
  await server.listen();
  t.teardown(() => server.close());
  const link = new ResourceManagerLink({
    addresses: [{ host: '127.0.0.1', schedulerPort: server.port }],
    token: TOKEN,
    preferred: [],
    host: 'n1',
    log: silent,
    giveUpAfterMs: 900_000,
    signal: new AbortController().signal,
  });
  t.teardown(() => link.close());
  return link;
}

const realNow = performance.now.bind(performance);
let aheadMs = 0;
performance.now = () => realNow() + aheadMs;

test.serial('a ResourceManager that was away for long, and starts again, is told the end all the same', async (t) => {
  const calls: string[] = [];
  const link = await linkTo(t, calls, () => {
    if (calls.length > 1) return calls.length > 4;
    // So long it took until somebody answered.
    aheadMs += 60_000;
    throw new RpcFailure(NOT_REGISTERED, 'Application Master is trying to unregister before registering');
  });
  await link.finish({ status: 'succeeded', diagnostics: '' });
  const end = 'finishApplicationMaster';
  t.deepEqual(calls, [end, 'registerApplicationMaster', end, end, end]);
});

test.serial(
  'a ResourceManager that has heard of the end, but is not done with it for long, is left alone',
  async (t) => {
    const calls: string[] = [];
    const link = await linkTo(t, calls, () => {
      aheadMs += 20_000;
      return false;
    });
    await link.finish({ status: 'succeeded', diagnostics: '' });
    t.true(calls.length > 1 && calls.length < 5, String(calls.length));
  },
);
