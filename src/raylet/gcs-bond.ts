import { AuthenticationError, ConnectionError, RayError } from '../common/errors.js';
import { isSameAddress, type HeadAddress } from '../gcs/client/head-address.js';
import type { batchray as wire } from '#protos/wire.js';
import type { Logger } from '../telemetry/logger.js';
import { GcsLink, type GcsLinkOptions, type WorkerDeath } from './gcs-link.js';

export interface GcsBondOptions extends Omit<GcsLinkOptions, 'host' | 'port' | 'onHeard' | 'onLost'> {
  readonly head: HeadAddress;
  /** Where the head is now, as far as is known. */
  readonly findHead: () => HeadAddress | undefined;
  /** Whether the cluster has ended in order, so that no other head will come. */
  readonly hasEnded: () => boolean;
  /** How long a lost gcs service is waited for; 0: not at all. */
  readonly outliveMs: number;
  readonly version: string;
  readonly log: Logger;
  /** Makes this node's record. `isAgain`: it was registered before. Called for every attempt. */
  readonly describe: (isAgain: boolean) => Omit<wire.RegisterNode.$Properties, 'version'>;
  /** Before the node registers there. */
  readonly onMoved: (head: HeadAddress) => void;
  /** Registered again, at a new head or with a new gcs service. */
  readonly onBack: () => void;
  /** The node has to end: without a gcs service, or refused by it, it is lost for the cluster. Called once. */
  readonly onLost: (error: RayError) => void;
}

const FIRST_LOOK_MS = 50;
const LAST_LOOK_MS = 1_000;
/** A service that may be elsewhere by now is not waited for longer at one address. */
const LONGEST_TRY_MS = 5_000;

/**
 * This node's membership in the cluster: a {@link GcsLink} after the other. When one breaks, the node goes on with what it has and looks
 * for the gcs service, where the session directory says that it is, until it is registered again under its old id, the cluster has ended
 * without it, or the time is over.
 */
export class GcsBond {
  readonly #options: GcsBondOptions;
  #head: HeadAddress;
  #link: GcsLink | undefined;
  /** While the gcs service is away: an attempt to register, or the pause between two. */
  #cancelStep: (() => void) | undefined;
  /** Not known to have been heard, in order. */
  readonly #deaths: WorkerDeath[] = [];
  #isOver = false;

  constructor(options: GcsBondOptions) {
    this.#options = options;
    this.#head = options.head;
  }

  get head(): HeadAddress {
    return this.#head;
  }

  /** The first time. @throws VersionMismatchError, AuthenticationError, ConnectionError */
  async join(): Promise<void> {
    await this.#register(this.#head, false);
  }

  /** Asks for the view as it is now, ahead of the next broadcast; while the gcs service is away it stays as it is. */
  async refreshView(): Promise<void> {
    await this.#link?.refreshView();
  }

  changed(): void {
    this.#link?.changed();
  }

  /** This node has begun to drain by itself. One that registers again says so, too. */
  draining(drainNode: wire.DrainNode.$Properties): void {
    this.#link?.draining(drainNode);
  }

  reportUsage(usage: wire.ReportUsage.$Properties): void {
    this.#link?.reportUsage(usage);
  }

  workerDied(died: WorkerDeath): void {
    this.#deaths.push(died);
    this.#link?.workerDied(died);
  }

  /** May be called twice. */
  close(): void {
    this.#isOver = true;
    this.#cancelStep?.();
    this.#link?.close();
    this.#link = undefined;
  }

  async #register(head: HeadAddress, isAgain: boolean): Promise<void> {
    const { describe, version } = this.#options;
    let heard = 0;
    const link = new GcsLink({
      ...this.#options,
      ...head.gcs,
      onHeard: (deaths) => {
        this.#deaths.splice(0, deaths - heard);
        heard = deaths;
      },
      onLost: (error) => {
        if (link === this.#link) this.#lost(error);
      },
    });
    this.#cancelStep = () => {
      link.close();
    };
    try {
      await link.register({ ...describe(isAgain), version });
    } catch (error) {
      link.close();
      throw error;
    }
    if (this.#isOver || link.isClosed) {
      link.close();
      throw new ConnectionError('the gcs service is gone again');
    }
    this.#link = link;
    this.#head = head;
    for (const died of this.#deaths) link.workerDied(died);
  }

  #lost(error: RayError): void {
    const { clock, log, outliveMs, onLost } = this.#options;
    this.#link = undefined;
    if (this.#isOver) return;
    if (outliveMs === 0) {
      this.#isOver = true;
      onLost(error);
      return;
    }
    log.warn('the gcs service is lost: the node goes on, and looks for it', { reason: error.message, outliveMs });
    void this.#seek(clock.nowMs() + outliveMs);
  }

  async #seek(untilMs: number): Promise<void> {
    const { clock, findHead, hasEnded, log, onBack, onLost, onMoved, outliveMs, requests } = this.#options;
    for (let waitMs = FIRST_LOOK_MS; ; waitMs = Math.min(waitMs * 1.5, LAST_LOOK_MS)) {
      if (this.#isOver) return;
      const head = findHead() ?? this.#head;
      const isElsewhere = !isSameAddress(head.gcs, this.#head.gcs) || !isSameAddress(head.redis, this.#head.redis);
      let failure: RayError;
      try {
        if (isElsewhere) onMoved(head);
        await this.#within(this.#register(head, true), Math.min(LONGEST_TRY_MS, untilMs - clock.nowMs()));
        log.info('the node is back in the cluster', { gcs: `${head.gcs.host}:${head.gcs.port}` });
        onBack();
        return;
      } catch (error) {
        failure = error instanceof RayError ? error : new RayError(String(error), { cause: error });
      }
      if (hasEnded()) {
        if (!this.#end()) requests.shutdown('the cluster has ended while this node was cut off from it');
        return;
      }
      // A port that another cluster has taken since shows that the service is not there any more.
      const isFinal = !(failure instanceof ConnectionError || failure instanceof AuthenticationError);
      if (isFinal || clock.nowMs() + waitMs >= untilMs) {
        if (this.#end()) return;
        const seconds = outliveMs / 1000;
        onLost(
          isFinal
            ? failure
            : new ConnectionError(
                `the head of the cluster is gone, and no other one has come for ${seconds} s (BATCHRAY_OUTLIVE_HEAD_MS): ${failure.message}`,
                { cause: failure },
              ),
        );
        return;
      }
      await this.#pause(waitMs);
    }
  }

  /** Returns whether it was over before. */
  #end(): boolean {
    const wasOver = this.#isOver;
    this.#isOver = true;
    return wasOver;
  }

  /** Closes the link when the attempt takes longer. */
  async #within(registering: Promise<void>, timeoutMs: number): Promise<void> {
    const cancelTimer = this.#options.clock.after(Math.max(1, timeoutMs), () => this.#cancelStep?.());
    await registering.finally(cancelTimer);
  }

  #pause(waitMs: number): Promise<void> {
    if (this.#isOver) return Promise.resolve();
    return new Promise((resolve) => {
      const cancelTimer = this.#options.clock.after(waitMs, resolve);
      this.#cancelStep = () => {
        cancelTimer();
        resolve();
      };
    });
  }
}

/** As the processes of the node are told. */
export function headInfo({ gcs, redis }: HeadAddress, outliveMs: number): wire.Head.$Properties {
  return { gcsHost: gcs.host, gcsPort: gcs.port, redisHost: redis.host, redisPort: redis.port, outliveMs };
}
