import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../../src/telemetry/logger.js';
import { slotVariables, workerJobId, type ApplicationSpec } from '../application-spec.js';
import { qopsOfProtection } from '../hadoop-ipc/digest-md5.js';
import { HadoopRemoteError } from '../hadoop-ipc/errors.js';
import { encodeTokenFile, type HadoopToken, type TokenFile } from '../hadoop-ipc/token-file.js';
import { readContainers, readOrders, type Containers, type Outcome } from '../orders.js';
import { ContainerLedger, type GrantedContainer, type LedgerInstruction } from './container-ledger.js';
import { Drains, noticesOf } from './drains.js';
import {
  beyondMaximum,
  endedContainer,
  grantedContainer,
  recordedContainers,
  waitingFor,
  workerRequest,
} from './grants.js';
import { HeadProcess, readProgramEnd, type HeadExit } from './head-process.js';
import { launchCommand, launchEnvironment, localResource } from './launch-context.js';
import { NodeManagers, byNode, type Launch } from './node-managers.js';
import { AttemptOverError, ResourceManagerLink, type AllocateAnswer } from './resource-manager.js';
import { StateFile } from './state-file.js';

export interface ApplicationMasterOptions {
  readonly spec: ApplicationSpec;
  readonly applicationId: string;
  /** From 1 on. */
  readonly attempt: number;
  /** Of kind {@link AM_TOKEN_KIND}. */
  readonly token: HadoopToken;
  /** What the containers are given besides. */
  readonly credentials: TokenFile;
  readonly environment: NodeJS.ProcessEnv;
  /** Name of this node, as YARN knows it. */
  readonly nodeName: string;
  readonly outputFile: string;
  readonly log: Logger;
}

export const AM_TOKEN_KIND = 'YARN_AM_RM_TOKEN';
/** What a killed application's processes end with. */
const TERMINATED_EXIT_CODE = 143;
const ORDERS_POLL_MS = 500;
/** Heartbeats come this often for a while after a change. */
const FAST_HEARTBEAT_MS = 200;
const FAST_PHASE_MS = 30_000;
/** As YARN's own clients (`yarn.resourcemanager.connect.max-wait.ms`). */
const RESOURCE_MANAGER_TIMEOUT_MS = 900_000;
/** Of a node: containers that are not started by then expire soon, running ones count as lost. */
const UNREACHABLE_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 5_000;

/** One attempt of an application: keeps the ordered worker containers running beside the head, and ends with the head. */
export class ApplicationMaster {
  readonly #options: ApplicationMasterOptions;
  readonly #ledger: ContainerLedger;
  readonly #resourceManager: ResourceManagerLink;
  readonly #nodeManagers: NodeManagers;
  readonly #drains: Drains;
  readonly #stateFile: StateFile;
  readonly #terminated = new AbortController();
  readonly #workerTokens: Buffer;
  #head: HeadProcess | undefined;
  #exit: HeadExit | undefined;
  /** Of the head that ended by itself or by order, in this attempt or an earlier one. Later orders change nothing of it. */
  #outcome: Outcome | undefined;
  /** The head is ended for other reasons: how says nothing about it. */
  #isGivenUp = false;
  #ordersVersion = 0;
  #stopping: { readonly reason: string } | undefined;
  #isTerminating = false;
  #waitingFor: string | undefined;
  #fastUntilMs = 0;
  #wake: () => void = () => undefined;

