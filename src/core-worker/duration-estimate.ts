/** Decays by this factor a sample: after one slow run of a task it takes about 20 quick ones until it counts as quick again. */
const DECAY = 0.85;

/** The longest recent run of one kind of task: rises at once, falls slowly. */
export class DurationEstimate {
  #ms: number | undefined;

  /** `undefined` until the first run is known. */
  get ms(): number | undefined {
    return this.#ms;
  }

  add(durationMs: number): void {
    this.#ms = this.#ms === undefined ? durationMs : Math.max(durationMs, this.#ms * DECAY);
  }
}
