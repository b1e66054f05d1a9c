import type { Clock } from '../common/clock.js';
import type { NodeDiedError, RayError } from '../common/errors.js';
import type { NodeId } from '../common/ids.js';
import type { Envelope } from '../rpc/codecs.js';
import type { Peer, PeerHandler } from '../rpc/peer.js';

/** A stream that this process opened to another one, shared by all who use it. */
export interface Link<Message extends Envelope> {
  readonly peer: Peer<Message>;
  readonly key: string;
  readonly nodeId: NodeId;
  uses: number;
  /** Called once when the other side is gone, not when the link is closed for lack of use. */
  readonly onGone: Set<(error: RayError) => void>;
  cancelClose: (() => void) | undefined;
  /** Why the other side is gone, once it is. */
  lost: RayError | undefined;
}

export interface LinkPoolOptions<Message extends Envelope> {
  readonly clock: Clock;
  /** How long a link stays open that nobody uses. */
  readonly idleMs: number;
  /** The other side is gone. */
  readonly onLost?: (key: string) => void;
  readonly open: (target: string, handler: PeerHandler<Message>) => Peer<Message>;
  readonly onMessage: (
    link: Link<Message>,
    ...message: Parameters<PeerHandler<Message>['onMessage']>
  ) => void | Promise<void>;
}

/** Streams to other processes: one each, opened at the first use, closed some time after the last. */
export class LinkPool<Message extends Envelope> {
  readonly #options: LinkPoolOptions<Message>;
  readonly #links = new Map<string, Link<Message>>();

  constructor(options: LinkPoolOptions<Message>) {
    this.#options = options;
  }

  /** The link to the process that `key` names; every call is followed by one of {@link release}. */
  acquire(key: string, nodeId: NodeId, target: string): Link<Message> {
    const link = this.#links.get(key) ?? this.#open(key, nodeId, target);
    this.retain(link);
    return link;
  }

  /** One more use of a link that is in use, or was a moment ago. */
  retain(link: Link<Message>): void {
    link.uses++;
    link.cancelClose?.();
    link.cancelClose = undefined;
  }

  release(link: Link<Message>): void {
    link.uses--;
    if (link.uses > 0 || this.#links.get(link.key) !== link) return;
    link.cancelClose = this.#options.clock.after(this.#options.idleMs, () => {
      if (link.uses > 0) return;
      this.#links.delete(link.key);
      link.peer.close();
    });
  }

  /** The node was declared dead: its processes count as gone even when their connections still look alive. */
  nodeDied(node: NodeId, error: NodeDiedError): void {
    for (const link of [...this.#links.values()]) {
      if (link.nodeId !== node) continue;
      this.#gone(link, error);
      link.peer.close();
    }
  }

  #gone(link: Link<Message>, error: RayError): void {
    if (this.#links.get(link.key) === link) this.#links.delete(link.key);
    link.cancelClose?.();
    link.lost ??= error;
    this.#options.onLost?.(link.key);
    const listeners = [...link.onGone];
    link.onGone.clear();
    for (const listener of listeners) listener(error);
  }

  close(): void {
    for (const link of this.#links.values()) {
      link.cancelClose?.();
      link.onGone.clear();
      link.peer.close();
    }
    this.#links.clear();
  }

  #open(key: string, nodeId: NodeId, target: string): Link<Message> {
    const handler: PeerHandler<Message> = {
      onMessage: (message, reply) => this.#options.onMessage(link, message, reply),
      onClose: (error) => {
        this.#gone(link, error);
      },
    };
    const link: Link<Message> = {
      peer: this.#options.open(target, handler),
      key,
      nodeId,
      uses: 0,
      onGone: new Set(),
      cancelClose: undefined,
      lost: undefined,
    };
    this.#links.set(key, link);
    return link;
  }
}
