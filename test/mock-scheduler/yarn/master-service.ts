/** `ApplicationMasterProtocol`: what the ResourceManager answers to application masters. As strict as the real one where it punishes mistakes. */
import { hadoop } from '#protos/hadoop.js';
import {
  currentAttempt,
  resourceMessage,
  type MockApplication,
  type MockAttempt,
  type MockContainer,
  type MockResource,
} from './applications.js';
import { applicationName, attemptName, containerNameOf, narrow, wide } from './ids.js';
import type { ResourceManager } from './resource-manager.js';
import { RpcFailure, type RpcCall } from './rpc-server.js';
import type { KnownMaster, TokenRegistry } from './tokens.js';

export interface MasterServiceOptions {
  readonly manager: ResourceManager;
  readonly tokens: TokenRegistry;
  readonly onViolation: (message: string) => void;
}

const EXCEPTIONS = 'org.apache.hadoop.yarn.exceptions';
const FINAL = ['UNDEFINED', 'SUCCEEDED', 'FAILED', 'KILLED', 'ENDED'] as const;

const failure = (name: string, message: string): RpcFailure => new RpcFailure(`${EXCEPTIONS}.${name}`, message);

export class MasterService {
  readonly #options: MasterServiceOptions;
  /** Before every answer to a heartbeat. */
  delayMs = 0;
  /** Instead of the next answers: `RESYNC` or `SHUTDOWN`. */
  command: 'RESYNC' | 'SHUTDOWN' | undefined;
  /** Asked at every heartbeat: with which words it is refused. */
  refusal: () => string | undefined = () => undefined;
  /** Between the next registration and its answer. */
  afterRegistration: (() => void) | undefined;
  /** An application master whose registration was not answered may try it again. */
  #unanswered: MockAttempt | undefined;
  /** Heartbeats so far. */
  heartbeats = 0;

  constructor(options: MasterServiceOptions) {
    this.#options = options;
  }

  async handle({ method, body, identity }: RpcCall<KnownMaster>): Promise<Uint8Array> {
    const found = this.#find(identity);
    switch (method) {
      case 'registerApplicationMaster': {
        const request = hadoop.RegisterApplicationMasterRequest.decode(body);
        const response = this.#register(found, request);
        if (this.afterRegistration !== undefined) this.#unanswered = found.attempt;
        this.afterRegistration?.();
        this.afterRegistration = undefined;
        return hadoop.RegisterApplicationMasterResponse.encode(response).finish();
      }
      case 'allocate': {
        this.heartbeats++;
        if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
        const refusal = this.refusal();
        if (refusal !== undefined) throw failure('InvalidResourceRequestException', refusal);
        return this.#allocate(found, hadoop.AllocateRequest.decode(body), identity);
      }
      case 'finishApplicationMaster': {
        const request = hadoop.FinishApplicationMasterRequest.decode(body);
        const isUnregistered = this.#finish(found, request);
        return hadoop.FinishApplicationMasterResponse.encode({ isUnregistered }).finish();
      }
      default:
        throw new RpcFailure('org.apache.hadoop.ipc.RpcNoSuchMethodException', `Unknown method ${method} called`, {
          fatal: false,
          detail: 2,
        });
    }
  }

