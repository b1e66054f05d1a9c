/** The mock against an application master that a test plays; what is expected here was seen on a real Hadoop 3.4.1. */
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { hadoop } from '#protos/hadoop.js';
import { HadoopRemoteError } from '../../../adapters/yarn/hadoop-ipc/errors.js';
import { EXIT } from './container-process.js';
import { credentialsImage } from './credentials.js';
import { CIPHERS } from './digest-server.js';
import { containerNameOf } from './ids.js';
import { MockYarn, type MockYarnOptions } from './mock-yarn.js';
import { PlainMaster, ask, post, submissionOf, submit } from './plain-master.js';

interface Bench {
  readonly mock: MockYarn;
  readonly master: PlainMaster;
}

/** A registered application master. */
async function registered(t: ExecutionContext, options: MockYarnOptions = {}, more: object = {}): Promise<Bench> {
  const mock = await MockYarn.for(t, options);
  t.is((await submit(mock, more)).status, 202);
  const master = await PlainMaster.of(mock);
  t.teardown(() => master.close());
  await master.register();
  return { mock, master };
}

async function app(mock: MockYarn, id = mock.application().id): Promise<Record<string, unknown>> {
  const answer = await fetch(`${mock.webAddress}/ws/v1/cluster/apps/${id}`);
  return ((await answer.json()) as { app: Record<string, unknown> }).app;
}

/** Living processes of the group. */
const group = (pid: number): number[] =>
  fs.readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const fields = fs.readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
      return Number(fields[2]) === pid && fields[0] !== 'Z' ? [Number(name)] : [];
    } catch {
      return [];
    }
  });

for (const protection of [
  { qops: ['auth'] },
  { qops: ['auth', 'auth-int', 'auth-conf'], lateChallenge: true },
  { qops: ['auth-int'] },
  ...CIPHERS.map((cipher) => ({ qops: ['auth-conf'], ciphers: [cipher] })),
] as MockYarnOptions[]) {
  test(`a whole life with ${JSON.stringify(protection)}`, async (t) => {
    const { mock, master } = await registered(t, protection);
    t.is(mock.application().state, 'RUNNING');
    const [container] = await master.allocated(1);
    t.is(await master.start(container!, 'exec sleep 1000'), undefined);
    const { statuses } = await master.status(container!);
    t.like(statuses[0], { exitStatus: -1000, state: hadoop.ContainerStatus.State.RUNNING });
    t.is((await master.stop(container!)).succeeded.length, 1);
    t.is((await master.completed(container!)).exitStatus, EXIT.killedByAppMaster);
    t.false(await master.finish());
    t.like(await app(mock), { state: 'FINISHED', finalStatus: 'SUCCEEDED', diagnostics: 'all good' });
    t.true(await master.finish());
    t.deepEqual(mock.violations, []);
  });
}

