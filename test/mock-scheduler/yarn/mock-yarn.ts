/**
 * A YARN on one machine that does what a test says: ResourceManagers with their web services and their RPC for application masters, and
 * NodeManagers on addresses of the loopback. Containers are local processes, each "node" with its own `NM_*` environment (and, for root, host name).
 */
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ExecutionContext } from 'ava';
import {
  ENDED,
  currentAttempt,
  type ApplicationPlan,
  type ApplicationState,
  type MockApplication,
  type MockContainer,
  type Submission,
} from './applications.js';
import { ownLoopbackAddress } from '../../helpers/loopback.js';
import { EXIT } from './container-process.js';
import { containerProcesses, killAtOnce, type MarkedProcess } from './marked-processes.js';
import { CIPHERS, type Cipher, type DigestOffer, type Qop } from './digest-server.js';
import { MasterService } from './master-service.js';
import { MockNodeManager } from './node-manager.js';
import { ResourceManager } from './resource-manager.js';
import { RestServer, type RestRequest } from './rest.js';
import { RpcServer } from './rpc-server.js';
import { siteFiles } from './site-files.js';
import { TokenRegistry, type KnownMaster } from './tokens.js';

export interface MockYarnOptions {
  /** Default 3. They are called `n1`, `n2`, ... and listen on 127.0.1.1, 127.0.1.2, ... */
  readonly nodes?: number;
  /** Default 4. */
  readonly vcoresPerNode?: number;
  /** Default 8192. */
  readonly memoryMbPerNode?: number;
  /** By the name of the node. Default: none has one. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Default `default`. */
  readonly queues?: readonly string[];
  /** 2: the second one stands by. Default 1. */
  readonly resourceManagers?: 1 | 2;
  /** What `hadoop.rpc.protection` allows. Default `auth`. */
  readonly qops?: readonly Qop[];
  /** For `auth-conf`. Default all. */
  readonly ciphers?: readonly Cipher[];
  /** Servers send the challenge only after the client has begun. */
  readonly lateChallenge?: boolean;
  /** What happens to the index-th submission. Default: it runs when there is room. */
  readonly plan?: (submission: Submission, index: number) => ApplicationPlan;
  /** Default 50; on real clusters 1000. */
  readonly nodeHeartbeatMs?: number;
  /** Between SIGTERM and SIGKILL. Default 250, as in YARN. */
  readonly killDelayMs?: number;
  /** Default 64. */
  readonly minimumMemoryMb?: number;
  /** After this time a node that is not heard of is lost. Default 300. */
  readonly nodeExpiryMs?: number;
  /** How long NodeManagers know the containers of an ended application, and show their logs. Default 2,000. */
  readonly logsKeptMs?: number;
  /** For containers, as NodeManagers pass it on. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Containers but those of application masters are no processes: they run until they are ended. */
  readonly pretends?: boolean;
  readonly delegationToken?: string;
  readonly csrf?: boolean;
  /** What the list of applications is without any; `null` in older releases. Default `{}`. */
  readonly noApps?: unknown;
  /** More properties of `yarn-site.xml` and `core-site.xml`. */
  readonly site?: Readonly<Record<string, string>>;
}

/** Where one ResourceManager listens. */
interface Doors {
  readonly rest: RestServer;
  readonly scheduler: RpcServer<KnownMaster>;
}

const PROTOCOL = 'org.apache.hadoop.yarn.api.ApplicationMasterProtocolPB';

export class MockYarn {
  /** `HADOOP_CONF_DIR` of programs that are to use this YARN. */
  readonly confDir: string;
  /** Address of its ResourceManagers. */
  readonly host = ownLoopbackAddress();
  readonly nodes: readonly MockNodeManager[];
  /** What REST clients asked, of every ResourceManager. */
  readonly requests: RestRequest[] = [];
  /** What a correct client or application master never does. */
  readonly violations: string[] = [];
  readonly masters: MasterService;
  readonly tokens = new TokenRegistry();
  readonly manager: ResourceManager;
  readonly #dir: string;
  readonly #mark = `mock-yarn-${randomBytes(4).toString('hex')}`;
  readonly #doors: readonly Doors[];
  readonly #startedAtMs = performance.now();
  #active = 0;
  #submissions = 0;
  #plan: NonNullable<MockYarnOptions['plan']>;
  #closing: Promise<void> | undefined;