  #find({ attempt: id }: KnownMaster): Found {
    const application = this.#options.manager.applications.get(applicationName(id));
    const attempt = application?.attempts.find((one) => one.id.attempt === id.attempt);
    if (
      application === undefined ||
      attempt === undefined ||
      attempt.isOver ||
      application.isKilling ||
      attempt !== currentAttempt(application)
    ) {
      const name = attemptName(id);
      throw failure(
        'ApplicationAttemptNotFoundException',
        `Application attempt ${name} doesn't exist in ApplicationMasterService cache.`,
      );
    }
    return { application, attempt };
  }

  #register(
    { application, attempt }: Found,
    request: hadoop.RegisterApplicationMasterRequest,
  ): hadoop.RegisterApplicationMasterResponse.$Properties {
    if (attempt.isRegistered) {
      if (attempt !== this.#unanswered) this.#options.onViolation(`${attemptName(attempt.id)} registered twice`);
      throw failure(
        'InvalidApplicationMasterRequestException',
        `Application Master is already registered : ${application.id}`,
      );
    }
    attempt.isRegistered = true;
    attempt.responseId = 0;
    attempt.lastResponse = undefined;
    attempt.lastSeenMs = Date.now();
    if (attempt.finish === undefined) application.state = 'RUNNING';
    application.trackingUrl = request.trackingUrl;
    const kept = attempt.kept.filter(({ end }) => end === undefined);
    return {
      maximumCapability: resourceMessage(this.#options.manager.maximum),
      clientToAmMasterKey: Buffer.alloc(0),
      queue: application.submission.queue,
      resourceTypes: [
        { name: 'memory-mb', units: 'Mi', type: 0 },
        { name: 'vcores', units: '', type: 0 },
      ],
      containersFromPreviousAttempts: kept.map(containerMessage),
      nmTokensFromPreviousAttempts: this.#nodeTokens(attempt, kept),
    };
  }

  /** For nodes that the attempt has none for. */
  #nodeTokens(attempt: MockAttempt, containers: readonly MockContainer[]): hadoop.NMToken.$Properties[] {
    const tokens: hadoop.NMToken.$Properties[] = [];
    for (const { node } of containers) {
      const { name } = node.options;
      if (attempt.nodesTold.has(name)) continue;
      attempt.nodesTold.add(name);
      tokens.push({ nodeId: node.id, token: this.#options.tokens.forNode(attempt.id, name, node.id) });
    }
    return tokens;
  }

  #allocate({ application, attempt }: Found, request: hadoop.AllocateRequest, { keyId }: KnownMaster): Uint8Array {
    const { manager, tokens } = this.#options;
    const name = attemptName(attempt.id);
    if (!attempt.isRegistered) {
      throw failure(
        'ApplicationMasterNotRegisteredException',
        `AM is not registered for known application attempt: ${name} or RM had restarted after AM registered. AM should re-register.`,
      );
    }
    attempt.lastSeenMs = Date.now();
    if (attempt.lastResponse !== undefined && request.responseId + 1 === attempt.responseId)
      return attempt.lastResponse;
    if (request.responseId !== attempt.responseId) {
      this.#options.onViolation(`${name}: response id ${request.responseId}, not ${attempt.responseId}`);
      throw failure(
        'InvalidApplicationMasterRequestException',
        `Invalid responseId in AllocateRequest from application attempt: ${name}, expect responseId to be ${attempt.responseId}, but get ${request.responseId}`,
      );
    }
    if (this.command !== undefined) {
      const amCommand = hadoop.AllocateResponse.Command[this.command];
      if (this.command === 'RESYNC') attempt.isRegistered = false;
      this.command = undefined;
      return hadoop.AllocateResponse.encode({ amCommand, responseId: attempt.responseId }).finish();
    }
    this.#ask(attempt, request.ask);
    for (const id of request.release) manager.release(attempt, containerNameOf(id));
    application.progress = request.progress;
    const allocated = attempt.allocated.splice(0);
    for (const container of allocated) container.acquiredAtMs = Date.now();
    const response: hadoop.AllocateResponse.$Properties = {
      responseId: ++attempt.responseId,
      allocatedContainers: allocated.map(containerMessage),
      completedContainerStatuses: attempt.completed.splice(0).map(statusMessage),
      headroom: resourceMessage(manager.headroom),
      updatedNodes: attempt.nodeReports.splice(0),
      clusterNodeCount: manager.options.nodes.filter(({ state }) => state === 'RUNNING').length,
      nmTokens: this.#nodeTokens(attempt, allocated),
    };
    const preempted = attempt.preempted.filter(({ container }) => container.end === undefined);
    if (preempted.length > 0) response.preemption = preemptionMessage(preempted);
    if (keyId < tokens.keyId) response.amRmToken = tokens.forMaster(attempt.id);
    attempt.lastResponse = hadoop.AllocateResponse.encode(response).finish();
    return attempt.lastResponse;
  }

  /** All or none, like the real one. */
  #ask(attempt: MockAttempt, asks: readonly hadoop.ResourceRequest.$Properties[]): void {
    const { manager, onViolation } = this.#options;
    for (const ask of asks) {
      if (!ask.executionTypeRequest)
        throw new RpcFailure('java.lang.NullPointerException', 'java.lang.NullPointerException');
      if (ask.resourceName !== '*') onViolation(`the mock knows asks for * only, not for ${ask.resourceName ?? ''}`);
      const tooLarge = manager.tooLarge(resourceOf(ask.capability));
      if (tooLarge !== undefined) throw failure('InvalidResourceRequestException', tooLarge);
    }
    for (const ask of asks) {
      const resource = manager.rounded(resourceOf(ask.capability));
      const allocationId = ask.allocationRequestId == null ? -1n : narrow(ask.allocationRequestId);
      const priority = ask.priority?.priority ?? 0;
      const demand = `${priority} ${allocationId}`;
      const others = [...attempt.asks].filter(([key, one]) => key.startsWith(`${demand} `) && one.outstanding > 0);
      const key = `${demand} ${resource.memoryMb} ${resource.vcores}`;
      if (others.some(([other]) => other !== key))
        onViolation(`two capabilities for priority and allocation id ${demand}`);
      const label = ask.nodeLabelExpression ?? '';
      attempt.asks.set(key, { priority, resource, allocationId, label, outstanding: ask.numContainers ?? 0 });
    }
  }

  #finish({ application, attempt }: Found, request: hadoop.FinishApplicationMasterRequest): boolean {
    if (!attempt.isRegistered) {
      throw failure(
        'ApplicationMasterNotRegisteredException',
        `Application Master is trying to unregister before registering for: ${application.id}`,
      );
    }
    attempt.lastSeenMs = Date.now();
    const { diagnostics } = request;
    const finalStatus = FINAL[request.finalStatus];
    attempt.finish ??= { finalStatus, diagnostics, calls: 0 };
    attempt.finish.calls++;
    if (attempt.finish.calls === 1) {
      this.#options.manager.finished(application, finalStatus, diagnostics);
      return false;
    }
    return true;
  }
}

