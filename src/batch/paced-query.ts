import { waitingClock, type Clock } from '../common/clock.js';
import type { StatusReport } from './cluster-launcher.js';

export interface Silence {
  /** While it lasts, it is told in the words of the first time. */
  readonly kind: string;
  /** For people: `Slurm does not answer: connection refused`. */
  readonly words: string;
}

export interface PacedQueryOptions<Subject> {
  /** Between the starts of two queries, at least. */
  readonly intervalMs: number;
  /** For people, while a query takes long: `Slurm does not answer`. */
  readonly slow: string;
  /** What an error means that is no answer. `undefined`: the error is an answer, and the callers get it. */
  readonly silence: (error: unknown) => Silence | undefined;
  /** One query about all subjects; keeps what it is told. Has to end. */
  readonly ask: (subjects: ReadonlyMap<string, Subject>) => Promise<void>;
  /** What is known of it will not change any more: it is not asked about again. */
  readonly isFinal: (key: string) => boolean;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** How much rarer a silent system is asked. */
const MAX_BACK_OFF = 6;
/** In intervals. */
const PATIENCE = 2;

/**
 * Asks a batch system about many subjects (jobs, applications) by one query at a time, however many callers there are. Invariants:
 * - Between the starts of two queries there are at least `intervalMs`, more and more (up to six times) while the system is silent.
 * - A subject that was not known when the last query began waits for the next one; all others are answered from what that query told, and
 *   their callers wait for no query longer than two intervals.
 * - Unless a trouble is told, the last answer came at most two intervals ago.
 */
export class PacedQuery<Subject> {
  readonly #options: PacedQueryOptions<Subject>;
  readonly #clock: Clock;
  /** All that somebody asked about and that may still change. */
  readonly #subjects = new Map<string, Subject>();
  /** Those of the last answered query. */
  #covered: ReadonlySet<string> = new Set();
  #startedMs = Number.NEGATIVE_INFINITY;
  #answeredMs = Number.NEGATIVE_INFINITY;
  /** When the last answered query began: what it was told may be as old as that, however late it came. */
  #observedAtMs = 0;
  #failures = 0;
  #silence: (Silence & { readonly sinceMs: number }) | undefined;
  /** The last query was answered by an error. */
  #fault: { readonly error: unknown } | undefined;
  /** Never rejects. */
  #query: Promise<void> | undefined;

  constructor(options: PacedQueryOptions<Subject>) {
    this.#options = options;
    this.#clock = options.clock ?? waitingClock;
  }

  /**
   * Resolves when what `ask` was told about `subjects` is fresh, or there is a trouble to tell.
   * @throws errors of `ask` that are no silence, until the next query is answered
   */
  async refresh(subjects: ReadonlyMap<string, Subject>): Promise<Omit<StatusReport, 'jobs'>> {
    const open = [...subjects].filter(([key]) => !this.#options.isFinal(key));
    if (open.length === 0) return { observedAtMs: this.#clock.unixMs() };
    for (const [key, subject] of open) this.#subjects.set(key, subject);
    const isNew = (): boolean => open.some(([key]) => !this.#covered.has(key));
    if (isNew()) {
      await this.#queryOnce();
      // The query that was under way may have begun before these were known.
      if (this.#silence === undefined && this.#fault === undefined && isNew()) await this.#queryOnce();
    } else if (this.#query !== undefined || this.#nextQueryInMs() <= 0) {
      await this.#patiently(this.#queryOnce());
    }
    if (this.#fault !== undefined) throw this.#fault.error;
    return { observedAtMs: this.#observedAtMs, ...this.#trouble() };
  }

  /** Queries may take a minute: whoever knows the last state need not wait so long for the next. */
  async #patiently(query: Promise<void>): Promise<void> {
    let cancel = (): void => undefined;
    const patience = new Promise<void>((resolve) => {
      cancel = this.#clock.after(this.#options.intervalMs * PATIENCE, resolve);
    });
    await Promise.race([query, patience]);
    cancel();
  }

  #trouble(): Pick<StatusReport, 'trouble' | 'troubleMs'> {
    const nowMs = this.#clock.nowMs();
    if (this.#silence !== undefined) {
      return { trouble: this.#silence.words, troubleMs: nowMs - this.#silence.sinceMs };
    }
    const isSlow = nowMs - this.#answeredMs >= this.#options.intervalMs * PATIENCE;
    return isSlow ? { trouble: this.#options.slow, troubleMs: nowMs - this.#startedMs } : {};
  }

  #nextQueryInMs(): number {
    const factor = Math.min(2 ** this.#failures, MAX_BACK_OFF);
    return this.#startedMs + this.#options.intervalMs * factor - this.#clock.nowMs();
  }

  /** Joins the query that is under way, or makes one as soon as it is time. */
  #queryOnce(): Promise<void> {
    this.#query ??= this.#askInTime().finally(() => {
      this.#query = undefined;
    });
    return this.#query;
  }

  async #askInTime(): Promise<void> {
    for (let waitMs = this.#nextQueryInMs(); waitMs > 0; waitMs = this.#nextQueryInMs()) {
      await new Promise<void>((resolve) => this.#clock.after(waitMs, resolve));
    }
    this.#startedMs = this.#clock.nowMs();
    const askedAtMs = this.#clock.unixMs();
    const asked = new Map(this.#subjects);
    try {
      await this.#options.ask(asked);
      this.#covered = new Set(asked.keys());
      for (const key of asked.keys()) if (this.#options.isFinal(key)) this.#subjects.delete(key);
      this.#noteAnswer(undefined);
      this.#answeredMs = this.#clock.nowMs();
      this.#observedAtMs = askedAtMs;
    } catch (error) {
      const silence = this.#options.silence(error);
      if (silence === undefined) {
        this.#noteAnswer({ error });
        return;
      }
      this.#failures++;
      this.#fault = undefined;
      // Whoever shows changes is not to show every new try.
      if (silence.kind !== this.#silence?.kind) this.#silence = { ...silence, sinceMs: this.#startedMs };
    }
  }

  #noteAnswer(fault: { readonly error: unknown } | undefined): void {
    this.#fault = fault;
    this.#failures = 0;
    this.#silence = undefined;
  }
}