  private constructor(options: MockYarnOptions) {
    this.#plan = options.plan ?? (() => ({}));
    this.#dir = fs.mkdtempSync(path.join(os.tmpdir(), `${this.#mark}-`));
    this.confDir = path.join(this.#dir, 'conf');
    const offer = { qops: options.qops ?? ['auth'], ciphers: options.ciphers ?? CIPHERS };
    const onViolation = (message: string): void => void this.violations.push(message);
    this.nodes = Array.from({ length: options.nodes ?? 3 }, (_, index) => this.#node(index + 1, options, offer));
    const { tokens } = this;
    this.manager = new ResourceManager({
      nodes: this.nodes,
      tokens,
      timestamp: Date.now(),
      nodeHeartbeatMs: options.nodeHeartbeatMs ?? 50,
      minimumMemoryMb: options.minimumMemoryMb ?? 64,
      nodeExpiryMs: options.nodeExpiryMs ?? 300,
      logsKeptMs: options.logsKeptMs ?? 2_000,
    });
    this.masters = new MasterService({ manager: this.manager, tokens, onViolation });
    this.#doors = Array.from({ length: options.resourceManagers ?? 1 }, (_, index) => ({
      rest: new RestServer({
        manager: this.manager,
        host: this.host,
        queues: options.queues ?? ['default'],
        activeAt: () => (index === this.#active ? undefined : this.webAddress),
        plan: (submission) => this.#plan(submission, this.#submissions++),
        ...(options.delegationToken !== undefined && { delegationToken: options.delegationToken }),
        ...(options.csrf !== undefined && { csrf: options.csrf }),
        noApps: options.noApps === undefined ? {} : options.noApps,
        onRequest: (request) => this.requests.push({ ...request, atMs: performance.now() - this.#startedAtMs }),
      }),
      scheduler: new RpcServer<KnownMaster>({
        host: this.host,
        port: 0,
        protocol: PROTOCOL,
        offer,
        lateChallenge: options.lateChallenge ?? false,
        identify: (identifier) => tokens.identifyMaster(identifier),
        handle: (call) => this.masters.handle(call),
        onViolation,
      }),
    }));
  }

  #node(number: number, options: MockYarnOptions, offer: DigestOffer): MockNodeManager {
    const name = `n${number}`;
    return new MockNodeManager({
      name,
      host: `127.0.${1 + (number >> 8)}.${number & 255}`,
      dir: path.join(this.#dir, 'nodes', name),
      memoryMb: options.memoryMbPerNode ?? 8192,
      vcores: options.vcoresPerNode ?? 4,
      label: options.labels?.[name] ?? '',
      offer,
      lateChallenge: options.lateChallenge ?? false,
      tokens: this.tokens,
      mark: this.#mark,
      // Nodes are this machine.
      environment: { BATCHRAY_INTERFACE: '127.0.0.1', ...options.environment },
      killDelayMs: options.killDelayMs ?? 250,
      pretends: options.pretends ?? false,
      onEnd: (container, end) => this.manager.nodeSaysEnded(container, end),
      onViolation: (message) => void this.violations.push(message),
    });
  }

  static async start(options: MockYarnOptions = {}): Promise<MockYarn> {
    const mock = new MockYarn(options);
    await Promise.all(mock.nodes.map((node) => node.listen()));
    for (const [index, { rest, scheduler }] of mock.#doors.entries()) {
      await rest.listen();
      await scheduler.listen();
      if (index !== mock.#active) await scheduler.close();
    }
    fs.mkdirSync(mock.confDir, { recursive: true });
    const addresses = mock.#doors.map(({ rest, scheduler }) => ({
      web: `${mock.host}:${rest.port}`,
      scheduler: `${mock.host}:${scheduler.port}`,
    }));
    for (const [name, text] of Object.entries(siteFiles(addresses, options.qops ?? ['auth'], options.site ?? {}))) {
      fs.writeFileSync(path.join(mock.confDir, name), text);
    }
    return mock;
  }

  /** {@link start} for one test: closed when the test ends. */
  static async for(t: ExecutionContext, options: MockYarnOptions = {}): Promise<MockYarn> {
    const mock = await MockYarn.start(options);
    t.teardown(() => mock.close());
    return mock;
  }