interface Found {
  readonly application: MockApplication;
  readonly attempt: MockAttempt;
}

function resourceOf(message: hadoop.Resource.$Properties | null | undefined): MockResource {
  const more = (message?.more ?? []).filter(({ key }) => key !== 'memory-mb' && key !== 'vcores');
  return {
    memoryMb: Number(narrow(message?.memoryMb)),
    vcores: message?.virtualCores ?? 0,
    more: Object.fromEntries(more.map(({ key, value }) => [key, Number(narrow(value))])),
  };
}

function containerMessage(container: MockContainer): hadoop.Container.$Properties {
  const { id, node, resource, priority, token, allocationId } = container;
  return {
    id,
    nodeId: node.id,
    nodeHttpAddress: node.httpAddress,
    resource: resourceMessage(resource),
    priority: { priority },
    containerToken: token ?? null,
    executionType: 1,
    allocationRequestId: wide(allocationId),
    version: 0,
  };
}

function statusMessage({ id, end }: MockContainer): hadoop.ContainerStatus.$Properties {
  return {
    containerId: id,
    state: hadoop.ContainerStatus.State.COMPLETE,
    diagnostics: end?.diagnostics ?? '',
    exitStatus: end?.exitStatus ?? 0,
  };
}

function preemptionMessage(preempted: MockAttempt['preempted']): hadoop.PreemptionMessage.$Properties {
  const of = (isStrict: boolean): { container: hadoop.PreemptionContainer.$Properties[] } => ({
    container: preempted.filter((one) => one.isStrict === isStrict).map(({ container }) => ({ id: container.id })),
  });
  return { strictContract: of(true), contract: of(false) };
}
