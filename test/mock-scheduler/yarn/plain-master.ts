/** An application master as a test holds it in its hand: it does one call when it is told to. Its container only waits. */
import { HadoopConnection, type RpcMethod } from '../../../adapters/yarn/hadoop-ipc/connection.js';
import {
  NODE_MANAGER_PROTOCOL,
  RESOURCE_MANAGER_PROTOCOL,
  allocate,
  finishApplicationMaster,
  getContainerStatuses,
  registerApplicationMaster,
  startContainers,
  stopContainers,
} from '../../../adapters/yarn/application-master/protocols.js';
import { hadoop } from '#protos/hadoop.js';
import { currentAttempt, type MockApplication } from './applications.js';
import type { MockToken } from './credentials.js';
import type { Qop } from './digest-server.js';
import { containerNameOf, wide } from './ids.js';
import type { MockYarn } from './mock-yarn.js';

type Ask = Partial<{ memoryMb: number; vcores: number; allocationId: number; priority: number }>;

const SILENCE_TIMEOUT_MS = 60_000;
const QOPS: readonly Qop[] = ['auth', 'auth-int', 'auth-conf'];

/** Submits by REST what {@link submissionOf} makes; the answer of the ResourceManager. */
export async function submit(mock: MockYarn, more: object = {}, command = 'exec sleep 1000'): Promise<Response> {
  const made = await fetch(`${mock.webAddress}/ws/v1/cluster/apps/new-application`, { method: 'POST' });
  const { 'application-id': id } = (await made.json()) as { 'application-id': string };
  return await post(mock, '/apps', submissionOf(id, command, more));
}

export function submissionOf(id: string, command: string, more: object = {}): object {
  return {
    'application-id': id,
    'application-name': 'a test',
    'max-app-attempts': 1,
    resource: { memory: 100, vCores: 1 },
    ...more,
    'am-container-spec': {
      commands: { command },
      ...('am-container-spec' in more && (more['am-container-spec'] as object)),
    },
  };
}

