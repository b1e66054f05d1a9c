/** A YARN NodeManager: starts, tells of and ends containers for whoever shows the right tokens. */
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { hadoop } from '#protos/hadoop.js';
import { ContainerProcess, EXIT, type ContainerEnd } from './container-process.js';
import type { DigestOffer } from './digest-server.js';
import { applicationName, containerNameOf, narrow, type AttemptId } from './ids.js';
import type { LaunchContext } from './launch-script.js';
import { RpcFailure, RpcServer, type RpcCall } from './rpc-server.js';
import type { TokenRegistry } from './tokens.js';

export interface NodeManagerOptions {
  /** `n1` */
  readonly name: string;
  /** An address of the loopback that no other node has. */
  readonly host: string;
  readonly dir: string;
  readonly memoryMb: number;
  readonly vcores: number;
  readonly label: string;
  readonly offer: DigestOffer;
  readonly lateChallenge: boolean;
  readonly tokens: TokenRegistry;
  /** Begins the marks of its containers' processes. */
  readonly mark: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly killDelayMs: number;
  /** Containers but those of application masters are no processes. */
  readonly pretends: boolean;
  readonly onEnd: (container: string, end: ContainerEnd) => void;
  readonly onViolation: (message: string) => void;
}

export interface NodeContainer {
  readonly name: string;
  readonly id: hadoop.ContainerId.$Properties;
  readonly process: ContainerProcess;
  readonly startedAtMs: number;
  end: ContainerEnd | undefined;
}

const YARN_EXCEPTION = 'org.apache.hadoop.yarn.exceptions.YarnException';
const { State } = hadoop.ContainerStatus;

export class MockNodeManager {
  readonly options: NodeManagerOptions;
  readonly rpc: RpcServer<AttemptId>;
  readonly containers = new Map<string, NodeContainer>();
  readonly #http: http.Server;
  /** How containers have ended for the ResourceManager that have not begun here. */
  readonly #unwanted = new Map<string, ContainerEnd>();
  #httpPort = 0;
  /** How the ResourceManager sees it. */
  state: 'RUNNING' | 'UNHEALTHY' | 'DECOMMISSIONING' | 'DECOMMISSIONED' | 'LOST' = 'RUNNING';
  /** The machine is gone or cannot be reached. */
  isCut = false;
  /** Starts wait for it. Without, they are carried out in the order in which requests come. */
  startsAfter: Promise<void> | undefined;
  /** Before every answer of its web server. */
  webDelayMs = 0;
  /** Address of a log server, to which it sends for containers that it does not know; default: it knows of none. */
  logServer: string | undefined;
  /** Who may not see logs. */
  readonly strangers = new Set<string>();

