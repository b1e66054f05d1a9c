/** The web services of ResourceManagers, as seen by the launcher: standbys, silence, refusals, tokens. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type ExecutionContext } from 'ava';
import {
  askApplication,
  askApplications,
  askNewApplication,
  submitApplication,
} from '../../../../adapters/yarn/client/applications.js';
import {
  ResourceManagerRest,
  ResourceManagerSilenceError,
  remoteMessage,
} from '../../../../adapters/yarn/client/resource-manager-rest.js';
import { BatchSystemError } from '../../../../src/common/errors.js';

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}
type Answer = { readonly status?: number; readonly body?: unknown; readonly location?: string } | 'hang up';

interface Server {
  readonly url: string;
  readonly asked: Asked[];
}

async function server(t: ExecutionContext, answer: (asked: Asked, count: number) => Answer): Promise<Server> {
  const asked: Asked[] = [];
  const listener = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      const one = { method, url, headers, body: Buffer.concat(chunks).toString() };
      asked.push(one);
      const given = answer(one, asked.length);
      if (given === 'hang up') {
        request.socket.destroy();
        return;
      }
      const { status = 200, body = {}, location } = given;
      response.writeHead(status, location === undefined ? {} : { location });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  t.teardown(async () => {
    listener.closeAllConnections();
    await new Promise((resolve) => listener.close(resolve));
  });
  return { url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`, asked };
}

const rest = (urls: readonly string[], more: object = {}): ResourceManagerRest =>
  new ResourceManagerRest({ urls, retryMs: 60_000, firstPauseMs: 5, ...more });
const app = (id: string, state = 'ACCEPTED'): object => ({ id, state, finalStatus: 'UNDEFINED' });
const STANDBY = 'This is standby RM. The redirect url is: /ws';

test('who asks is said in the address, or by a token in a header, never both', async (t) => {
  const { url, asked } = await server(t, () => ({ body: { app: app('application_1_1') } }));
  await askApplication(rest([url], { user: 'me & you' }), 'application_1_1');
  t.is(asked[0]?.url, '/ws/v1/cluster/apps/application_1_1?user.name=me+%26+you');
  t.truthy(asked[0]?.headers['x-xsrf-header']);
  await askApplication(rest([url], { user: 'me', delegationToken: () => Promise.resolve('tok') }), 'application_1_1');
  t.is(asked[1]?.headers['x-hadoop-delegation-token'], 'tok');
  t.false(asked[1]?.url.includes('user.name'));
});

test('a standby is passed by, and the active one is asked first from then on', async (t) => {
  const active = await server(t, () => ({ body: { app: app('application_1_1') } }));
  const standby = await server(t, () => ({ status: 307, body: STANDBY, location: `${active.url}/ws` }));
  const both = rest([standby.url, active.url]);
  t.is((await askApplication(both, 'application_1_1'))?.id, 'application_1_1');
  await askApplication(both, 'application_1_1');
  t.is(standby.asked.length, 1);
  t.is(active.asked.length, 2);
  t.is(both.url, active.url);
  // One that the configuration does not name.
  t.is((await askApplication(rest([standby.url]), 'application_1_1'))?.id, 'application_1_1');
});

test('when there are standbys only, or nobody, it is silence, which may pass', async (t) => {
  const standby = await server(t, () => ({ status: 307, body: STANDBY }));
  await t.throwsAsync(askApplication(rest([standby.url, 'http://127.0.0.1:1']), 'application_1_1'), {
    instanceOf: ResourceManagerSilenceError,
    message: /is a standby; http:\/\/127\.0\.0\.1:1: /,
  });
  const closing = await server(t, () => 'hang up');
  await t.throwsAsync(submitApplication(rest([closing.url]), {}), {
    instanceOf: ResourceManagerSilenceError,
  });
});

test('silence is waited out, with a word for the user; then it is given up', async (t) => {
  const busy = await server(t, (_, count) =>
    count < 3 ? (count === 1 ? 'hang up' : { status: 503 }) : { body: { app: app('application_1_1') } },
  );
  const told: string[] = [];
  const client = rest([busy.url]);
  const watch = { onTrouble: (message: string) => void told.push(message) };
  t.is((await client.untilAnswered(watch, () => askApplication(client, 'application_1_1')))?.state, 'ACCEPTED');
  t.is(told.length, 2);
  t.regex(told[1] ?? '', /no ResourceManager answers; trying again in \d+ s .*HTTP 503/);
  const never = rest(['http://127.0.0.1:1'], { retryMs: 20 });
  await t.throwsAsync(
    never.untilAnswered({}, () => askApplication(never, 'application_1_1')),
    { instanceOf: BatchSystemError, message: /no ResourceManager has answered.*BATCHRAY_BATCH_RETRY_MS/ },
  );
  const reason = new Error('called off');
  await t.throwsAsync(
    never.untilAnswered({ signal: AbortSignal.abort(reason) }, () => Promise.resolve()),
    { is: reason },
  );
});

test('a token that is refused is asked for anew, once', async (t) => {
  const { url, asked } = await server(t, ({ headers }) =>
    headers['x-hadoop-delegation-token'] === 'new'
      ? { body: { app: app('application_1_1') } }
      : { status: 403, body: { RemoteException: { message: 'token (...) is expired' } } },
  );
  const client = rest([url], { delegationToken: (isRefused: boolean) => Promise.resolve(isRefused ? 'new' : 'old') });
  t.is((await askApplication(client, 'application_1_1'))?.id, 'application_1_1');
  t.is(asked.length, 2);
});

test('a stranger hears what is missing', async (t) => {
  const { url } = await server(t, () => ({ status: 401, body: '<html><b>Authentication required</b></html>' }));
  await t.throwsAsync(askApplication(rest([url], { user: 'me' }), 'application_1_1'), {
    instanceOf: BatchSystemError,
    message: /wants to know who you are \(Authentication required\).*hadoop\.security\.authentication/,
  });
});

test('applications: one, many, none, unknown ones; the largest container', async (t) => {
  const { url, asked } = await server(t, ({ url: path, method }) => {
    if (method === 'POST') {
      const resourceInformations = { resourceInformation: [{ name: 'yarn.io/gpu', value: 4 }] };
      const maximum = { memory: 4096, vCores: 8, resourceInformations };
      return { body: { 'application-id': 'application_1_7', 'maximum-resource-capability': maximum } };
    }
    if (path.includes('application_1_9')) return { status: 404, body: {} };
    if (path.includes('?'))
      return { body: asked.length % 2 === 0 ? { apps: {} } : { apps: { app: [app('application_1_1')] } } };
    const lifetime = { type: 'LIFETIME', expiryTime: '2026-11-23T06:53:17.000+0000' };
    const more = {
      launchTime: 5,
      amHostHttpAddress: 'n1:8042',
      timeouts: { timeout: [lifetime] },
    };
    return { body: { app: { ...app('application_1_1', 'RUNNING'), ...more } } };
  });
  const client = rest([url]);
  t.like(await askApplication(client, 'application_1_1'), {
    state: 'RUNNING',
    amHost: 'n1',
    launchedAtMs: 5,
    endsAtMs: Date.UTC(2026, 10, 23, 6, 53, 17),
  });
  t.is(await askApplication(client, 'application_1_9'), undefined);
  t.is((await askApplications(client, 3, 'me')).length, 1);
  t.regex(asked.at(-1)?.url ?? '', /applicationTypes=BATCHRAY&startedTimeBegin=3&deSelects=resourceRequests&user=me/);
  t.is((await askApplications(client, 0, undefined)).length, 0);
  const { id, maximum } = await askNewApplication(client);
  t.is(id, 'application_1_7');
  t.deepEqual([maximum.memoryMb, maximum.vcores, maximum.more.get('yarn.io/gpu')], [4096, 8, 4]);
});

test('answers that are none of YARN’s are refused, with what came', async (t) => {
  const { url } = await server(t, () => ({ body: '<html>welcome to the proxy</html>' }));
  await t.throwsAsync(askApplication(rest([url]), 'application_1_1'), {
    instanceOf: BatchSystemError,
    message: /not understood .*welcome to the proxy/,
  });
});

test('words of a refusal: the first line, without tags and styles', (t) => {
  const answer = { status: 400, location: undefined };
  const body = { RemoteException: { message: 'java.lang.Exception: too much\n\tat x' } };
  t.is(remoteMessage({ ...answer, body, text: '' }), 'java.lang.Exception: too much');
  t.is(remoteMessage({ ...answer, body: undefined, text: '<style>b{}</style><p>not <b>so</b></p>' }), 'not so');
  t.is(remoteMessage({ ...answer, body: undefined, text: '' }), 'HTTP 400');
});
