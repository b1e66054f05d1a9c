/** Ctrl-C (or a lost terminal) once: end in order. Again: at once, or as soon as that leaves nothing behind. */
export class Interrupts {
  readonly #first = new AbortController();
  readonly #second = new AbortController();
  #reason: NodeJS.Signals | undefined;

  /** @param onAgain - called at once with every further signal; `times` counts the first, too */
  constructor(onAgain: (reason: NodeJS.Signals, times: number) => void) {
    let times = 0;
    const interrupt = (reason: NodeJS.Signals): void => {
      if (this.#reason === undefined) {
        times = 1;
        this.#reason = reason;
        this.#first.abort();
        return;
      }
      // A terminal that is closed sends its signal twice; nobody is impatient then.
      if (reason === 'SIGHUP' || reason === 'SIGPIPE') return;
      this.#second.abort();
      onAgain(reason, ++times);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
    // Nobody reads the driver's output any more: as a program in a pipe we end.
    process.stdout.on('error', () => {
      interrupt('SIGPIPE');
    });
    // What we say ourselves may go nowhere.
    process.stderr.on('error', () => undefined);
  }

  get isInterrupted(): boolean {
    return this.#reason !== undefined;
  }

  /** The first signal. Only after {@link isInterrupted}. */
  get reason(): NodeJS.Signals {
    return this.#reason ?? 'SIGTERM';
  }

  /** Aborted at the first interrupt. */
  get signal(): AbortSignal {
    return this.#first.signal;
  }

  /** Aborted at the second one. */
  get abandon(): AbortSignal {
    return this.#second.signal;
  }
}