  constructor(options: NodeManagerOptions) {
    this.options = options;
    const { host, offer, lateChallenge, tokens, onViolation, name } = options;
    this.rpc = new RpcServer<AttemptId>({
      host,
      port: 0,
      protocol: 'org.apache.hadoop.yarn.api.ContainerManagementProtocolPB',
      offer,
      lateChallenge,
      identify: (identifier) => tokens.identifyOnNode(identifier, name),
      handle: (call) => this.#handle(call),
      onViolation: (message) => onViolation(`${name}: ${message}`),
    });
    this.#http = http.createServer((request, response) => {
      setTimeout(() => this.#serve(request, response), this.webDelayMs);
    });
    // Never the first to close an idle connection: the next request may be on its way.
    this.#http.keepAliveTimeout = 0;
  }

  async listen(): Promise<void> {
    await this.rpc.listen();
    await new Promise<void>((resolve, reject) => {
      this.#http.once('error', reject).listen(0, this.options.host, resolve);
    });
    this.#httpPort = (this.#http.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    await Promise.all([new Promise((resolve) => this.#http.close(resolve)), this.rpc.close()]);
  }

  get id(): hadoop.NodeId.$Properties {
    return { host: this.options.host, port: this.rpc.port };
  }

  get address(): string {
    return `${this.options.host}:${this.rpc.port}`;
  }

  get httpAddress(): string {
    return `${this.options.host}:${this.#httpPort}`;
  }

  /** The network between this node and all others is cut, or the machine has lost power. */
  cut(withPower: boolean): void {
    this.isCut = true;
    this.rpc.isMute = true;
    this.#http.closeAllConnections();
    if (withPower) return;
    for (const { process } of this.containers.values()) process.vanish();
  }

  /** The machine starts again: it knows of no container any more, and tells nobody. */
  async reboot(): Promise<void> {
    this.isCut = true;
    const containers = [...this.containers.values()];
    for (const { process } of containers) process.vanish();
    await Promise.all(containers.map(({ process }) => process.ended));
    this.containers.clear();
    this.rpc.dropConnections();
    this.isCut = false;
  }

  start(
    name: string,
    attempt: AttemptId,
    id: hadoop.ContainerId.$Properties,
    context: LaunchContext,
    isMaster = false,
  ): void {
    const { options } = this;
    const application = applicationName(attempt);
    const applicationDir = path.join(options.dir, 'local', 'usercache', 'root', 'appcache', application);
    if (!options.pretends) fs.mkdirSync(applicationDir, { recursive: true });
    const process = new ContainerProcess({
      name,
      node: options.name,
      mark: `${options.mark}.${options.name}.${name}`,
      context,
      environment: {
        ...options.environment,
        NM_HOST: options.host,
        NM_PORT: String(this.rpc.port),
        NM_HTTP_PORT: String(this.#httpPort),
        ...(isMaster && {
          APP_SUBMIT_TIME_ENV: String(Date.now()),
          APPLICATION_WEB_PROXY_BASE: `/proxy/${application}`,
        }),
      },
      applicationDir,
      logDir: path.join(options.dir, 'logs', application, name),
      killDelayMs: options.killDelayMs,
      isPretended: options.pretends && !isMaster,
    });
    const container: NodeContainer = { name, id, process, startedAtMs: Date.now(), end: undefined };
    this.containers.set(name, container);
    const unwanted = this.#unwanted.get(name);
    if (unwanted !== undefined) process.kill(unwanted);
    void process.ended.then((end) => {
      container.end = end;
      if (!this.isCut) options.onEnd(name, end);
    });
  }

  /** One that is not known yet is ended when it is started: the ResourceManager hears of it then, and says so again. */
  kill(name: string, end: ContainerEnd): void {
    const container = this.containers.get(name);
    if (container === undefined) this.#unwanted.set(name, end);
    else container.process.kill(end);
  }

  /** The application is over: what is left of its files goes, its logs stay. */
  forget(application: string): void {
    fs.rmSync(path.join(this.options.dir, 'local', 'usercache', 'root', 'appcache', application), {
      recursive: true,
      force: true,
    });
    for (const [name, { end }] of this.containers) {
      if (end !== undefined && name.includes(application.slice('application_'.length))) this.containers.delete(name);
    }
  }

  async #handle({ method, body, identity }: RpcCall<AttemptId>): Promise<Uint8Array> {
    switch (method) {
      case 'startContainers': {
        if (this.startsAfter !== undefined) await this.startsAfter;
        return hadoop.StartContainersResponse.encode(
          this.#startAll(hadoop.StartContainersRequest.decode(body), identity),
        ).finish();
      }
      case 'stopContainers': {
        const { containerIds } = hadoop.StopContainersRequest.decode(body);
        const response = this.#each(containerIds, identity, 'stop', ({ process }) =>
          process.kill({
            exitStatus: EXIT.killedByAppMaster,
            diagnostics: 'Container killed by the ApplicationMaster.\nContainer killed on request. Exit code is 143\n',
          }),
        );
        return hadoop.StopContainersResponse.encode({ succeeded: response.done, failed: response.failed }).finish();
      }
      case 'getContainerStatuses': {
        const statuses: hadoop.ContainerStatus.$Properties[] = [];
        const { containerIds } = hadoop.GetContainerStatusesRequest.decode(body);
        const { failed } = this.#each(containerIds, identity, 'get status for', (container) =>
          statuses.push(statusOf(container)),
        );
        return hadoop.GetContainerStatusesResponse.encode({ statuses, failed }).finish();
      }
      case 'signalToContainer': {
        const { containerId, command } = hadoop.SignalContainerRequest.decode(body);
        const { FORCEFUL_SHUTDOWN, GRACEFUL_SHUTDOWN } = hadoop.SignalContainerRequest.Command;
        this.#each([containerId], identity, 'signal', ({ process }) => {
          if (command === GRACEFUL_SHUTDOWN) process.signal('SIGTERM');
          if (command === FORCEFUL_SHUTDOWN) process.signal('SIGKILL');
        });
        return hadoop.SignalContainerResponse.encode({}).finish();
      }
      default:
        throw new RpcFailure('org.apache.hadoop.ipc.RpcNoSuchMethodException', `Unknown method ${method} called`, {
          fatal: false,
          detail: 2,
        });
    }
  }

  #startAll(
    { requests }: hadoop.StartContainersRequest,
    attempt: AttemptId,
  ): hadoop.StartContainersResponse.$Properties {
    const succeeded: hadoop.ContainerId.$Properties[] = [];
    const failed: hadoop.ContainerException.$Properties[] = [];
    for (const request of requests) {
      const found = this.options.tokens.identifyContainer(Buffer.from(request.containerToken?.identifier ?? []));
      if (found === undefined) {
        throw new RpcFailure(YARN_EXCEPTION, 'Unauthorized request to start container. \nInvalid container token');
      }
      const refusal = this.#refusal(found, attempt);
      if (refusal === undefined) {
        this.start(found.name, attempt, found.id, contextOf(request.launchContext));
        succeeded.push(found.id);
      } else {
        failed.push(exceptionOf(found.id, refusal));
      }
    }
    return { succeeded, failed };
  }

  #refusal(
    { name, node, expiresAtMs }: { name: string; node: string; expiresAtMs: number },
    attempt: AttemptId,
  ): string | undefined {
    const unauthorized = 'Unauthorized request to start container. ';
    if (node !== this.options.name) return `${unauthorized}\nContainer ${name} was given for another node`;
    if (Date.now() > expiresAtMs) {
      return `${unauthorized}\nThis token is expired. current time is ${Date.now()} found ${expiresAtMs}\nNote: System times on machines may be out of sync. Check system time and time zones.`;
    }
    if (this.containers.has(name)) return unauthorized;
    if (!name.includes(applicationName(attempt).slice('application_'.length))) {
      return `${unauthorized}\nNMToken for another application was used for ${name}`;
    }
    if (this.state === 'UNHEALTHY') return 'Rejecting new containers as the node has no good disks';
    return undefined;
  }

  #each(
    ids: readonly hadoop.ContainerId.$Properties[],
    attempt: AttemptId,
    what: string,
    act: (container: NodeContainer) => void,
  ): { done: hadoop.ContainerId.$Properties[]; failed: hadoop.ContainerException.$Properties[] } {
    const done: hadoop.ContainerId.$Properties[] = [];
    const failed: hadoop.ContainerException.$Properties[] = [];
    for (const id of ids) {
      const name = containerNameOf(id);
      const container = this.containers.get(name);
      if (container === undefined || !name.includes(applicationName(attempt).slice('application_'.length))) {
        failed.push(exceptionOf(id, `Trying to ${what} unknown container ${name} on this NodeManager!`));
      } else {
        act(container);
        done.push(id);
      }
    }
    return { done, failed };
  }

  /** What the NodeManager's web server tells of running containers. */
  #serve(request: http.IncomingMessage, response: http.ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://mock');
    const [, name = '', file] =
      /^\/ws\/v1\/node\/containers\/([^/]+)\/logs(?:\/([^/]+))?$/.exec(url.pathname) ??
      /^\/ws\/v1\/node\/containerlogs\/([^/]+)\/([^/]+)$/.exec(url.pathname) ??
      [];
    const user = url.searchParams.get('user.name') ?? 'dr.who';
    if (this.strangers.has(user)) {
      const message = `java.lang.Exception: User [${user}] is not authorized to view the logs for ${name}`;
      sendJson(response, 403, { RemoteException: { exception: 'ForbiddenException', message } });
      return;
    }
    const container = this.containers.get(name);
    if (container === undefined) {
      const { logServer } = this;
      if (logServer === undefined) {
        sendUnknown(response, file === undefined);
        return;
      }
      const path = `/containers/${name}/logs${file === undefined ? '' : `/${file}`}`;
      const query = `${url.search === '' ? '?' : `${url.search}&`}redirected_from_node=true`;
      response.writeHead(307, { location: `${logServer}${path}${query}` }).end();
      return;
    }
    const { logDir } = container.process;
    if (file === undefined) {
      const names = fs.existsSync(logDir) ? fs.readdirSync(logDir) : [];
      const containerLogInfo = names.map((fileName) => {
        const { size, mtime } = fs.statSync(path.join(logDir, fileName));
        return { fileName, fileSize: String(size), lastModifiedTime: mtime.toString() };
      });
      const logAggregationType = 'LOCAL';
      sendJson(response, 200, {
        containerLogsInfo: { containerLogInfo, logAggregationType, containerId: name, nodeId: this.address },
      });
      return;
    }
    const where = path.join(logDir, path.basename(file));
    if (!fs.existsSync(where)) {
      response.writeHead(404).end('java.lang.Exception: Cannot find this log on the local disk.');
      return;
    }
    response
      .writeHead(200, { 'content-type': 'text/plain;charset=utf-8' })
      .end(logText(container, where, url, this.address));
  }
}