export function post(mock: MockYarn, path: string, body: object, method = 'POST'): Promise<Response> {
  return fetch(`${mock.webAddress}/ws/v1/cluster${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

export class PlainMaster {
  readonly mock: MockYarn;
  readonly application: MockApplication;
  readonly nodeTokens = new Map<string, hadoop.Token.$Properties>();
  readonly #connections = new Map<string, HadoopConnection>();
  /** What the ResourceManager gave last. */
  token: Pick<MockToken, 'identifier' | 'password'>;
  responseId = 0;

  private constructor(mock: MockYarn, application: MockApplication) {
    this.mock = mock;
    this.application = application;
    this.token = mock.tokens.forMaster(currentAttempt(application).id);
  }

  /** Of the newest application, whose container runs when this resolves; not registered yet. */
  static async of(mock: MockYarn): Promise<PlainMaster> {
    const application = mock.application();
    await mock.until(() => currentAttempt(application).master !== undefined);
    return new PlainMaster(mock, application);
  }

  async #connection(
    host: string,
    port: number,
    protocol: string,
    token: PlainMaster['token'],
  ): Promise<HadoopConnection> {
    const open = this.#connections.get(`${host}:${port}`);
    if (open !== undefined && !open.isClosed) return open;
    const options = {
      host,
      port,
      server: 'the mock',
      protocol,
      token,
      preferred: QOPS,
      silenceTimeoutMs: SILENCE_TIMEOUT_MS,
    };
    const connection = await HadoopConnection.open(options);
    this.#connections.set(`${host}:${port}`, connection);
    return connection;
  }

  async #call<Request, Answer>(method: RpcMethod<Request, Answer>, request: Request): Promise<Answer> {
    const { port } = this.mock.scheduler;
    const connection = await this.#connection(this.mock.host, port, RESOURCE_MANAGER_PROTOCOL, this.token);
    return await connection.call(method, request);
  }

  async #callNode<Request, Answer>(
    { host, port }: hadoop.NodeId.$Properties,
    method: RpcMethod<Request, Answer>,
    request: Request,
  ): Promise<Answer> {
    const token = this.nodeTokens.get(`${host}:${port}`);
    if (token === undefined) throw new Error(`no token for ${host}:${port}`);
    const { identifier, password } = token;
    const connection = await this.#connection(host ?? '', port ?? 0, NODE_MANAGER_PROTOCOL, {
      identifier: Buffer.from(identifier),
      password: Buffer.from(password),
    });
    return await connection.call(method, request);
  }

  async register(): Promise<hadoop.RegisterApplicationMasterResponse> {
    const answer = await this.#call(registerApplicationMaster, { host: 'here', rpcPort: 0, trackingUrl: '' });
    this.responseId = 0;
    this.#learn(answer.nmTokensFromPreviousAttempts);
    return answer;
  }

  async allocate(request: hadoop.AllocateRequest.$Properties = {}): Promise<hadoop.AllocateResponse> {
    const answer = await this.#call(allocate, { responseId: this.responseId, progress: 0.5, ...request });
    this.responseId = answer.responseId;
    this.#learn(answer.nmTokens);
    return answer;
  }

  #learn(tokens: readonly hadoop.NMToken.$Properties[]): void {
    for (const { nodeId, token } of tokens) {
      if (token) this.nodeTokens.set(`${nodeId?.host ?? ''}:${nodeId?.port ?? 0}`, token);
    }
  }

  /** Heartbeats until `enough` of all answers together. */
  async until(
    enough: (answers: readonly hadoop.AllocateResponse[]) => boolean,
    first: hadoop.AllocateRequest.$Properties = {},
  ): Promise<readonly hadoop.AllocateResponse[]> {
    const answers = [await this.allocate(first)];
    const deadlineMs = performance.now() + 60_000;
    while (!enough(answers)) {
      if (performance.now() > deadlineMs) throw new Error('the ResourceManager never gave it');
      await new Promise((resolve) => setTimeout(resolve, 20));
      answers.push(await this.allocate());
    }
    return answers;
  }

  async allocated(count: number, asked: Ask = {}): Promise<hadoop.Container.$Properties[]> {
    const all = (answers: readonly hadoop.AllocateResponse[]): hadoop.Container.$Properties[] =>
      answers.flatMap(({ allocatedContainers }) => allocatedContainers);
    return all(await this.until((answers) => all(answers).length >= count, { ask: [ask(count, asked)] }));
  }

  /** The end of a container that was told. */
  async completed(container: hadoop.Container.$Properties): Promise<hadoop.ContainerStatus.$Properties> {
    const name = containerNameOf(container.id);
    const all = (answers: readonly hadoop.AllocateResponse[]): hadoop.ContainerStatus.$Properties[] =>
      answers
        .flatMap(({ completedContainerStatuses }) => completedContainerStatuses)
        .filter(({ containerId }) => containerNameOf(containerId) === name);
    return all(await this.until((answers) => all(answers).length > 0))[0]!;
  }

  /** Message of the failure, `undefined` when it was started. */
  async start(
    { nodeId, containerToken }: hadoop.Container.$Properties,
    command: string,
    more: hadoop.ContainerLaunchContext.$Properties = {},
  ): Promise<string | undefined> {
    const requests = [{ containerToken: containerToken!, launchContext: { command: [command], ...more } }];
    const { failed } = await this.#callNode(nodeId!, startContainers, { requests });
    return failed[0]?.exception?.message ?? undefined;
  }

  async stop({ nodeId, id }: hadoop.Container.$Properties): Promise<hadoop.StopContainersResponse> {
    return await this.#callNode(nodeId!, stopContainers, { containerIds: [id!] });
  }

  async status({ nodeId, id }: hadoop.Container.$Properties): Promise<hadoop.GetContainerStatusesResponse> {
    return await this.#callNode(nodeId!, getContainerStatuses, { containerIds: [id!] });
  }

  async finish(finalStatus = hadoop.FinishApplicationMasterRequest.FinalStatus.SUCCEEDED): Promise<boolean> {
    const { isUnregistered } = await this.#call(finishApplicationMaster, { diagnostics: 'all good', finalStatus });
    return isUnregistered;
  }

  close(): void {
    for (const connection of this.#connections.values()) connection.close();
    this.#connections.clear();
  }
}

export function ask(count: number, asked: Ask = {}): hadoop.ResourceRequest.$Properties {
  const { memoryMb = 100, vcores = 1, allocationId = 1, priority = 1 } = asked;
  return {
    priority: { priority },
    resourceName: '*',
    capability: { memoryMb: wide(BigInt(memoryMb)), virtualCores: vcores },
    numContainers: count,
    executionTypeRequest: { executionType: 1, enforce: false },
    allocationRequestId: wide(BigInt(allocationId)),
  };
}