test('an application master gets its environment, its tokens and its secrets', async (t) => {
  const mock = await MockYarn.for(t);
  const secrets = { entry: [{ key: 'ours', value: Buffer.from('s3cret').toString('base64') }] };
  const command = 'env -0 1><LOG_DIR>/stdout 2><LOG_DIR>/stderr; cp $HADOOP_TOKEN_FILE_LOCATION <LOG_DIR>/tokens';
  const environment = { entry: [{ key: 'GREETING', value: "it's <CPS> {{USER}} \\$HOME" }] };
  await submit(mock, { 'am-container-spec': { credentials: { secrets }, environment } }, command);
  await mock.reached(['FAILED']);
  const { master } = mock.application().attempts[0]!;
  const logs = master!.node.containers.get(master!.name)!.process.logDir;
  const variables = Object.fromEntries(
    fs
      .readFileSync(path.join(logs, 'stdout'), 'utf8')
      .split('\0')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  t.like(variables, { GREETING: "it's : root $HOME", CONTAINER_ID: master!.name, LOG_DIRS: logs, HOME: '/home/' });
  t.is(variables['HADOOP_CONF_DIR'], undefined);
  const tokens = fs.readFileSync(path.join(logs, 'tokens'));
  const token = { ...mock.tokens.forMaster(master!.attempt), alias: '' };
  t.deepEqual(tokens, credentialsImage({ tokens: [token], secrets: { ours: Buffer.from('s3cret') } }));
  t.regex(String((await app(mock))['diagnostics']), /failed 1 times due to AM Container .* exited with {2}exitCode: 0/);
});

test("a NodeManager's web server shows the logs of a running container", async (t) => {
  const { mock, master } = await registered(t);
  const [container] = await master.allocated(1);
  await master.start(container!, '(echo one; echo two) 1><LOG_DIR>/stdout; exec sleep 1000');
  const name = containerNameOf(container!.id);
  const { node } = mock.workers()[0]!;
  const file = path.join(node.containers.get(name)!.process.logDir, 'stdout');
  await mock.until(() => fs.existsSync(file) && fs.statSync(file).size === 8);
  const get = (where: string): Promise<Response> => fetch(`http://${node.httpAddress}/ws/v1/node/${where}`);
  const list = (await (await get(`containers/${name}/logs`)).json()) as {
    containerLogsInfo: { containerLogInfo: { fileName: string; fileSize: string }[] };
  };
  t.like(
    list.containerLogsInfo.containerLogInfo.find(({ fileName }) => fileName === 'stdout'),
    { fileSize: '8' },
  );
  const text = await (await get(`containerlogs/${name}/stdout?size=-4`)).text();
  t.regex(text, /LogLength:8\nLogContents:\ntwo\nEnd of LogType:stdout\.This log file belongs to a running container/);
  t.is((await get(`containerlogs/${name}/nothing`)).status, 404);
});

test('what breaks the launch script ends the container with its reason', async (t) => {
  const { master } = await registered(t);
  const [container] = await master.allocated(1);
  t.is(await master.start(container!, 'true', { environment: [{ key: 'X', value: '"; oops ("' }] }), undefined);
  const status = await master.completed(container!);
  t.true((status.exitStatus ?? 0) > 0, String(status.exitStatus));
  t.regex(status.diagnostics ?? '', /Last 4096 bytes of prelaunch\.err :\n.*syntax error/s);
});

test('a container ends with its whole group: SIGTERM, and SIGKILL soon', async (t) => {
  const { mock, master } = await registered(t);
  const [container] = await master.allocated(1);
  await master.start(container!, "trap '' TERM; (while :; do sleep 0.1; done) & while :; do sleep 0.1; done");
  const { process } = mock.workers()[0]!.node.containers.get(containerNameOf(container!.id))!;
  await mock.until(() => group(process.pid ?? 0).length >= 2);
  await master.stop(container!);
  await master.completed(container!);
  await mock.until(() => group(process.pid ?? 0).length === 0);
  t.pass();
});

test('asks count what is outstanding; an ask above the maximum changes nothing', async (t) => {
  const { mock, master } = await registered(t);
  const containers = await master.allocated(2, { allocationId: 7, vcores: 2, memoryMb: 100 });
  t.deepEqual(
    containers.map(({ allocationRequestId, resource }) => [Number(allocationRequestId), Number(resource?.memoryMb)]),
    [
      [7, 128],
      [7, 128],
    ],
  );
  const error = await t.throwsAsync(master.allocate({ ask: [ask(1), ask(1, { memoryMb: 99_999, allocationId: 2 })] }), {
    instanceOf: HadoopRemoteError,
  });
  t.regex(error.message, /InvalidResourceRequestException.*greater than maximum allowed allocation/);
  const [third] = await master.allocated(1, { allocationId: 3 });
  t.is(Number(third?.allocationRequestId), 3);
  t.is(mock.workers().length, 3);
  await master.allocate({ ask: [ask(50, { allocationId: 4, vcores: 4 })] });
  const answers = await master.until(
    (all) => all.flatMap(({ completedContainerStatuses }) => completedContainerStatuses).length === 2,
    { ask: [ask(0, { allocationId: 4, vcores: 4 })], release: containers.map(({ id }) => id!) },
  );
  t.is(answers.at(-1)?.completedContainerStatuses[0]?.exitStatus, EXIT.aborted);
  const seen = mock.masters.heartbeats;
  await master.until(() => mock.masters.heartbeats > seen + 10);
  t.is(mock.workers().length, 1);
  mock.manager.surplus = 1;
  await master.allocated(2, { allocationId: 5 });
  await mock.until(() => mock.workers().length === 4);
  t.deepEqual(mock.violations, []);
});

test('a heartbeat may be repeated, but not with any number', async (t) => {
  const { mock, master } = await registered(t);
  const first = await master.allocate();
  const again = await master.allocate({ responseId: 0 });
  t.is(again.responseId, first.responseId);
  const error = await t.throwsAsync(master.allocate({ responseId: 9 }), { instanceOf: HadoopRemoteError });
  t.regex(error.message, /InvalidApplicationMasterRequestException.*expect responseId to be 1, but get 9/);
  await t.throwsAsync(master.register(), { message: /already registered/ });
  t.is(mock.violations.length, 2);
});

test('tokens are for one node, one container, and one start', async (t) => {
  const { mock, master } = await registered(t);
  const containers = await master.allocated(3);
  const [first, second] = containers as [hadoop.Container.$Properties, hadoop.Container.$Properties];
  t.is(await master.start(first, 'exec sleep 100'), undefined);
  t.regex((await master.start(first, 'exec sleep 100')) ?? '', /Unauthorized request to start container/);
  mock.manager.expireUnstarted();
  t.is((await master.completed(second)).exitStatus, EXIT.aborted);
  t.regex((await master.start(second, 'true')) ?? '', /This token is expired/);
  const [a, b] = [first.nodeId!, second.nodeId!].map(({ host, port }) => `${host}:${port}`) as [string, string];
  master.nodeTokens.set(b, master.nodeTokens.get(a)!);
  master.close();
  const wrong = await t.throwsAsync(master.status(second), { instanceOf: HadoopRemoteError });
  t.regex(wrong.message, /is not valid for current node manager/);
  mock.expireNodeTokens(mock.nodes.find(({ address }) => address === a)!.options.name);
  await t.throwsAsync(master.status(first), { message: /generated illegally/ });
});

test('an AM-RM token rolls over, and the old one dies', async (t) => {
  const { mock, master } = await registered(t);
  mock.rollMasterTokens();
  const { amRmToken } = await master.allocate();
  t.truthy(amRmToken);
  mock.expireOldMasterTokens();
  master.close();
  const error = await t.throwsAsync(master.allocate(), { instanceOf: HadoopRemoteError });
  t.regex(error.message, /Invalid AMRMToken from appattempt_/);
  master.token = { identifier: Buffer.from(amRmToken!.identifier), password: Buffer.from(amRmToken!.password) };
  t.falsy((await master.allocate()).amRmToken);
});

test('a restarted ResourceManager wants to be told again; containers run on', async (t) => {
  const { mock, master } = await registered(t);
  const [container] = await master.allocated(1);
  await master.start(container!, 'exec sleep 1000');
  await mock.resourceManagerDown();
  await t.throwsAsync(master.allocate());
  await t.throwsAsync(fetch(`${mock.webAddress}/ws/v1/cluster/info`));
  await mock.resourceManagerUp();
  await t.throwsAsync(master.allocate(), { message: /ApplicationMasterNotRegisteredException/ });
  await master.register();
  const [another] = await master.allocated(1);
  t.regex(containerNameOf(another?.id), /^container_e01_/);
  t.is(mock.workers().length, 2);
  t.is((await master.status(container!)).statuses.length, 1);
});

test('nodes and containers are taken in all ways', async (t) => {
  const { mock, master } = await registered(t, { nodes: 6, vcoresPerNode: 2 });
  const containers = await master.allocated(6);
  for (const container of containers) await master.start(container, 'exec sleep 1000');
  const away = mock.master().node.options.name;
  const workers = mock.workers().filter(({ node }) => node.options.name !== away);
  const [lost, sick, retired, preempted, big] = workers as [
    (typeof workers)[number],
    (typeof workers)[number],
    (typeof workers)[number],
    (typeof workers)[number],
    (typeof workers)[number],
  ];
  mock.loseNode(lost.node.options.name);
  mock.failDisks(sick.node.options.name);
  mock.decommission(retired.node.options.name, 1);
  mock.preempt(preempted, 600_000);
  mock.killForMemory(big);
  const warnedOf = (all: readonly hadoop.AllocateResponse[]): hadoop.PreemptionContainer.$Properties[] =>
    all.flatMap(({ preemption }) => preemption?.strictContract?.container ?? []);
  const before = await master.until((all) => warnedOf(all).length > 0);
  mock.preempt(preempted, 0);
  const ended = (all: readonly hadoop.AllocateResponse[]): number =>
    all.flatMap(({ completedContainerStatuses }) => completedContainerStatuses).length;
  const answers = [...before, ...(await master.until((after) => ended(before) + ended(after) >= 5))];
  const ends = new Map(
    answers
      .flatMap(({ completedContainerStatuses }) => completedContainerStatuses)
      .map(({ containerId, exitStatus, diagnostics }) => [containerNameOf(containerId), { exitStatus, diagnostics }]),
  );
  t.is(ends.get(lost.name)?.diagnostics, 'Container released on a *lost* node');
  t.deepEqual(
    [lost, sick, retired, preempted, big].map(({ name }) => ends.get(name)?.exitStatus),
    [-100, -101, -100, -102, -104],
  );
  const states = answers.flatMap(({ updatedNodes }) => updatedNodes).map(({ state }) => state);
  const { LOST, UNHEALTHY, DECOMMISSIONING, DECOMMISSIONED } = hadoop.NodeReport.State;
  t.deepEqual([...new Set(states)].sort(), [LOST, UNHEALTHY, DECOMMISSIONING, DECOMMISSIONED].sort());
  t.is(containerNameOf(warnedOf(before)[0]?.id), preempted.name);
  await mock.until(() => mock.processes().every(({ container }) => !container.endsWith(preempted.name)));
});

test('a second attempt finds the containers of the first one', async (t) => {
  const keep = { 'max-app-attempts': 2, 'keep-containers-across-application-attempts': true };
  const { mock, master } = await registered(t, {}, keep);
  const containers = await master.allocated(2);
  for (const container of containers) await master.start(container, 'exec sleep 1000');
  mock.crash(mock.master());
  await mock.until(() => mock.application().attempts.length === 2);
  await t.throwsAsync(master.allocate(), { message: /ApplicationAttemptNotFoundException/ });
  const second = await PlainMaster.of(mock);
  t.teardown(() => second.close());
  const { containersFromPreviousAttempts: kept } = await second.register();
  t.deepEqual(kept.map(({ id }) => containerNameOf(id)).sort(), containers.map(({ id }) => containerNameOf(id)).sort());
  t.is((await second.stop(kept[0]!)).succeeded.length, 1);
  t.is((await second.completed(kept[0]!)).exitStatus, EXIT.killedByAppMaster);
  const [fresh] = await second.allocated(1, { allocationId: 9 });
  t.regex(containerNameOf(fresh?.id), /_02_000002$/);
  mock.crash(mock.master());
  await mock.reached(['FAILED']);
  t.regex(String((await app(mock))['diagnostics']), /failed 2 times.*exitCode: 137/s);
  await mock.until(() => mock.leftovers().length === 0);
});

test('killed: everything of the application ends', async (t) => {
  const { mock, master } = await registered(t);
  const [container] = await master.allocated(1);
  await master.start(container!, 'exec sleep 1000');
  const { id } = mock.application();
  t.is((await post(mock, `/apps/${id}/state`, { state: 'KILLED' }, 'PUT')).status, 202);
  await mock.reached(['KILLED']);
  t.like(await app(mock), { finalStatus: 'KILLED' });
  t.regex(String((await app(mock))['diagnostics']), /was killed by user root$/);
  await mock.until(() => mock.leftovers().length === 0);
  t.is((await post(mock, `/apps/${id}/state`, { state: 'KILLED' }, 'PUT')).status, 200);
});

test('the lifetime of an application', async (t) => {
  const { mock } = await registered(t);
  const expiryTime = new Date(Date.now() + 300).toISOString().replace('Z', '+0000');
  const path = `/apps/${mock.application().id}/timeout`;
  t.is((await post(mock, path, { timeout: { type: 'LIFETIME', expiryTime } }, 'PUT')).status, 200);
  await mock.reached(['KILLED']);
  t.regex(String((await app(mock))['diagnostics']), /exceeded the lifetime period/);
});

test('what happens to submissions', async (t) => {
  const mock = await MockYarn.for(t, {
    plan: (_, index) =>
      index === 0
        ? { reject: { status: 403, exception: 'ForbiddenException', message: 'not you' } }
        : { acceptedMs: Number.POSITIVE_INFINITY, diagnostics: 'the AM limit of the queue is reached' },
  });
  const refused = await submit(mock);
  t.is(refused.status, 403);
  t.like(await refused.json(), { RemoteException: { exception: 'ForbiddenException', message: 'not you' } });
  await submit(mock);
  t.like(await app(mock), { state: 'ACCEPTED', diagnostics: 'the AM limit of the queue is reached' });
  await submit(mock, { queue: 'nowhere' });
  t.like(await app(mock), { state: 'FAILED', finalStatus: 'FAILED' });
  t.regex(String((await app(mock))['diagnostics']), /to unknown queue: nowhere/);
  const huge = await submit(mock, { resource: { memory: 99_999, vCores: 1 } });
  t.is(huge.status, 400);
  t.regex(await huge.text(), /BadRequestException.*Requested more memory than configured max/);
  mock.rest.lostAnswers = 1;
  const count = mock.applications().length;
  await t.throwsAsync(submit(mock));
  t.is(mock.applications().length, count + 1);
  t.is((await post(mock, '/apps', submissionOf(mock.application().id, 'true'))).status, 202);
  t.is(mock.applications().length, count + 1, 'the same one again is not another one');
  const list = await fetch(`${mock.webAddress}/ws/v1/cluster/apps?states=ACCEPTED`);
  t.is(((await list.json()) as { apps: { app: unknown[] } }).apps.app.length, 2);
});

test('without a good token, or the header against forgery, there is no answer', async (t) => {
  const mock = await MockYarn.for(t, { delegationToken: 'good', csrf: true });
  const url = `${mock.webAddress}/ws/v1/cluster/apps`;
  const nobody = await fetch(url);
  t.is(nobody.status, 401);
  t.is(nobody.headers.get('www-authenticate'), 'Negotiate');
  const headers = (token: string): Record<string, string> => ({ 'X-Hadoop-Delegation-Token': token });
  t.is((await fetch(url, { headers: headers('old') })).status, 403);
  const answer = await fetch(url, { headers: headers('good') });
  t.deepEqual(await answer.json(), { apps: {} });
  t.is((await fetch(`${url}/new-application`, { method: 'POST', headers: headers('good') })).status, 400);
});

test('of two ResourceManagers one stands by, and takes over', async (t) => {
  const { mock, master } = await registered(t, { resourceManagers: 2 });
  const former = mock.webAddress;
  await mock.failOver();
  t.not(mock.webAddress, former);
  const askFormer = (): Promise<Response> => fetch(`${former}/ws/v1/cluster/apps`, { redirect: 'manual' });
  // A connection of before may not know yet that it is closed.
  const standby = await askFormer().catch(askFormer);
  t.is(standby.status, 307);
  t.is(standby.headers.get('location'), `${mock.webAddress}/ws/v1/cluster/apps`);
  t.regex(await standby.text(), /^This is standby RM\. The redirect url is: /);
  await t.throwsAsync(master.allocate(), { message: /ApplicationMasterNotRegisteredException/ });
  await master.register();
  t.is(mock.application().state, 'RUNNING');
});

test('local resources are checked, linked and unpacked', async (t) => {
  const { master } = await registered(t);
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'mock-test-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const file = path.join(dir, 'data');
  fs.writeFileSync(file, 'hello');
  const { size, mtimeMs } = fs.statSync(file);
  const resource = (timestampMs: number): hadoop.StringLocalResource.$Properties => ({
    key: 'here',
    value: { resource: { scheme: 'file', file }, sizeBytes: size, timestampMs, type: 2, visibility: 3 },
  });
  const [good, bad] = await master.allocated(2);
  const started = await master.start(good!, `grep -q hello here && exit 7`, {
    localResources: [resource(Math.trunc(mtimeMs))],
  });
  t.is(started, undefined);
  t.is((await master.completed(good!)).exitStatus, 7);
  await master.start(bad!, 'true', { localResources: [resource(1)] });
  const { exitStatus, diagnostics } = await master.completed(bad!);
  t.is(exitStatus, -1000);
  t.regex(diagnostics ?? '', /changed on src filesystem/);
});

test('a container that was taken away before its node started it does not stay', async (t) => {
  const { mock, master } = await registered(t);
  const [container] = await master.allocated(1);
  const taken = mock.workers()[0]!;
  mock.manager.takeAway(taken, { exitStatus: -100, diagnostics: 'gone' });
  t.is(await master.start(container!, 'exec sleep 1000'), undefined);
  const marked = (): boolean => mock.processes().some(({ container: name }) => name.endsWith(taken.name));
  await mock.until(() => !marked() && taken.node.containers.get(taken.name)?.end !== undefined);
  t.is((await master.completed(container!)).exitStatus, -100);
});

test('whoever does not speak the protocol is noted and let go', async (t) => {
  const { mock, master } = await registered(t);
  const { port } = mock.scheduler;
  await new Promise((resolve) => {
    net.connect({ host: mock.host, port }).once('close', resolve).end('GET / HTTP/1.1\r\n\r\n');
  });
  t.is(mock.violations.length, 1);
  const words = await new Promise<string>((resolve) => {
    let text = '';
    const socket = net.connect({ host: mock.host, port });
    socket.setEncoding('latin1').on('data', (more: string) => (text += more));
    socket.once('close', () => resolve(text)).write(Buffer.from('hrpc\x09\0\0', 'latin1'));
  });
  t.regex(words, /AccessControlException.*SIMPLE authentication is not enabled/);
  t.is((await master.allocate()).responseId, 1);
});

test('pretended containers run until they are ended', async (t) => {
  const { mock, master } = await registered(t, { pretends: true });
  const [container] = await master.allocated(1);
  t.is(await master.start(container!, 'true'), undefined);
  t.is(mock.processes().filter(({ container: name }) => name.endsWith(containerNameOf(container?.id))).length, 0);
  t.is((await master.status(container!)).statuses[0]?.exitStatus, -1000);
  await master.stop(container!);
  t.is((await master.completed(container!)).exitStatus, EXIT.killedByAppMaster);
});
