/** The ResourceManager behind its doors: places containers, starts application masters, and keeps account of what ends. */
import { hadoop } from '#protos/hadoop.js';
import {
  ENDED,
  currentAttempt,
  newApplication,
  newAttempt,
  resourceMessage,
  resourceText,
  type ApplicationPlan,
  type Ask,
  type MockApplication,
  type MockAttempt,
  type MockContainer,
  type MockResource,
  type Submission,
} from './applications.js';
import { EXIT, type ContainerEnd } from './container-process.js';
import { credentialsImage } from './credentials.js';
import { applicationName, attemptMessage, attemptName, containerName, wide } from './ids.js';
import type { MockNodeManager } from './node-manager.js';
import type { TokenRegistry } from './tokens.js';

export interface ResourceManagerOptions {
  readonly nodes: readonly MockNodeManager[];
  readonly tokens: TokenRegistry;
  readonly timestamp: number;
  /** NodeManagers report, and containers are given, once in this time. */
  readonly nodeHeartbeatMs: number;
  /** What is asked for is rounded up to it. */
  readonly minimumMemoryMb: number;
  readonly nodeExpiryMs: number;
  /** How long NodeManagers know the containers of an ended application. */
  readonly logsKeptMs: number;
}

/** As in YARN. */
const CONTAINER_EXPIRY_MS = 600_000;
const MASTER_EXPIRY_MS = 600_000;
const RELEASED = { exitStatus: EXIT.aborted, diagnostics: 'Container released by application' } as const;
const LOST = { exitStatus: EXIT.aborted, diagnostics: 'Container released on a *lost* node' } as const;
const AFTER_END = {
  exitStatus: EXIT.killedAfterAppCompletion,
  diagnostics: 'Container Killed by ResourceManager because the application is over',
} as const;
/** Ends that are not the application's fault: the attempt does not count. */
const BLAMELESS: ReadonlySet<number> = new Set([EXIT.aborted, EXIT.disksFailed, EXIT.preempted]);

export class ResourceManager {
  readonly options: ResourceManagerOptions;
  readonly applications = new Map<string, MockApplication>();
  readonly #containers = new Map<string, MockContainer>();
  /** By living containers. */
  readonly #used = new Map<MockNodeManager, { readonly memoryMb: number; readonly vcores: number }>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastApplication = 0;
  /** How often it was started again. */
  #epoch = 0n;
  #isDown = false;
  #isClosed = false;
  /** So many containers more than asked for with the next allocation. */
  surplus = 0;

