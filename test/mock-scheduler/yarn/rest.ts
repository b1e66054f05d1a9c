/** The ResourceManager's web services, version 1, as far as clients of applications need them. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ENDED, type ApplicationPlan, type MockApplication, type Submission } from './applications.js';
import { applicationName, attemptName } from './ids.js';
import type { ResourceManager } from './resource-manager.js';
import { appJson, logsLink, nodeJson, timeoutJson } from './rest-json.js';
import { readSubmission } from './submission.js';

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Since the start of the mock. */
  readonly atMs: number;
}

export interface RestOptions {
  readonly manager: ResourceManager;
  readonly host: string;
  readonly queues: readonly string[];
  /** What it says of itself while it is not the active one; `undefined`: it is. Where the active one is. */
  readonly activeAt: () => string | undefined;
  readonly plan: (submission: Submission) => ApplicationPlan;
  /** With it nothing is answered without this delegation token, as under Kerberos. */
  readonly delegationToken?: string;
  /** The header against forged requests is required. */
  readonly csrf?: boolean;
  /** What `/ws/v1/cluster/apps` gives when there are none; Hadoop's releases differ. */
  readonly noApps: unknown;
  readonly onRequest: (request: Omit<RestRequest, 'atMs'>) => void;
}

class HttpFailure extends Error {
  constructor(
    readonly status: number,
    readonly exception: string,
    message: string,
  ) {
    super(message);
  }
}

const TOKEN_HEADERS = ['x-hadoop-delegation-token', 'hadoop-yarn-auth-delegation-token'] as const;

export class RestServer {
  readonly #options: RestOptions;
  #server: http.Server | undefined;
  #port = 0;
  /** Before every answer. */
  delayMs = 0;
  /** So many answers of submissions get lost on the way, though they were taken. */
  lostAnswers = 0;
  /** It has just started: it answers, and knows no application. */
  isReadingStore = false;
  /** So many requests are answered with 503 before anything is done. */
  unavailable = 0;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  get port(): number {
    return this.#port;
  }