  constructor(options: ApplicationMasterOptions) {
    this.#options = options;
    const { spec, token, nodeName, log, applicationId, credentials, environment } = options;
    const preferred = qopsOfProtection(spec.rpcProtection);
    const written = readContainers(spec.sessionDir);
    const earlier = written?.applicationId === applicationId ? written : undefined;
    this.#outcome = earlier?.outcome;
    const { minNodes, maxReplacements } = spec;
    this.#ledger = new ContainerLedger({ minNodes, maxReplacements, unixMs: Date.now }, earlier?.slots);
    this.#resourceManager = new ResourceManagerLink({
      addresses: spec.resourceManagers,
      token,
      preferred,
      host: nodeName,
      log,
      giveUpAfterMs: RESOURCE_MANAGER_TIMEOUT_MS,
      signal: this.#terminated.signal,
    });
    this.#nodeManagers = new NodeManagers({ preferred, unreachableTimeoutMs: UNREACHABLE_TIMEOUT_MS });
    const isLiving = (containerId: string): boolean => this.#ledger.slotOf(containerId) !== undefined;
    this.#drains = new Drains({ command: spec.drainCommand, environment, log, isLiving });
    this.#stateFile = new StateFile(spec.sessionDir, () => this.#state(), log);
    this.#workerTokens = encodeTokenFile(credentials);
  }

  /** Orders come at any time. */
  #stopReason(): string | undefined {
    return this.#stopping?.reason;
  }

  /** Runs the whole life; resolves to the exit code of this process. */
  async run(): Promise<number> {
    const poll = setInterval(() => this.#readOrders(), ORDERS_POLL_MS);
    try {
      return await this.#live();
    } catch (error) {
      return await this.#giveUp(error);
    } finally {
      clearInterval(poll);
      this.#resourceManager.close();
      this.#nodeManagers.close();
    }
  }

  /**
   * YARN ends this process, and kills it a moment later. With the whole application, the head ends in order and takes its worker nodes along.
   * Without (the container used too much memory, its NodeManager goes down) it is killed, so that they wait for the next attempt.
   */
  async terminate(): Promise<void> {
    if (this.#isTerminating) return;
    this.#isTerminating = true;
    this.#noteResult();
    const { attempt, spec, log } = this.#options;
    const mayFollow = this.#stopping === undefined && attempt < spec.maxAttempts;
    const isWanted = mayFollow && (await this.#resourceManager.isStillKnown(spec.lastAnswerMs)) === true;
    log.info(`terminated; the next attempt ${isWanted ? 'takes over' : 'is not expected'}`);
    this.#terminated.abort();
    if (isWanted) this.#head?.kill();
    else this.#head?.terminate();
    this.#wake();
  }

  async #live(): Promise<number> {
    const { spec, log, attempt, applicationId } = this.#options;
    const registration = await this.#resourceManager.register();
    log.info('registered', { applicationId, attempt, queue: registration?.queue ?? 'not known: the answer was lost' });
    this.#nodeManagers.takeTokens(registration?.nmTokensFromPreviousAttempts ?? []);
    // What has ended since the earlier attempt wrote is told by the first heartbeat in any case.
    const living =
      registration === undefined
        ? recordedContainers(this.#ledger.statuses())
        : (registration.containersFromPreviousAttempts ?? []).map(grantedContainer);
    this.#ledger.recovered(living);
    this.#readOrders();
    this.#stateFile.write();
    const tooLarge = beyondMaximum(spec.workerResource, registration?.maximumCapability);
    const unwanted = this.#stopReason();
    if (this.#outcome !== undefined) log.info('the head has ended in an earlier attempt');
    else if (tooLarge !== undefined && this.#ledger.queuedCount > 0) {
      return await this.#finish({ status: 'failed', diagnostics: tooLarge });
    } else if (unwanted !== undefined) return await this.#finish({ status: 'killed', diagnostics: unwanted });
    else await this.#runHead();
    this.#terminated.signal.throwIfAborted();
    await this.#endWorkers();
    this.#terminated.signal.throwIfAborted();
    return await this.#finish(this.#outcome!);
  }

  async #runHead(): Promise<void> {
    this.#startHead();
    while (this.#exit === undefined) {
      await this.#beat();
      await this.#pause();
    }
  }

  /** What cannot be gone on with: the head ends, and the ResourceManager is told if it still listens. */
  async #giveUp(error: unknown): Promise<number> {
    const { log, spec } = this.#options;
    const isTerminated = this.#terminated.signal.aborted;
    if (!isTerminated) log.error((error as Error).message);
    this.#noteResult();
    // A head that has ended before told the outcome: trouble with what was left to do does not change it.
    this.#isGivenUp = this.#head?.hasEnded !== true;
    if (this.#head !== undefined && this.#exit === undefined) {
      this.#head.terminate();
      const killTimer = setTimeout(() => this.#head?.kill(), spec.teardownTimeoutMs);
      await this.#head.exited;
      clearTimeout(killTimer);
    }
    if (isTerminated) return TERMINATED_EXIT_CODE;
    if (error instanceof AttemptOverError) return 1;
    const diagnostics = error instanceof HadoopRemoteError ? error.firstLine : (error as Error).message;
    return await this.#finish(this.#outcome ?? { status: 'failed', diagnostics });
  }

  async #finish(outcome: Outcome): Promise<number> {
    const { status, diagnostics } = outcome;
    this.#options.log.info(`the application ends: ${status}${diagnostics === '' ? '' : `, ${diagnostics}`}`);
    this.#stateFile.write();
    try {
      await this.#resourceManager.finish(outcome);
      return 0;
    } catch (error) {
      if (!(error instanceof AttemptOverError)) this.#options.log.error((error as Error).message);
      return 1;
    }
  }

  #startHead(): void {
    const { spec, attempt, applicationId, nodeName, outputFile, environment } = this.#options;
    const head = new HeadProcess({
      command: attempt > 1 ? spec.recoverCommand : spec.headCommand,
      environment: {
        ...environment,
        ...spec.environment,
        ...slotVariables(applicationId, 0, spec, spec.headResource, nodeName),
      },
      outputFile,
    });
    this.#head = head;
    void head.ended.then((exit) => {
      // While its last output is on the way, too.
      if (!this.#isGivenUp && !this.#terminated.signal.aborted) this.#noteOutcome(exit);
    });
    void head.exited.then((exit) => {
      this.#exit = exit;
      this.#wake();
    });
  }

  /** The head that is about to be ended for other reasons may be just ending by itself, its program long over: then that is the outcome. */
  #noteResult(): void {
    const code = readProgramEnd(this.#options.spec.sessionDir);
    if (code !== undefined) this.#noteOutcome({ code, reason: `exit code ${code}` });
  }

  /** Whatever happens to this process from here on, the program does not run again. */
  #noteOutcome(exit: Pick<HeadExit, 'code' | 'reason'>): void {
    this.#outcome ??= outcomeOf(exit, this.#stopReason());
    this.#stateFile.write();
  }

  /** Orders are followed at once, whatever the ResourceManager does. */
  #readOrders(): void {
    const { spec, applicationId, log } = this.#options;
    const orders = readOrders(spec.sessionDir);
    if (orders?.applicationId !== applicationId || orders.version <= this.#ordersVersion) return;
    this.#ordersVersion = orders.version;
    this.#follow(this.#ledger.order(orders.workers));
    if (orders.stop !== undefined && this.#stopping === undefined) {
      this.#stopping = orders.stop;
      log.info(`told to end: ${orders.stop.reason}`);
      this.#head?.terminate();
      setTimeout(() => this.#head?.kill(), spec.teardownTimeoutMs).unref();
    }
    this.#hurry();
    this.#stateFile.write();
  }

  async #beat(): Promise<void> {
    const { spec } = this.#options;
    const { ask, release } = this.#ledger.takeRequests();
    const beat = await this.#resourceManager.heartbeat({
      ask: ask === undefined ? [] : [workerRequest(ask, spec.workerResource, spec.nodeLabel)],
      release: release.flatMap(({ record }) => record.id ?? []),
    });
    if (beat.kind === 'answer') {
      this.#answered(beat.answer);
    } else {
      this.#ledger.resync();
      this.#nodeManagers.takeTokens(beat.registration?.nmTokensFromPreviousAttempts ?? []);
      this.#hurry();
      void this.#lookForLost();
    }
    this.#stateFile.write();
  }

  /** Nodes that died while there was no ResourceManager are never reported as lost. */
  async #lookForLost(): Promise<void> {
    const running = byNode(this.#ledger.running, (container) => container);
    await Promise.all(
      [...running.values()].map(async (ofNode) => {
        this.#logEnded(this.#ledger.lost(await this.#nodeManagers.findLost(ofNode)));
      }),
    );
  }

  #answered(answer: AllocateAnswer): void {
    const { spec } = this.#options;
    this.#nodeManagers.takeTokens(answer.nmTokens ?? []);
    this.#ledger.recoveredLate((answer.containersFromPreviousAttempts ?? []).map(grantedContainer));
    this.#logEnded(this.#ledger.ended((answer.completedContainerStatuses ?? []).map(endedContainer)));
    this.#follow(this.#ledger.granted((answer.allocatedContainers ?? []).map(grantedContainer)));
    this.#drainNoticed(answer);
    this.#waitingFor = waitingFor(this.#ledger.queuedCount, spec.workerResource, answer.headroom);
  }

  #logEnded(slots: readonly number[]): void {
    if (slots.length === 0) return;
    const statuses = new Map(this.#ledger.statuses().map((status) => [status.slot, status]));
    for (const slot of slots) {
      const { endReason = '', state } = statuses.get(slot) ?? {};
      this.#options.log.info(
        `worker node ${slot} has ended: ${endReason}${state === 'queued' ? '; asking again' : ''}`,
      );
    }
    this.#hurry();
  }

  #drainNoticed(answer: AllocateAnswer): void {
    const notices = noticesOf(answer, this.#ledger.living);
    for (const { containerId, reason } of notices) this.#ledger.noticed(containerId, reason);
    this.#drains.drain(
      notices.flatMap((notice) => {
        const slot = this.#ledger.slotOf(notice.containerId);
        return slot === undefined ? [] : [{ ...notice, jobId: workerJobId(this.#options.applicationId, slot) }];
      }),
    );
  }

  #follow(instructions: readonly LedgerInstruction[]): void {
    const starts = instructions.flatMap((instruction) => (instruction.kind === 'start' ? [instruction] : []));
    for (const ofNode of byNode(starts, ({ container }) => container).values()) {
      void this.#start(ofNode.map(({ slot, container }) => this.#launch(slot, container)));
    }
    this.#stop(
      instructions.flatMap((instruction) => (instruction.kind === 'stop' ? [instruction.container] : [])),
    ).catch((error: unknown) => this.#options.log.warn(`a container could not be stopped: ${String(error)}`));
  }

  async #stop(containers: readonly GrantedContainer[]): Promise<void> {
    if (containers.length > 0) await this.#nodeManagers.stop(containers);
  }

  #launch(slot: number, container: GrantedContainer): Launch {
    const { spec, applicationId } = this.#options;
    const variables = slotVariables(applicationId, slot, spec, spec.workerResource, container.nodeName);
    return {
      container,
      context: {
        environment: launchEnvironment({ ...spec.environment, ...variables }),
        command: [launchCommand(spec.workerCommand)],
        localResources: (spec.shipped ?? []).map(localResource),
        tokens: this.#workerTokens,
      },
    };
  }

  async #start(launches: readonly Launch[]): Promise<void> {
    const outcome = await this.#nodeManagers.start(launches);
    for (const { container } of launches) {
      const failure = outcome.get(container.id);
      if (failure === undefined) this.#ledger.started(container.id);
      else {
        this.#options.log.warn(`a container could not be started on ${container.nodeName}: ${failure}`);
        this.#ledger.startFailed(container.id, `its container could not be started: ${failure.split('\n', 1)[0]!}`);
        this.#wake();
      }
    }
    this.#stateFile.writeSoon();
  }

  async #endWorkers(): Promise<void> {
    this.#ledger.beginEnd();
    // The head's end reaches worker nodes faster, and in order; then their containers are stopped. A head that was killed tells nobody.
    const { teardownTimeoutMs } = this.#options.spec;
    const deadlineMs = performance.now() + ((this.#exit?.signal ?? null) === null ? teardownTimeoutMs : 0);
    while (this.#ledger.living.length > 0 && performance.now() < deadlineMs) {
      await this.#beat();
      this.#hurry();
      await this.#pause();
    }
    const stopped = this.#stop(this.#ledger.living).catch((error: unknown) => {
      this.#options.log.warn(`containers are left to the ResourceManager: ${String(error)}`);
    });
    await Promise.race([stopped, delay(STOP_TIMEOUT_MS)]);
    this.#ledger.abandon();
  }

  #state(): Containers {
    const { applicationId, attempt } = this.#options;
    return {
      applicationId,
      attempt,
      ordersVersion: this.#ordersVersion,
      ...(this.#stopping !== undefined && { stopping: this.#stopping }),
      ...(this.#outcome !== undefined && { outcome: this.#outcome }),
      slots: this.#ledger.statuses(),
      ...(this.#waitingFor !== undefined && { waitingFor: this.#waitingFor }),
    };
  }

  #hurry(): void {
    this.#fastUntilMs = performance.now() + FAST_PHASE_MS;
    this.#wake();
  }

  #pause(): Promise<void> {
    const isFast = this.#ledger.isMoving && performance.now() < this.#fastUntilMs;
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, isFast ? FAST_HEARTBEAT_MS : this.#options.spec.heartbeatMs);
      this.#wake = done;
    });
  }
}

function outcomeOf(exit: Pick<HeadExit, 'code' | 'reason'>, stopReason: string | undefined): Outcome {
  if (stopReason !== undefined) return { status: 'killed', diagnostics: stopReason };
  return exit.code === 0 ? { status: 'succeeded', diagnostics: '' } : { status: 'failed', diagnostics: exit.reason };
}