function logText({ name, end }: NodeContainer, where: string, url: URL, node: string): Buffer {
  const whole = fs.readFileSync(where);
  const size = Number(url.searchParams.get('size') ?? Number.NaN);
  const part = Number.isNaN(size) ? whole : size < 0 ? whole.subarray(size) : whole.subarray(0, size);
  const file = path.basename(where);
  const head = `Container: ${name} on ${node}\nLogAggregationType: LOCAL\n`;
  const running =
    end === undefined ? `This log file belongs to a running container (${name}) and so may not be complete.` : '';
  const title = `${head}${'='.repeat(head.length - 25)}\nLogType:${file}\nLogLastModifiedTime:${stampOf(where)}\n`;
  return Buffer.concat([
    Buffer.from(`${title}LogLength:${whole.length}\nLogContents:\n`),
    part,
    Buffer.from(`End of LogType:${file}.${running}\n${'*'.repeat(71)}\n\n`),
  ]);
}

function stampOf(file: string): string {
  return fs.statSync(file).mtime.toString();
}

/** A list and a file that are not there are refused in different ways. */
function sendUnknown(response: http.ServerResponse, isList: boolean): void {
  const words =
    "java.lang.Exception: Unknown container. Container either has not started or has already completed or doesn't belong to this node at all.";
  if (isList) {
    const message = `org.apache.hadoop.yarn.webapp.NotFoundException: ${words}`;
    sendJson(response, 503, { RemoteException: { exception: 'WebApplicationException', message } });
  } else response.writeHead(404, { 'content-type': 'text/plain;charset=utf-8' }).end(words);
}

