import { setTimeout as delay } from 'node:timers/promises';
import { hadoop } from '#protos/hadoop.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { Logger } from '../../../src/telemetry/logger.js';
import { HadoopConnection, type RpcMethod } from '../hadoop-ipc/connection.js';
import type { Qop } from '../hadoop-ipc/digest-md5.js';
import { HadoopConnectionError, HadoopProtocolError, HadoopRemoteError } from '../hadoop-ipc/errors.js';
import { tokenFromMessage, type HadoopToken } from '../hadoop-ipc/token-file.js';
import type { FinalStatus, Outcome } from '../orders.js';
import {
  RESOURCE_MANAGER_PROTOCOL,
  allocate,
  finishApplicationMaster,
  registerApplicationMaster,
} from './protocols.js';

export type Registration = hadoop.RegisterApplicationMasterResponse.$Properties;
export type AllocateAnswer = hadoop.AllocateResponse.$Properties;

export interface ResourceManagerOptions {
  /** Tried in turn. */
  readonly addresses: readonly { readonly host: string; readonly schedulerPort: number }[];
  readonly token: HadoopToken;
  readonly preferred: readonly Qop[];
  /** Where the application master runs, for the ResourceManager's pages. */
  readonly host: string;
  readonly log: Logger;
  /** How long no ResourceManager may answer. */
  readonly giveUpAfterMs: number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/** The ResourceManager does not count this process as the application master any more, or is gone for good: it has to end. */
export class AttemptOverError extends BatchSystemError {}

/** An answer to a heartbeat. After the ResourceManager was restarted there is none: everything has to be asked for again. */
export type Heartbeat =
  | { readonly kind: 'answer'; readonly answer: AllocateAnswer }
  | { readonly kind: 'resynced'; readonly registration: Registration | undefined };

/** Of one call. The ResourceManager waits for minutes for heartbeats. */
const SILENCE_TIMEOUT_MS = 20_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 3_000;
/** A ResourceManager that has just become active may refuse a token that it will know soon. */
const REFUSALS_UNTIL_OVER = 6;
/** Between two calls that ask whether the application is unregistered. */
const FINISH_PAUSE_MS = 100;
/** How long a ResourceManager that was told may take until it is. */
const FINISH_TIMEOUT_MS = 30_000;

const FINAL_STATUS: Readonly<Record<FinalStatus, hadoop.FinishApplicationMasterRequest.FinalStatus>> = {
  succeeded: hadoop.FinishApplicationMasterRequest.FinalStatus.SUCCEEDED,
  failed: hadoop.FinishApplicationMasterRequest.FinalStatus.FAILED,
  killed: hadoop.FinishApplicationMasterRequest.FinalStatus.KILLED,
};

/**
 * The ResourceManager, whichever is active: register once, then heartbeats, one at a time, and at last finish. Broken connections, restarts
 * and fail-over are bridged here; a heartbeat is repeated word for word until it is answered, and the ResourceManager recognises it.
 */
export class ResourceManagerLink {
  readonly #options: ResourceManagerOptions;
  #token: HadoopToken;
  #address = 0;
  #connection: HadoopConnection | undefined;
  #responseId = 0;
  #isDown = false;

  constructor(options: ResourceManagerOptions) {
    this.#options = options;
    this.#token = options.token;
  }

  /**
   * `undefined`: registered, but the answer was lost, and there is no other one.
   * @throws AttemptOverError, HadoopRemoteError
   */
  async register(): Promise<Registration | undefined> {
    this.#responseId = 0;
    try {
      return await this.#call(registerApplicationMaster, { host: this.#options.host, rpcPort: 0, trackingUrl: '' });
    } catch (error) {
      if (error instanceof HadoopRemoteError && /already registered/i.test(error.firstLine)) return undefined;
      throw error;
    }
  }

  /** @throws AttemptOverError, HadoopRemoteError (the request is refused) */
  async heartbeat(request: Pick<hadoop.AllocateRequest.$Properties, 'ask' | 'release'>): Promise<Heartbeat> {
    try {
      const answer = await this.#call(allocate, { ...request, responseId: this.#responseId, progress: 0 });
      const { RESYNC, SHUTDOWN } = hadoop.AllocateResponse.Command;
      if (answer.amCommand === SHUTDOWN)
        throw new AttemptOverError('the ResourceManager told the application master to end');
      if (answer.amCommand === RESYNC) return await this.#resync();
      this.#responseId = answer.responseId;
      if (answer.amRmToken !== undefined && answer.amRmToken !== null) this.#rollOver(answer.amRmToken);
      return { kind: 'answer', answer };
    } catch (error) {
      if (isNotRegistered(error)) return await this.#resync();
      throw error;
    }
  }

