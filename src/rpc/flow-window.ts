/** Flow control of a byte stream inside a message stream, where the transport's own would hold up the other messages. */

/** What may be under way in one direction before the sender waits. */
const WINDOW_BYTES = 256 * 1024;
/** Less than this is acknowledged together with what follows. */
const ACKNOWLEDGE_BYTES = 32 * 1024;

/** The sender's side: it stops reading its source while the window is full. */
export class SendWindow {
  #underWayBytes = 0;

  get isFull(): boolean {
    return this.#underWayBytes >= WINDOW_BYTES;
  }

  sent(sizeBytes: number): void {
    this.#underWayBytes += sizeBytes;
  }

  acknowledged(sizeBytes: number): void {
    this.#underWayBytes = Math.max(0, this.#underWayBytes - sizeBytes);
  }
}

/** The receiver's side. */
export class ReceiveWindow {
  #takenBytes = 0;

  /** What to acknowledge now that these bytes are where they belong; 0 when it can wait. */
  taken(sizeBytes: number): number {
    this.#takenBytes += sizeBytes;
    if (this.#takenBytes < ACKNOWLEDGE_BYTES) return 0;
    const due = this.#takenBytes;
    this.#takenBytes = 0;
    return due;
  }
}
