const NEWLINES: readonly number[] = [0x0a, 0x0d];
const TILDE = 0x7e;
const DOT = 0x2e;

/**
 * Finds `~.` at the beginning of a line among the keys that a user types, as `ssh` does: when the connection hangs, Ctrl-C goes
 * nowhere. `~~` is one tilde.
 */
export class EscapeKeys {
  #state: 'line-start' | 'tilde' | 'inside' = 'line-start';

  /** The keys to pass on; `disconnect` when the user wants to leave (later keys are dropped). */
  feed(keys: Uint8Array): { readonly pass: Uint8Array; readonly disconnect: boolean } {
    const pass: number[] = [];
    for (const key of keys) {
      if (this.#state === 'tilde') {
        if (key === DOT) return { pass: Uint8Array.from(pass), disconnect: true };
        pass.push(TILDE);
        this.#state = 'inside';
        if (key === TILDE) continue;
      } else if (this.#state === 'line-start' && key === TILDE) {
        this.#state = 'tilde';
        continue;
      }
      pass.push(key);
      this.#state = NEWLINES.includes(key) ? 'line-start' : 'inside';
    }
    return { pass: Uint8Array.from(pass), disconnect: false };
  }
}