  /** Tells how the application ended. Resolves when the ResourceManager has noted it, or does not want to know. */
  async finish({ status, diagnostics }: Outcome): Promise<void> {
    const request = { finalStatus: FINAL_STATUS[status], diagnostics, trackingUrl: '' };
    let toldAtMs: number | undefined;
    for (;;) {
      try {
        const { isUnregistered } = await this.#call(finishApplicationMaster, request);
        toldAtMs ??= performance.now();
        if (isUnregistered || performance.now() - toldAtMs > FINISH_TIMEOUT_MS) return;
      } catch (error) {
        if (error instanceof AttemptOverError) return;
        if (!isNotRegistered(error)) throw error;
        // One that was started again has heard nothing yet, however long that took.
        toldAtMs = undefined;
        await this.register();
      }
      await delay(FINISH_PAUSE_MS);
    }
  }

  /**
   * Whether the ResourceManager still counts this process as the application master. While a killed application ends, it does not; it does
   * when a NodeManager ends the container on its own. `undefined`: it did not say within that time.
   */
  async isStillKnown(timeoutMs: number): Promise<boolean | undefined> {
    const connection = this.#connection;
    if (connection === undefined || connection.isClosed) return undefined;
    // A heartbeat like any other; when one is under way, the ResourceManager takes this one for the same. What it grants, the next attempt returns.
    const asked = connection.call(allocate, { responseId: this.#responseId, progress: 0 }).then(
      ({ amCommand }) => amCommand !== hadoop.AllocateResponse.Command.SHUTDOWN,
      (error: unknown) => (error instanceof HadoopRemoteError && !error.isFatal ? !isOver(error) : undefined),
    );
    return await Promise.race([asked, delay(timeoutMs, undefined, { ref: false })]);
  }

  close(): void {
    this.#connection?.close();
  }

  async #resync(): Promise<Heartbeat> {
    this.#options.log.warn('the ResourceManager was restarted: registering again');
    return { kind: 'resynced', registration: await this.register() };
  }

  /** The new token is for connections from now on; the old one is refused some time later. */
  #rollOver(message: hadoop.Token.$Properties): void {
    const token = tokenFromMessage(message);
    if (token.identifier.equals(this.#token.identifier)) return;
    this.#token = token;
    this.#connection?.close();
    this.#options.log.info('the ResourceManager has given a new token');
  }

  async #call<Request, Response>(method: RpcMethod<Request, Response>, request: Request): Promise<Response> {
    const { log, giveUpAfterMs, signal } = this.#options;
    const deadlineMs = performance.now() + giveUpAfterMs;
    let refusals = 0;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      signal.throwIfAborted();
      try {
        const connection = await this.#connected();
        const response = await connection.call(method, request);
        if (this.#isDown) log.info('the ResourceManager answers again');
        this.#isDown = false;
        return response;
      } catch (error) {
        if (error instanceof HadoopRemoteError && error.isFatal) refusals += 1;
        if (isOver(error) || refusals >= REFUSALS_UNTIL_OVER) {
          throw new AttemptOverError(
            `the ResourceManager does not take this application master any more: ${(error as Error).message}`,
            { cause: error },
          );
        }
        if (!isPassing(error)) throw error;
        this.#leave(error);
        if (performance.now() > deadlineMs) {
          throw new AttemptOverError(`no ResourceManager has answered for ${giveUpAfterMs / 1000} s`, { cause: error });
        }
      }
      await delay(pauseMs, undefined, { signal });
    }
  }

  async #connected(): Promise<HadoopConnection> {
    if (this.#connection !== undefined && !this.#connection.isClosed) return this.#connection;
    const { addresses, preferred } = this.#options;
    const { host, schedulerPort } = addresses[this.#address % addresses.length]!;
    this.#connection = await HadoopConnection.open({
      host,
      port: schedulerPort,
      server: 'the ResourceManager',
      protocol: RESOURCE_MANAGER_PROTOCOL,
      token: this.#token,
      preferred,
      silenceTimeoutMs: SILENCE_TIMEOUT_MS,
    });
    this.#options.log.debug('connected', { host, port: schedulerPort, qop: this.#connection.qop });
    return this.#connection;
  }

  /** The next try goes to the next address. */
  #leave(error: unknown): void {
    this.#connection?.close();
    this.#connection = undefined;
    this.#address += 1;
    const { log } = this.#options;
    if (this.#isDown) return;
    this.#isDown = true;
    log.warn(`${(error as Error).message}. Trying again.`);
  }
}

function isNotRegistered(error: unknown): boolean {
  return error instanceof HadoopRemoteError && error.is('ApplicationMasterNotRegisteredException');
}

function isOver(error: unknown): boolean {
  return error instanceof HadoopRemoteError && error.is('ApplicationAttemptNotFoundException');
}

/** Another try may succeed. */
function isPassing(error: unknown): boolean {
  if (error instanceof HadoopConnectionError || error instanceof HadoopProtocolError) return true;
  return (
    error instanceof HadoopRemoteError &&
    (error.isFatal ||
      error.is('StandbyException') ||
      error.is('RetriableException') ||
      error.is('ServerNotActiveException'))
  );
}
