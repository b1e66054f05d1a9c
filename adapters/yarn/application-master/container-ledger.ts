import type { hadoop } from '#protos/hadoop.js';
import type { ContainerState, SlotStatus } from '../orders.js';
import { LOST_STATUS, endReason, isTaken } from './exit-status.js';

/** A container that the ResourceManager has given to this application. */
export interface GrantedContainer {
  /** Its id as text. */
  readonly id: string;
  readonly nodeName: string;
  /** `host:port` of the web server of its YARN NodeManager. */
  readonly nodeHttpAddress: string | undefined;
  readonly record: hadoop.Container.$Properties;
}

export interface EndedContainer {
  readonly id: string;
  readonly exitStatus: number;
  readonly diagnostics: string;
}

/** What is to be done outside. */
export type LedgerInstruction =
  | { readonly kind: 'start'; readonly slot: number; readonly container: GrantedContainer }
  | { readonly kind: 'stop'; readonly container: GrantedContainer };

/** What the next heartbeat carries. */
export interface LedgerRequests {
  /** How many containers are asked for in all, not how many more; absent: as before. */
  readonly ask?: number;
  readonly release: readonly GrantedContainer[];
}

export interface LedgerOptions {
  /** The head included. Until so many have run at the same time, a worker that failed is asked for again. */
  readonly minNodes: number;
  /** How often one slot is asked for again at most, unless a container of it has run for {@link STEADY_MS}. */
  readonly maxReplacements: number;
  readonly unixMs: () => number;
}

interface Slot {
  readonly slot: number;
  state: ContainerState;
  /** Present when `starting` and `running`. */
  container: GrantedContainer | undefined;
  /** Of the latest container. */
  known: Omit<SlotStatus, 'slot' | 'state' | 'isRemoved' | 'replacements'>;
  /** The container before, as long as another one is asked for. */
  last: Slot['known'] | undefined;
  isOrdered: boolean;
  replacements: number;
  /** Why YARN is going to take its container, when it has said so. */
  notice: string | undefined;
}

/** A container that ran for so long, in ms, is no sign of a slot that nothing can keep alive: what it took to get there is forgotten. */
export const STEADY_MS = 600_000;

/**
 * Which slot has which container, and what is to be asked for, released, started and stopped. No effects: events in, instructions out.
 *
 * A slot is `queued` (counted in what is asked for), `starting` (has a container), `running` (its YARN NodeManager has taken it),
 * `ended`; and from there, or from `starting`, `queued` again when it is replaced. Every container that was granted is of a slot, or
 * on its way back: released until the ResourceManager reports its end.
 */
export class ContainerLedger {
  readonly #options: LedgerOptions;
  readonly #slots = new Map<number, Slot>();
  /** By the id of their container: `starting` and `running` ones. */
  readonly #byContainer = new Map<string, Slot>();
  /** Slots of an earlier attempt by their container, of which the ResourceManager has said neither that it lives nor how it ended. */
  readonly #missing = new Map<string, Slot>();
  /** Containers to be given back, and whether the ResourceManager was told. */
  readonly #releasing = new Map<string, { readonly container: GrantedContainer; isTold: boolean }>();
  /** What the ResourceManager believes is outstanding; `undefined` when that is not known. */
  #outstanding: number | undefined = 0;
  #carriedAsk = false;
  #hasReachedMinimum: boolean;
  #isEnding = false;

  /** @param earlier - what `containers.json` of the attempt before says; {@link recovered} must follow */
  constructor(options: LedgerOptions, earlier: readonly SlotStatus[] = []) {
    this.#options = options;
    this.#hasReachedMinimum = options.minNodes <= 1;
    for (const { slot, state, isRemoved, replacements = 0, ...known } of earlier) {
      const isOrdered = isRemoved !== true;
      this.#slots.set(slot, { ...NEW_SLOT, slot, state, known, isOrdered, replacements });
    }
  }

