import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** Takes the place of a Unix socket that a process listens on, and passes on what comes. */
export class Relay {
  readonly #target: string;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #held: (() => void)[] = [];
  #isHolding = false;

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((socket) => {
      if (this.#isHolding) this.#held.push(() => this.#pass(socket));
      else this.#pass(socket);
    });
  }

  static async before(t: { teardown(fn: () => void): void }, socketPath: string): Promise<Relay> {
    const target = `${socketPath}.behind`;
    renameSync(socketPath, target);
    const relay = new Relay(target);
    await once(relay.#server.listen(socketPath), 'listening');
    t.teardown(() => {
      relay.#server.close();
      relay.cut();
    });
    return relay;
  }

  #pass(socket: Socket): void {
    const behind = connect(this.#target);
    for (const [from, to] of [
      [socket, behind],
      [behind, socket],
    ] as const) {
      this.#sockets.add(from);
      from.on('error', () => undefined).on('close', () => to.destroy());
      from.pipe(to);
    }
  }

  /** Breaks all connections. New ones can be made. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
  }

  /** What is said on new connections waits until {@link release}. */
  hold(): void {
    this.#isHolding = true;
  }

  /** New connections that wait now. */
  get held(): number {
    return this.#held.length;
  }

  release(): void {
    this.#isHolding = false;
    for (const pass of this.#held.splice(0)) pass();
  }
}