  /** Kills what still runs; nothing remains. May be called twice. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    this.manager.close();
    for (let left = this.processes(); left.length > 0; left = this.processes()) {
      killAtOnce(left);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await Promise.all(this.#doors.flatMap(({ rest, scheduler }) => [rest.close(), scheduler.close()]));
    await Promise.all(this.nodes.map((node) => node.close()));
    fs.rmSync(this.#dir, { recursive: true, force: true });
  }

  get env(): Readonly<Record<string, string>> {
    return { HADOOP_CONF_DIR: this.confDir };
  }

  get #door(): Doors {
    return this.#doors[this.#active]!;
  }

  /** Web services of the active one. */
  get rest(): RestServer {
    return this.#door.rest;
  }

  get scheduler(): RpcServer<KnownMaster> {
    return this.#door.scheduler;
  }

  /** `http://127.16.0.1:8088`, of the active one. */
  get webAddress(): string {
    return `http://${this.host}:${this.rest.port}`;
  }

  /** Of every ResourceManager, as an application master is told them. */
  get addresses(): { readonly host: string; readonly schedulerPort: number; readonly webUrl: string }[] {
    return this.#doors.map(({ rest, scheduler }) => ({
      host: this.host,
      schedulerPort: scheduler.port,
      webUrl: `http://${this.host}:${rest.port}`,
    }));
  }

  /** Killed. Containers run on. */
  async resourceManagerDown(): Promise<void> {
    this.manager.goDown();
    await Promise.all([this.rest.close(), this.scheduler.close()]);
  }

  /** Started again on the same ports, with its store. */
  async resourceManagerUp(): Promise<void> {
    this.manager.comeBack();
    await this.rest.listen();
    await this.scheduler.listen();
  }

  /** The one that stood by takes over. The other one stands by; it is started again if it was down. */
  async failOver(): Promise<void> {
    const former = this.#door;
    this.manager.goDown();
    await Promise.all([former.rest.close(), former.scheduler.close()]);
    this.#active = (this.#active + 1) % this.#doors.length;
    this.manager.comeBack();
    await this.scheduler.listen();
    await former.rest.listen();
  }

  /** Another plan for the submissions from now on. */
  plan(plan: NonNullable<MockYarnOptions['plan']>): void {
    this.#plan = plan;
  }

  /** In the order of submission. */
  applications(): readonly MockApplication[] {
    return [...this.manager.applications.values()];
  }

  /** By its id; without: the newest. Throws when there is none. */
  application(id?: string): MockApplication {
    const application = id === undefined ? this.applications().at(-1) : this.manager.applications.get(id);
    if (application === undefined) throw new Error(`the mock has no application ${id ?? ''}`);
    return application;
  }

  /** Living containers but the application masters', in the order of their names. */
  workers(application = this.application()): readonly MockContainer[] {
    return this.manager.containers
      .filter(
        ({ attempt, isMaster, end }) => attempt.application === application.number && !isMaster && end === undefined,
      )
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Container of the application master. Throws when there is none. */
  master(application = this.application()): MockContainer {
    const { master } = currentAttempt(application);
    if (master === undefined) throw new Error(`${application.id} has no application master yet`);
    return master;
  }

  node(name: string): MockNodeManager {
    const node = this.nodes.find(({ options }) => options.name === name);
    if (node === undefined) throw new Error(`there is no node ${name}`);
    return node;
  }

  /** As an administrator would. */
  kill(application = this.application()): void {
    this.manager.kill(application, `Application ${application.id} was killed by user admin`);
  }

  /** SIGKILL to the processes of a container, as nobody of YARN would: a crash. */
  crash(container: MockContainer): void {
    container.node.containers.get(container.name)?.process.signal('SIGKILL');
  }

  /** Power failure; or, with `withPower`, its network is cut while its processes live. */
  loseNode(name: string, withPower = false): void {
    const node = this.node(name);
    node.cut(withPower);
    const isThere = ({ container }: { container: string }): boolean => container.startsWith(`${name}.`);
    if (!withPower) killAtOnce(this.processes().filter(isThere));
    this.manager.nodeIsSilent(node);
  }

  /** While no ResourceManager is up: none ever tells of the containers that were there. */
  async rebootUnseen(name: string): Promise<void> {
    const node = this.node(name);
    await node.reboot();
    this.manager.forgetContainersOn(node);
  }

  failDisks(name: string): void {
    const node = this.node(name);
    node.state = 'UNHEALTHY';
    this.manager.tellOf(node);
    const diagnostics = 'Container killed because its node has no good disks: 1/1 local-dirs have errors';
    for (const container of this.manager.containersOn(node)) {
      this.manager.takeAway(container, { exitStatus: EXIT.disksFailed, diagnostics });
    }
  }

  killForMemory({ node, name, resource }: MockContainer): void {
    const pid = node.containers.get(name)?.process.pid ?? 0;
    const limit = `${resource.memoryMb} MB`;
    const diagnostics =
      `Container [pid=${pid},containerID=${name}] is running 12345678B beyond the 'PHYSICAL' memory limit. ` +
      `Current usage: ${limit} of ${limit} physical memory used; 9.9 GB of 99 GB virtual memory used. Killing container.\n` +
      `Dump of the process-tree for ${name} :\n\t|- PID PPID PGRPID SESSID CMD_NAME\n\nContainer killed on request. Exit code is 143\n`;
    node.kill(name, { exitStatus: EXIT.killedExceededPmem, diagnostics });
  }

  /** The application master is told; after `graceMs` the container is taken. */
  preempt(container: MockContainer, graceMs: number, isStrict = true): void {
    currentAttempt(this.application(applicationOf(container))).preempted.push({ container, isStrict });
    const end = { exitStatus: EXIT.preempted, diagnostics: 'Container preempted by scheduler' };
    this.manager.later(graceMs, () => this.manager.takeAway(container, end));
  }

  /** Application masters are told; after the time the node is gone. */
  decommission(name: string, timeoutS: number): void {
    const node = this.node(name);
    node.state = 'DECOMMISSIONING';
    this.manager.tellOf(node, timeoutS);
    this.manager.later(timeoutS * 1000, () => {
      node.state = 'DECOMMISSIONED';
      this.manager.tellOf(node);
      const end = { exitStatus: EXIT.aborted, diagnostics: 'Container released on a *decommissioned* node' };
      for (const container of this.manager.containersOn(node)) this.manager.takeAway(container, end);
    });
  }

  /** A new key for AM-RM tokens; heartbeats carry the new token until its owner connects with it. */
  rollMasterTokens(): void {
    this.tokens.rollMasterKey();
  }

  /** Tokens of older keys are not good any more, also on connections that are. */
  expireOldMasterTokens(): void {
    this.tokens.expireMasters('older');
    this.scheduler.dropConnections();
  }

  /** Whoever connects to the node with a token of before is refused; the next container there brings a new one. */
  expireNodeTokens(name: string): void {
    this.tokens.expireNode(name);
    this.node(name).rpc.dropConnections();
    for (const application of this.applications()) currentAttempt(application).nodesTold.delete(name);
  }

  /** Processes of containers; see {@link containerProcesses}. */
  processes(): readonly MarkedProcess[] {
    return containerProcesses(this.#mark);
  }

  /** Applications that have not ended, and processes of containers: empty when all is over. */
  leftovers(): string[] {
    return [
      ...this.applications()
        .filter(({ state }) => !ENDED.has(state))
        .map(({ id, state }) => `${id} ${state}`),
      ...this.processes().map(({ pid, container }) => `process ${pid} of ${container}`),
    ];
  }

  /** Resolves when the application has one of these states; rejects after `withinMs`. */
  async reached(
    states: readonly ApplicationState[],
    application = this.application(),
    withinMs = 60_000,
  ): Promise<void> {
    await this.until(
      () => states.includes(application.state),
      withinMs,
      () => `${application.id} is ${application.state}`,
    );
  }

  /** Polls; rejects after `withinMs` with what is in the logs. */
  async until(condition: () => boolean, withinMs = 60_000, what = () => 'it did not happen in time'): Promise<void> {
    const deadlineMs = performance.now() + withinMs;
    while (!condition()) {
      if (performance.now() > deadlineMs) throw new Error(`${what()}\n${this.outputs()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** What all containers printed so far, and what was wrong. */
  outputs(): string {
    const parts = [...this.violations];
    for (const { name, node } of this.manager.containers) {
      const logDir = node.containers.get(name)?.process.logDir ?? '';
      for (const file of logDir !== '' && fs.existsSync(logDir) ? fs.readdirSync(logDir) : []) {
        const text = fs.readFileSync(path.join(logDir, file), 'utf8');
        if (text !== '') parts.push(`--- ${name} on ${node.options.name}, ${file}:\n${text}`);
      }
    }
    return parts.join('\n');
  }
}

function applicationOf({ name }: MockContainer): string {
  const [, timestamp = '', number = ''] = /^container_(?:e\d+_)?(\d+)_(\d+)_/.exec(name) ?? [];
  return `application_${timestamp}_${number}`;
}
