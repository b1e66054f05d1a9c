import { ShutdownError } from '../common/errors.js';

/** Why this process should end its node. */
export interface StopRequest {
  /** `undefined`: the life line ended. */
  readonly signal: NodeJS.Signals | undefined;
}

/** Turns signals and the end of the life line into one request to stop, also while bring-up is still going on. */
export class StopRequests {
  readonly #controller = new AbortController();
  readonly #requested: Promise<StopRequest>;
  #resolve: (request: StopRequest) => void = () => undefined;

  /** @param lifeLine - the end of standard input is a request too, and the terminal's signals are not: they are meant for its holder */
  constructor(options: { readonly lifeLine: boolean }) {
    this.#requested = new Promise((resolve) => (this.#resolve = resolve));
    const terminal = (signal: NodeJS.Signals): void => {
      if (!options.lifeLine) this.#stop({ signal });
    };
    process.on('SIGINT', terminal);
    process.on('SIGHUP', terminal);
    process.on('SIGTERM', () => {
      this.#stop({ signal: 'SIGTERM' });
    });
    if (!options.lifeLine) return;
    const gone = (): void => {
      this.#stop({ signal: undefined });
    };
    process.stdin.on('end', gone).on('close', gone).on('error', gone).resume();
  }

  /** Aborted, with a ShutdownError, at the first request. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get requested(): Promise<StopRequest> {
    return this.#requested;
  }

  #stop(request: StopRequest): void {
    this.#resolve(request);
    this.#controller.abort(
      new ShutdownError(
        request.signal === undefined
          ? 'stopped: the process that owns this node has ended'
          : `stopped by ${request.signal}`,
      ),
    );
  }
}