  async listen(): Promise<void> {
    const server = http.createServer((request, response) => {
      request.on('error', () => undefined);
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.once('end', () => {
        setTimeout(() => this.#serve(request, response, Buffer.concat(chunks).toString('utf8')), this.delayMs);
      });
    });
    // Never the first to close an idle connection: the next request may be on its way.
    server.keepAliveTimeout = 0;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(this.#port, this.#options.host, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  #serve(request: http.IncomingMessage, response: http.ServerResponse, body: string): void {
    const url = new URL(request.url ?? '/', 'http://mock');
    const { method = 'GET' } = request;
    this.#options.onRequest({ method, path: url.pathname, query: Object.fromEntries(url.searchParams) });
    try {
      const active = this.#options.activeAt();
      if (active !== undefined && url.pathname !== '/ws/v1/cluster/info') {
        response.writeHead(307, { location: `${active}${request.url ?? ''}`, 'content-type': 'text/plain' });
        response.end(`This is standby RM. The redirect url is: ${request.url ?? ''}\n`);
        return;
      }
      this.#admit(request, url);
      const answered = this.#answer(method, url, body, url.searchParams.get('user.name') ?? 'root');
      if (method === 'POST' && url.pathname.endsWith('/apps') && this.lostAnswers > 0) {
        this.lostAnswers--;
        request.socket.destroy();
        return;
      }
      const { status = 200, headers = {}, json } = answered;
      response.writeHead(status, { 'content-type': 'application/json;charset=utf-8', ...headers });
      response.end(json === undefined ? '' : JSON.stringify(json));
    } catch (error) {
      const failure =
        error instanceof HttpFailure ? error : new HttpFailure(500, 'WebApplicationException', String(error));
      if (failure.status === 401) {
        response.writeHead(401, { 'www-authenticate': 'Negotiate', 'content-type': 'text/html' });
        response.end('<html><body><h2>HTTP ERROR 401 Authentication required</h2></body></html>');
        return;
      }
      const javaClassName = `org.apache.hadoop.yarn.webapp.${failure.exception}`;
      response.writeHead(failure.status, { 'content-type': 'application/json;charset=utf-8' });
      response.end(
        JSON.stringify({ RemoteException: { exception: failure.exception, message: failure.message, javaClassName } }),
      );
    }
  }

  #admit(request: http.IncomingMessage, url: URL): void {
    const { delegationToken, csrf } = this.#options;
    if (this.unavailable > 0) {
      this.unavailable--;
      throw new HttpFailure(503, 'ServiceUnavailable', 'the ResourceManager starts');
    }
    if (csrf === true && request.method !== 'GET' && request.headers['x-xsrf-header'] === undefined) {
      throw new HttpFailure(400, 'BadRequestException', 'Missing Required Header for CSRF Vulnerability Protection');
    }
    if (delegationToken === undefined) return;
    const shown = TOKEN_HEADERS.map((name) => request.headers[name]).find((value) => value !== undefined);
    const token = shown ?? url.searchParams.get('delegation');
    if (token === null) throw new HttpFailure(401, '', '');
    if (token !== delegationToken) {
      const message =
        'token (RM_DELEGATION_TOKEN owner=alice, renewer=alice) is expired, current time: 2026 expected renewal time: 2026';
      throw new HttpFailure(403, 'InvalidToken', message);
    }
  }

  #answer(method: string, { pathname, searchParams }: URL, body: string, user: string): Answer {
    const { manager } = this.#options;
    const [, rest = ''] = /^\/ws\/v1\/cluster(?:\/(.*?))?\/?$/.exec(pathname) ?? [];
    const [what = 'info', id, part] = rest.split('/');
    if (what === 'apps' && id === 'new-application' && method === 'POST') return this.#newApplication();
    if (what === 'apps' && id === undefined && method === 'POST') return this.#submit(body, user);
    if (what === 'apps' && id === undefined) return this.#list(searchParams);
    if (what === 'apps' && id !== undefined) {
      const application = this.isReadingStore ? undefined : manager.applications.get(id);
      if (application === undefined) {
        if (!/^application_\d+_\d+$/.test(id)) {
          throw new HttpFailure(
            400,
            'BadRequestException',
            `java.lang.IllegalArgumentException: Invalid ApplicationId: ${id}`,
          );
        }
        throw new HttpFailure(404, 'NotFoundException', `java.lang.Exception: app with id: ${id} not found`);
      }
      return this.#one(method, application, part, body, user);
    }
    if (what === 'info') {
      const haState = this.#options.activeAt() === undefined ? 'ACTIVE' : 'STANDBY';
      const version = '3.4.1';
      const state = 'STARTED';
      return {
        json: { clusterInfo: { id: 1, state, haState, resourceManagerVersion: version, hadoopVersion: version } },
      };
    }
    if (what === 'nodes') return { json: { nodes: { node: manager.options.nodes.map(nodeJson) } } };
    if (what === 'scheduler') return { json: { scheduler: { schedulerInfo: this.#queues() } } };
    if (what === 'metrics') return { json: { clusterMetrics: this.#metrics() } };
    throw new HttpFailure(404, 'NotFoundException', `java.lang.Exception: ${pathname}`);
  }

  #newApplication(): Answer {
    const { manager } = this.#options;
    const application = manager.newApplicationNumber();
    const { memoryMb, vcores } = manager.maximum;
    const id = applicationName({ timestamp: manager.options.timestamp, application });
    const information = [
      { name: 'memory-mb', value: memoryMb, units: 'Mi', resourceType: 'COUNTABLE' },
      { name: 'vcores', value: vcores, units: '', resourceType: 'COUNTABLE' },
    ];
    return {
      json: {
        'application-id': id,
        'maximum-resource-capability': {
          memory: memoryMb,
          vCores: vcores,
          resourceInformations: { resourceInformation: information },
        },
      },
    };
  }

  #submit(body: string, user: string): Answer {
    const { manager, queues } = this.#options;
    const submission = readSubmission(body, user);
    if (typeof submission === 'string') throw new HttpFailure(400, 'BadRequestException', submission);
    const plan = this.#options.plan(submission);
    if (plan.reject !== undefined) {
      throw new HttpFailure(plan.reject.status, plan.reject.exception, plan.reject.message);
    }
    const location = `http://${this.#options.host}:${this.#port}/ws/v1/cluster/apps/${submission.id}`;
    // A second submission of the same application is no error, and none.
    if (manager.applications.has(submission.id)) return { status: 202, headers: { location } };
    const { maximum } = manager;
    const { memoryMb, vcores } = submission.resource;
    const tooMuch = memoryMb > maximum.memoryMb ? 'memory' : vcores > maximum.vcores ? 'cores' : undefined;
    if (tooMuch !== undefined) {
      throw new HttpFailure(
        400,
        'BadRequestException',
        `java.lang.Exception: Requested more ${tooMuch} than configured max`,
      );
    }
    const known = queues.includes(submission.queue) || queues.includes(submission.queue.replace(/^root\./, ''));
    const unknown = `Application ${submission.id} submitted by user ${user} to unknown queue: ${submission.queue}`;
    manager.submit(submission, known ? plan : { ...plan, fail: unknown });
    return { status: 202, headers: { location } };
  }

  #list(query: URLSearchParams): Answer {
    const words = (name: string): readonly string[] | undefined => query.get(name)?.toLowerCase().split(',');
    const [states, tags, users, types] = ['states', 'applicationTags', 'user', 'applicationTypes'].map(words);
    const startedBegin = Number(query.get('startedTimeBegin') ?? 0);
    const known = this.isReadingStore ? [] : [...this.#options.manager.applications.values()];
    const found = known.filter(({ submission, state, submittedAtMs }) => {
      const isIn = (wanted: readonly string[] | undefined, value: string): boolean =>
        wanted === undefined || wanted.includes(value.toLowerCase());
      return (
        isIn(states, state) &&
        isIn(users, submission.user) &&
        isIn(types, submission.type) &&
        (tags === undefined || submission.tags.some((tag) => tags.includes(tag.toLowerCase()))) &&
        submittedAtMs >= startedBegin
      );
    });
    return {
      json: { apps: found.length === 0 ? this.#options.noApps : { app: found.map((one) => this.#app(one)) } },
    };
  }

  #one(method: string, application: MockApplication, part: string | undefined, body: string, user: string): Answer {
    const { manager } = this.#options;
    const { id } = application;
    if (part === undefined) return { json: { app: this.#app(application) } };
    if (part === 'state' && method === 'GET') return { json: { state: application.state } };
    if (part === 'state' && method === 'PUT') {
      const { state } = JSON.parse(body) as { state?: string };
      if (state !== 'KILLED')
        throw new HttpFailure(
          400,
          'BadRequestException',
          "java.lang.Exception: Only 'KILLED' is allowed as a target state.",
        );
      if (ENDED.has(application.state)) return { json: { state: application.state } };
      manager.kill(application, `Application ${id} was killed by user ${user}`);
      return { status: 202, json: { state: 'KILLING' } };
    }
    if (part === 'timeout' && method === 'PUT') {
      const { timeout } = JSON.parse(body) as { timeout?: { type?: string; expiryTime?: string } };
      const endsAtMs = Date.parse((timeout?.expiryTime ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
      if (timeout?.type !== 'LIFETIME' || Number.isNaN(endsAtMs)) {
        throw new HttpFailure(400, 'BadRequestException', 'java.lang.Exception: Timeout type or expiryTime is wrong');
      }
      application.endsAtMs = endsAtMs;
      return { json: { timeout: timeoutJson(application) } };
    }
    if (part === 'timeouts') return { json: { timeouts: { timeout: [timeoutJson(application)] } } };
    if (part === 'appattempts') {
      const appAttempt = application.attempts.map(({ id: attempt, master }) => ({
        id: attempt.attempt,
        appAttemptId: attemptName(attempt),
        startTime: master?.allocatedAtMs ?? 0,
        containerId: master?.name ?? '',
        nodeHttpAddress: master?.node.httpAddress ?? '',
        nodeId: master?.node.address ?? '',
        logsLink: master === undefined ? '' : logsLink(master),
      }));
      return { json: { appAttempts: { appAttempt } } };
    }
    throw new HttpFailure(404, 'NotFoundException', `java.lang.Exception: ${part}`);
  }

  #app(application: MockApplication): object {
    return appJson(application, this.#options.manager, `http://${this.#options.host}:${this.#port}`);
  }

  #queues(): object {
    const queue = this.#options.queues.map((queueName) => ({
      queueName,
      state: 'RUNNING',
      capacity: 100,
      usedCapacity: 0,
    }));
    return { type: 'capacityScheduler', queueName: 'root', capacity: 100, usedCapacity: 0, queues: { queue } };
  }

  #metrics(): object {
    const { memoryMb, vcores } = this.#options.manager.headroom;
    return {
      activeNodes: this.#options.manager.options.nodes.length,
      availableMB: memoryMb,
      availableVirtualCores: vcores,
    };
  }
}

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
}