function sendJson(response: http.ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function statusOf({ id, end }: NodeContainer): hadoop.ContainerStatus.$Properties {
  if (end === undefined) return { containerId: id, state: State.RUNNING, diagnostics: '', exitStatus: EXIT.invalid };
  return { containerId: id, state: State.COMPLETE, diagnostics: end.diagnostics, exitStatus: end.exitStatus };
}

function exceptionOf(
  containerId: hadoop.ContainerId.$Properties,
  message: string,
): hadoop.ContainerException.$Properties {
  return { containerId, exception: { className: YARN_EXCEPTION, message, trace: '' } };
}

function contextOf(context: hadoop.ContainerLaunchContext.$Properties | null | undefined): LaunchContext {
  const types = { 1: 'ARCHIVE', 2: 'FILE', 3: 'PATTERN' } as const;
  return {
    commands: context?.command ?? [],
    environment: Object.fromEntries((context?.environment ?? []).map(({ key, value }) => [key ?? '', value ?? ''])),
    tokens: Buffer.from(context?.tokens ?? []),
    localResources: (context?.localResources ?? []).map(({ key, value }) => ({
      link: key ?? '',
      url: `${value?.resource?.scheme ?? ''}://${value?.resource?.host ?? ''}${value?.resource?.file ?? ''}`,
      sizeBytes: Number(narrow(value?.sizeBytes)),
      timestampMs: Number(narrow(value?.timestampMs)),
      type: types[(value?.type ?? 2) as 1 | 2 | 3],
    })),
  };
}
