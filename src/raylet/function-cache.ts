/** Functions that this node's workers have asked for, so that one process of a node fetches each, and none of them needs a connection to Redis for it. */
export class FunctionCache {
  readonly #fetch: (hash: string) => Promise<Uint8Array | undefined>;
  readonly #maxBytes: number;
  /** In the order of their last use. */
  readonly #cached = new Map<string, Uint8Array>();
  readonly #fetching = new Map<string, Promise<Uint8Array | undefined>>();
  #sizeBytes = 0;

  /** @param maxBytes - the functions unused for longest go first; one that is larger than this is not kept */
  constructor(fetch: (hash: string) => Promise<Uint8Array | undefined>, maxBytes: number) {
    this.#fetch = fetch;
    this.#maxBytes = maxBytes;
  }

  /** `undefined` when the function table does not have it. @param hash - hexadecimal */
  get(hash: string): Promise<Uint8Array | undefined> {
    const cached = this.#cached.get(hash);
    if (cached !== undefined) {
      this.#cached.delete(hash);
      this.#cached.set(hash, cached);
      return Promise.resolve(cached);
    }
    let fetching = this.#fetching.get(hash);
    if (fetching === undefined) {
      fetching = this.#fetch(hash)
        .then((bytes) => {
          if (bytes !== undefined) this.#keep(hash, bytes);
          return bytes;
        })
        .finally(() => this.#fetching.delete(hash));
      this.#fetching.set(hash, fetching);
    }
    return fetching;
  }

  #keep(hash: string, bytes: Uint8Array): void {
    if (bytes.byteLength > this.#maxBytes) return;
    this.#cached.set(hash, bytes);
    this.#sizeBytes += bytes.byteLength;
    for (const [oldest, { byteLength }] of this.#cached) {
      if (this.#sizeBytes <= this.#maxBytes) return;
      this.#cached.delete(oldest);
      this.#sizeBytes -= byteLength;
    }
  }
}