  constructor(options: ResourceManagerOptions) {
    this.options = options;
    const tick = setInterval(() => this.#tick(), options.nodeHeartbeatMs).unref();
    this.#timers.add(tick);
  }

  newApplicationNumber(): number {
    return ++this.#lastApplication;
  }

  /** The largest container that fits any node. */
  get maximum(): MockResource {
    const alive = this.options.nodes.filter(({ state }) => state !== 'LOST' && state !== 'DECOMMISSIONED');
    return {
      memoryMb: Math.max(0, ...alive.map(({ options }) => options.memoryMb)),
      vcores: Math.max(0, ...alive.map(({ options }) => options.vcores)),
      more: {},
    };
  }

  /** Java's words when a container cannot be so large; `undefined` when it can. */
  tooLarge(wanted: MockResource): string | undefined {
    const { maximum } = this;
    const [unknown] = Object.keys(wanted.more);
    const type = wanted.memoryMb > maximum.memoryMb ? 'memory-mb' : wanted.vcores > maximum.vcores ? 'vcores' : unknown;
    if (type === undefined) return undefined;
    return (
      'Invalid resource request! Cannot allocate containers as requested resource is greater than maximum allowed allocation. ' +
      `Requested resource type=[${type}], Requested resource=${resourceText(wanted)}, maximum allowed allocation=${resourceText(maximum)}, ` +
      'please note that maximum allowed allocation is calculated by scheduler based on maximum resource of registered NodeManagers, ' +
      `which might be less than configured maximum allocation=${resourceText(maximum)}`
    );
  }

  submit(submission: Submission, plan: ApplicationPlan): MockApplication {
    const application = newApplication(submission, plan, this.options.timestamp);
    this.applications.set(application.id, application);
    if (plan.fail !== undefined) this.#conclude(application, 'FAILED', 'FAILED', plan.fail);
    return application;
  }

  /** Living containers on a node. */
  containersOn(node: MockNodeManager): MockContainer[] {
    return [...this.#containers.values()].filter((container) => container.node === node && container.end === undefined);
  }

  /** Of all applications; ended ones too. */
  get containers(): readonly MockContainer[] {
    return [...this.#containers.values()];
  }

  find(name: string): MockContainer | undefined {
    return this.#containers.get(name);
  }

  /** What is left of the cluster. */
  get headroom(): MockResource {
    const free = this.options.nodes.map((node) => this.#free(node));
    const sum = (of: (resource: MockResource) => number): number => free.reduce((total, one) => total + of(one), 0);
    return { memoryMb: sum(({ memoryMb }) => memoryMb), vcores: sum(({ vcores }) => vcores), more: {} };
  }

  #free(node: MockNodeManager): MockResource {
    if (node.state !== 'RUNNING' || node.isCut) return { memoryMb: 0, vcores: 0, more: {} };
    const { memoryMb, vcores } = node.options;
    const used = this.#used.get(node) ?? { memoryMb: 0, vcores: 0 };
    return { memoryMb: memoryMb - used.memoryMb, vcores: vcores - used.vcores, more: {} };
  }

  rounded(resource: MockResource): MockResource {
    const { minimumMemoryMb: unit } = this.options;
    return {
      ...resource,
      memoryMb: Math.max(unit, Math.ceil(resource.memoryMb / unit) * unit),
      vcores: Math.max(1, resource.vcores),
    };
  }

  #tick(): void {
    if (this.#isDown || this.#isClosed) return;
    const now = Date.now();
    for (const application of this.applications.values()) {
      if (ENDED.has(application.state)) continue;
      const attempt = currentAttempt(application);
      if (attempt.master === undefined) this.#startMaster(application, attempt, now);
      else if (attempt.isRegistered && attempt.finish === undefined)
        for (const ask of attempt.asks.values()) this.#serve(attempt, ask);
      this.#expire(application, attempt, now);
    }
  }

  #expire(application: MockApplication, attempt: MockAttempt, now: number): void {
    if (now > application.endsAtMs) {
      this.kill(application, 'Application is killed by ResourceManager as it has exceeded the lifetime period.');
    } else if (attempt.isRegistered && now - attempt.lastSeenMs > MASTER_EXPIRY_MS) {
      this.expireMaster(attempt);
    }
  }

  /** As if nothing had been heard of it for too long. */
  expireMaster({ id, master }: MockAttempt): void {
    const diagnostics = `ApplicationMaster for attempt ${attemptName(id)} timed out`;
    master?.node.kill(master.name, { exitStatus: EXIT.killedByResourceManager, diagnostics });
  }

  /** As if the time in which containers have to be started were over. */
  expireUnstarted(): void {
    for (const container of this.#containers.values()) {
      const { name, node, isMaster, end, acquiredAtMs } = container;
      if (isMaster || end !== undefined || acquiredAtMs === undefined || node.containers.has(name)) continue;
      this.options.tokens.expireContainer(name);
      this.#complete(container, { exitStatus: EXIT.aborted, diagnostics: 'Container expired since it was unused' });
    }
  }

  #startMaster(application: MockApplication, attempt: MockAttempt, now: number): void {
    if (now - application.submittedAtMs < (application.plan.acceptedMs ?? 0)) return;
    const { submission } = application;
    const container = this.#place(
      attempt,
      { priority: 0, resource: submission.resource, allocationId: -1n, label: submission.label, outstanding: 1 },
      true,
    );
    if (container === undefined) return;
    attempt.master = container;
    attempt.lastSeenMs = now;
    application.launchedAtMs ||= now;
    const token = { ...this.options.tokens.forMaster(attempt.id), alias: '' };
    const tokens = credentialsImage({ tokens: [token], secrets: submission.secrets });
    container.node.start(container.name, attempt.id, container.id, { ...submission.context, tokens }, true);
  }