  /** Slots that shall exist. New ones are asked for, those that are not among them (any more) are given back. */
  order(workers: readonly number[]): LedgerInstruction[] {
    if (this.#isEnding) return [];
    const ordered = new Set(workers);
    for (const slot of workers) {
      if (this.#slots.has(slot)) continue;
      this.#slots.set(slot, { ...NEW_SLOT, slot, known: {} });
    }
    return [...this.#slots.values()].flatMap((slot) => (ordered.has(slot.slot) ? [] : this.#remove(slot)));
  }

  /**
   * Containers that live on after an earlier attempt: those that the ResourceManager names now belong to the slots which the earlier
   * attempt gave them. How the others ended the next heartbeat tells ({@link ended}); slots of which it says nothing have lost theirs.
   */
  recovered(containers: readonly GrantedContainer[]): void {
    const living = new Map(containers.map((container) => [container.id, container]));
    for (const slot of this.#slots.values()) {
      if (slot.state !== 'starting' && slot.state !== 'running') continue;
      const container = living.get(slot.known.containerId ?? '');
      if (container === undefined) {
        this.#missing.set(slot.known.containerId ?? '', slot);
        continue;
      }
      living.delete(container.id);
      this.#adopt(slot, container);
    }
    this.recoveredLate([...living.values()]);
    this.#lookAtMinimum();
  }

  /** Containers of earlier attempts that the ResourceManager names later: most of their slots have got others. */
  recoveredLate(containers: readonly GrantedContainer[]): void {
    for (const container of containers) {
      const slot = this.#missing.get(container.id);
      this.#missing.delete(container.id);
      if (slot?.isOrdered === true) this.#adopt(slot, container);
      else if (!this.#byContainer.has(container.id)) this.#release(container);
    }
  }

  #adopt(slot: Slot, container: GrantedContainer): void {
    slot.container = container;
    slot.state = 'running';
    this.#byContainer.set(container.id, slot);
  }

  /** To be sent with the next heartbeat; the caller sends the same again until it is answered. */
  takeRequests(): LedgerRequests {
    const wanted = this.#isEnding ? 0 : this.queuedCount;
    const release = [...this.#releasing.values()].filter(({ isTold }) => !isTold);
    for (const entry of release) entry.isTold = true;
    this.#carriedAsk = wanted !== this.#outstanding;
    this.#outstanding = wanted;
    return { ...(this.#carriedAsk && { ask: wanted }), release: release.map(({ container }) => container) };
  }

  /** Containers that came with the answer to the requests taken last. */
  granted(containers: readonly GrantedContainer[]): LedgerInstruction[] {
    // What comes with the answer to an ask was granted before it or after it: only another ask makes that certain.
    if (containers.length > 0 && this.#carriedAsk) this.#outstanding = undefined;
    if (this.#outstanding !== undefined) this.#outstanding = Math.max(0, this.#outstanding - containers.length);
    const queued = this.#isEnding ? [] : this.#queuedSlots();
    return containers.flatMap((container): LedgerInstruction[] => {
      const isKnown = this.#byContainer.has(container.id) || this.#releasing.has(container.id);
      if (isKnown) return [];
      const slot = queued.shift();
      if (slot === undefined) {
        this.#release(container);
        return [];
      }
      const { id, nodeName, nodeHttpAddress, record } = container;
      const nodePort = record.nodeId?.port;
      slot.state = 'starting';
      slot.container = container;
      slot.notice = undefined;
      slot.last = undefined;
      slot.known = {
        containerId: id,
        node: nodeName,
        ...(typeof nodePort === 'number' && { nodePort }),
        ...(nodeHttpAddress !== undefined && { nodeHttpAddress }),
      };
      this.#byContainer.set(id, slot);
      return [{ kind: 'start', slot: slot.slot, container }];
    });
  }

  /** Its YARN NodeManager has taken the container. */
  started(containerId: string): void {
    const slot = this.#byContainer.get(containerId);
    if (slot?.state !== 'starting') return;
    slot.state = 'running';
    slot.known = { ...slot.known, startedAtMs: this.#options.unixMs() };
    this.#lookAtMinimum();
  }

  /** YARN has said that it is going to take the container: it is replaced also when it leaves in order before. */
  noticed(containerId: string, reason: string): void {
    const slot = this.#byContainer.get(containerId);
    if (slot !== undefined) slot.notice = reason;
  }

  /** Its YARN NodeManager refused the container or cannot be reached: it never ran. */
  startFailed(containerId: string, reason: string): void {
    const slot = this.#byContainer.get(containerId);
    if (slot?.state !== 'starting') return;
    this.#release(slot.container!);
    this.#ended(slot, undefined, reason);
  }

  /** Containers that have ended, all that the ResourceManager's answer names, in its words; returns the slots that they were of. */
  ended(containers: readonly EndedContainer[]): number[] {
    const slots = this.#noteEnds(containers);
    for (const slot of this.#missing.values()) {
      if (slot.state === 'ended') continue;
      this.#ended(slot, LOST_STATUS, 'its container was gone when the application master came back');
      slots.push(slot.slot);
    }
    this.#missing.clear();
    return slots;
  }

  #noteEnds(containers: readonly EndedContainer[]): number[] {
    return containers.flatMap(({ id, exitStatus, diagnostics }) => {
      this.#releasing.delete(id);
      const slot = this.#byContainer.get(id) ?? this.#missing.get(id);
      this.#missing.delete(id);
      if (slot === undefined) return [];
      const { notice, known } = slot;
      const hasLeft = exitStatus === 0 && notice !== undefined;
      this.#ended(
        slot,
        exitStatus,
        hasLeft ? `left in time: ${notice}` : endReason(exitStatus, diagnostics, known.node),
      );
      return [slot.slot];
    });
  }

  /** Containers whose node is gone, or does not know them: given up, and given back in case they live. Returns their slots. */
  lost(containers: readonly EndedContainer[]): number[] {
    const known = containers.flatMap(({ id }) => this.#byContainer.get(id)?.container ?? []);
    const slots = this.#noteEnds(containers);
    for (const container of known) this.#release(container);
    return slots;
  }

  /** The ResourceManager was restarted and has forgotten what was asked for. */
  resync(): void {
    this.#outstanding = undefined;
    for (const entry of this.#releasing.values()) entry.isTold = false;
  }

  /** Nothing is asked for any more, and nothing that ends is replaced. */
  beginEnd(): void {
    this.#isEnding = true;
    for (const slot of this.#slots.values()) {
      if (slot.state !== 'queued') continue;
      slot.state = 'ended';
      // Of one that was tried in vain it is told how that ended: it may be what ends the application.
      slot.isOrdered = slot.last !== undefined;
      slot.known = slot.last ?? { endReason: 'the application has ended' };
    }
  }

  /** What is left was stopped, and the ResourceManager will not be asked any more. */
  abandon(): void {
    const slots = [...this.#byContainer.values(), ...this.#missing.values()];
    for (const slot of slots) this.#ended(slot, undefined, 'stopped with the application');
    this.#missing.clear();
  }

  /** Containers of slots, `starting` or `running`. */
  get living(): GrantedContainer[] {
    return [...this.#byContainer.values()].flatMap(({ container }) => container ?? []);
  }

  /** Those of them that their nodes have taken. */
  get running(): GrantedContainer[] {
    return [...this.#byContainer.values()].flatMap(({ state, container }) =>
      state === 'running' && container !== undefined ? [container] : [],
    );
  }

  /** The slot that has this container. */
  slotOf(containerId: string): number | undefined {
    return this.#byContainer.get(containerId)?.slot;
  }

  get queuedCount(): number {
    return this.#queuedSlots().length;
  }

  /** Something is under way that the next heartbeats will move. */
  get isMoving(): boolean {
    const states = [...this.#slots.values()].map(({ state }) => state);
    return (
      this.#releasing.size > 0 ||
      states.some((state) => state === 'queued' || state === 'starting' || (this.#isEnding && state === 'running'))
    );
  }

  statuses(): SlotStatus[] {
    return [...this.#slots.values()].map(({ slot, state, known, isOrdered, replacements }) => ({
      slot,
      state,
      ...known,
      ...(!isOrdered && state === 'ended' && { isRemoved: true }),
      ...(replacements > 0 && { replacements }),
    }));
  }

  #queuedSlots(): Slot[] {
    return [...this.#slots.values()].filter(({ state }) => state === 'queued').sort((a, b) => a.slot - b.slot);
  }

  #remove(slot: Slot): LedgerInstruction[] {
    if (!slot.isOrdered) return [];
    if (slot.state === 'ended') return [];
    slot.isOrdered = false;
    if (slot.container === undefined) {
      slot.state = 'ended';
      slot.known = { ...slot.known, endReason: 'removed' };
      return [];
    }
    // Both ways: the ResourceManager reaches nodes that this process does not, the node itself is faster.
    this.#release(slot.container);
    return [{ kind: 'stop', container: slot.container }];
  }

  #release(container: GrantedContainer): void {
    if (!this.#releasing.has(container.id)) this.#releasing.set(container.id, { container, isTold: false });
  }

  /** @param exitStatus - `undefined`: it never ran */
  #ended(slot: Slot, exitStatus: number | undefined, reason: string): void {
    if (slot.container !== undefined) this.#byContainer.delete(slot.container.id);
    slot.container = undefined;
    const { startedAtMs } = slot.known;
    if (startedAtMs !== undefined && this.#options.unixMs() - startedAtMs >= STEADY_MS) slot.replacements = 0;
    if (slot.isOrdered && !this.#isEnding && this.#isReplaced(slot, exitStatus)) {
      slot.state = 'queued';
      slot.replacements += 1;
      const end = { endReason: reason, ...(exitStatus !== undefined && { exitStatus }) };
      slot.last = { ...slot.known, ...end };
      slot.known = end;
      return;
    }
    slot.state = 'ended';
    const endReason = slot.isOrdered ? reason : 'removed';
    slot.known = { ...slot.known, endReason, ...(exitStatus !== undefined && { exitStatus }) };
    if (this.#isEnding) slot.isOrdered = false;
  }

  #isReplaced(slot: Slot, exitStatus: number | undefined): boolean {
    if (slot.replacements >= this.#options.maxReplacements) return false;
    if (exitStatus === undefined || isTaken(exitStatus) || slot.notice !== undefined) return true;
    return exitStatus !== 0 && !this.#hasReachedMinimum;
  }

  #lookAtMinimum(): void {
    const running = [...this.#slots.values()].filter(({ state }) => state === 'running').length;
    if (running + 1 >= this.#options.minNodes) this.#hasReachedMinimum = true;
  }
}

const NEW_SLOT: Omit<Slot, 'slot' | 'known'> = {
  state: 'queued',
  container: undefined,
  last: undefined,
  isOrdered: true,
  replacements: 0,
  notice: undefined,
};