  #serve(attempt: MockAttempt, ask: Ask): void {
    const give = (): boolean => {
      const container = this.#place(attempt, ask, false);
      if (container !== undefined) attempt.allocated.push(container);
      return container !== undefined;
    };
    if (ask.outstanding === 0) return;
    while (ask.outstanding > 0 && give()) ask.outstanding--;
    while (ask.outstanding === 0 && this.surplus > 0 && give()) this.surplus--;
  }

  /** On the node with the most free cores. */
  #place(attempt: MockAttempt, ask: Ask, isMaster: boolean): MockContainer | undefined {
    const { resource } = ask;
    const [best] = this.options.nodes
      .filter(({ options }) => options.label === ask.label)
      .map((node) => ({ node, free: this.#free(node) }))
      .filter(({ free }) => free.memoryMb >= resource.memoryMb && free.vcores >= resource.vcores)
      .sort((a, b) => b.free.vcores - a.free.vcores);
    if (best === undefined) return undefined;
    const { node } = best;
    const number = (this.#epoch << 40n) | BigInt(attempt.containers.size + 1);
    const name = containerName(attempt.id, number);
    const id = { applicationAttemptId: attemptMessage(attempt.id), id: wide(number) };
    const expiresAtMs = Date.now() + CONTAINER_EXPIRY_MS;
    const known = { name, id, node: node.options.name, expiresAtMs };
    const container: MockContainer = {
      name,
      id,
      attempt: attempt.id,
      node,
      resource,
      priority: ask.priority,
      allocationId: ask.allocationId,
      isMaster,
      token: isMaster ? undefined : this.options.tokens.forContainer(known, node.address, resourceMessage(resource)),
      allocatedAtMs: Date.now(),
      acquiredAtMs: undefined,
      end: undefined,
    };
    attempt.containers.set(name, container);
    this.#containers.set(name, container);
    this.#count(container, 1);
    return container;
  }

  #count({ node, resource }: MockContainer, factor: 1 | -1): void {
    const { memoryMb, vcores } = this.#used.get(node) ?? { memoryMb: 0, vcores: 0 };
    this.#used.set(node, {
      memoryMb: memoryMb + factor * resource.memoryMb,
      vcores: vcores + factor * resource.vcores,
    });
  }

  /** What a NodeManager reports at its next heartbeat. */
  nodeSaysEnded(name: string, end: ContainerEnd): void {
    this.#after(this.options.nodeHeartbeatMs, () => {
      const container = this.#containers.get(name);
      if (container !== undefined) this.#complete(container, end);
    });
  }

  release(attempt: MockAttempt, name: string): void {
    const container = this.#containers.get(name);
    if (container?.attempt.application !== attempt.id.application || container.end !== undefined) return;
    this.#complete(container, RELEASED);
    container.node.kill(name, RELEASED);
  }

  /** The ResourceManager takes a container away. */
  takeAway(container: MockContainer, end: ContainerEnd): void {
    this.#complete(container, end);
    container.node.kill(container.name, end);
  }

  #complete(container: MockContainer, end: ContainerEnd): void {
    if (container.end !== undefined) return;
    container.end = end;
    this.#count(container, -1);
    const application = this.applications.get(applicationName(container.attempt));
    if (application === undefined) return;
    const attempt = currentAttempt(application);
    if (container === attempt.master) this.#masterEnded(application, attempt, end);
    else if (!container.isMaster && container.acquiredAtMs !== undefined) attempt.completed.push(container);
  }

  #masterEnded(application: MockApplication, attempt: MockAttempt, end: ContainerEnd): void {
    attempt.isOver = true;
    attempt.isRegistered = false;
    if (application.isKilling) {
      this.#conclude(application, 'KILLED', 'KILLED', application.diagnostics);
      return;
    }
    if (attempt.finish !== undefined) {
      this.#conclude(application, 'FINISHED', attempt.finish.finalStatus, attempt.finish.diagnostics);
      return;
    }
    if (!BLAMELESS.has(end.exitStatus)) application.failures++;
    const { maxAttempts, keepsContainers } = application.submission;
    const why = `AM Container for ${attemptName(attempt.id)} exited with  exitCode: ${end.exitStatus}\nFailing this attempt.Diagnostics: ${end.diagnostics}`;
    if (application.failures >= maxAttempts) {
      const times = `Application ${application.id} failed ${application.failures} times due to ${why}`;
      const page = `For more detailed output, check the application tracking page: http://rm:8088/cluster/app/${application.id} Then click on links to logs of each attempt.\n`;
      this.#conclude(application, 'FAILED', 'FAILED', `${times}${page}. Failing the application.`);
      return;
    }
    const next = newAttempt({ ...attempt.id, attempt: attempt.id.attempt + 1 });
    application.attempts.push(next);
    application.state = 'ACCEPTED';
    const living = [...attempt.containers.values(), ...attempt.kept].filter(
      (one) => one.end === undefined && !one.isMaster,
    );
    for (const container of living) {
      if (keepsContainers && container.acquiredAtMs !== undefined) next.kept.push(container);
      else this.takeAway(container, AFTER_END);
    }
    // What had ended before anybody was told is told to the next attempt.
    if (keepsContainers) next.completed.push(...attempt.completed);
  }

  /** The application is over, whatever its processes do: they are ended. */
  #conclude(
    application: MockApplication,
    state: MockApplication['state'],
    finalStatus: string,
    diagnostics: string,
  ): void {
    Object.assign(application, { state, finalStatus, diagnostics, finishedAtMs: Date.now() });
    for (const container of this.#containers.values()) {
      if (container.attempt.application === application.number && container.end === undefined && !container.isMaster) {
        this.takeAway(container, AFTER_END);
      }
    }
    this.#after(this.options.logsKeptMs, () => {
      for (const node of this.options.nodes) node.forget(application.id);
    });
  }

  finished(application: MockApplication, finalStatus: string, diagnostics: string): void {
    Object.assign(application, { state: 'FINISHED', finalStatus, diagnostics, finishedAtMs: Date.now() });
  }

  /** @param diagnostics - who or what wanted it */
  kill(application: MockApplication, diagnostics: string): void {
    if (ENDED.has(application.state) || application.isKilling) return;
    application.isKilling = true;
    application.diagnostics = diagnostics;
    const { master } = currentAttempt(application);
    if (master === undefined || master.end !== undefined) this.#conclude(application, 'KILLED', 'KILLED', diagnostics);
    else master.node.kill(master.name, { exitStatus: EXIT.killedByResourceManager, diagnostics });
  }

  /** After a time: containers on a node that nobody hears of count as lost. */
  nodeIsSilent(node: MockNodeManager): void {
    this.#after(this.options.nodeExpiryMs, () => {
      node.state = 'LOST';
      this.tellOf(node);
      for (const container of this.containersOn(node)) this.#complete(container, LOST);
    });
  }

  /** Its containers are gone, and no application master is told: that is what it does not see while it is down. */
  forgetContainersOn(node: MockNodeManager): void {
    for (const container of this.containersOn(node)) {
      container.end = LOST;
      this.#count(container, -1);
    }
  }

  /** Application masters hear of a node's state. */
  tellOf(node: MockNodeManager, decommissioningTimeoutS?: number): void {
    for (const application of this.applications.values()) {
      currentAttempt(application).nodeReports.push({
        nodeId: node.id,
        httpAddress: node.httpAddress,
        rackName: '/default-rack',
        state: hadoop.NodeReport.State[node.state],
        ...(decommissioningTimeoutS !== undefined && { decommissioningTimeoutS }),
      });
    }
  }

  /** Nobody can reach it. */
  goDown(): void {
    this.#isDown = true;
  }

  /** With what it has in its store: application masters have to register again, what they asked for is forgotten. */
  comeBack(): void {
    this.#epoch++;
    this.#isDown = false;
    for (const application of this.applications.values()) {
      if (ENDED.has(application.state)) continue;
      const attempt = currentAttempt(application);
      attempt.isRegistered = false;
      attempt.lastSeenMs = Date.now();
      attempt.asks.clear();
      for (const container of attempt.allocated.splice(0)) this.#complete(container, RELEASED);
    }
  }

  #after(delayMs: number, action: () => void): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (!this.#isClosed) action();
    }, delayMs);
    this.#timers.add(timer.unref());
  }

  /** Does something later, unless the mock is closed before. */
  later(delayMs: number, action: () => void): void {
    this.#after(delayMs, action);
  }

  close(): void {
    this.#isClosed = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
