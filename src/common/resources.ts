/**
 * Resource quantities in fixed point, so that taking 0.1 ten times and giving it back ends at exactly 1
 * (Ray: `src/ray/common/scheduling/fixed_point.h`). Unit: 1/10000, except memory, which is counted in whole bytes.
 */

export const CPU = 'CPU';
export const GPU = 'GPU';
export const MEMORY = 'memory';
export const OBJECT_STORE_MEMORY = 'object_store_memory';

const UNITS = 10_000;
const inBytes = (name: string): boolean => name === MEMORY || name === OBJECT_STORE_MEMORY;

/** What users write: CPUs and custom resources may be fractions, memory is bytes. */
export type ResourceQuantities = Readonly<Record<string, number>>;

export function toFixed(name: string, quantity: number): number {
  if (!Number.isFinite(quantity) || quantity < 0) {
    throw new RangeError(`resource ${name}: ${quantity} is not a quantity of 0 or more`);
  }
  return inBytes(name) ? Math.ceil(quantity) : Math.round(quantity * UNITS);
}

export function fromFixed(name: string, fixed: number): number {
  return inBytes(name) ? fixed : fixed / UNITS;
}

/** A set of quantities; names with quantity 0 are absent. Immutable. */
export class ResourceSet {
  static readonly empty = new ResourceSet(new Map());
  readonly #fixed: ReadonlyMap<string, number>;

  private constructor(fixed: ReadonlyMap<string, number>) {
    this.#fixed = fixed;
  }

  static of(quantities: ResourceQuantities): ResourceSet {
    return ResourceSet.fromFixed(Object.entries(quantities).map(([name, q]) => [name, toFixed(name, q)]));
  }

  static fromFixed(entries: Iterable<readonly [string, number]>): ResourceSet {
    return new ResourceSet(new Map([...entries].filter(([, fixed]) => fixed !== 0)));
  }

  static fromWire(wire: { quantities?: Record<string, number> | null } | null | undefined): ResourceSet {
    return ResourceSet.fromFixed(Object.entries(wire?.quantities ?? {}));
  }

  toWire(): { quantities: Record<string, number> } {
    return { quantities: Object.fromEntries(this.#fixed) };
  }

  toQuantities(): Record<string, number> {
    return Object.fromEntries([...this.#fixed].map(([name, fixed]) => [name, fromFixed(name, fixed)]));
  }

  /** In fixed point. */
  get(name: string): number {
    return this.#fixed.get(name) ?? 0;
  }

  names(): Iterable<string> {
    return this.#fixed.keys();
  }

  entries(): Iterable<[string, number]> {
    return this.#fixed.entries();
  }

  get isEmpty(): boolean {
    return this.#fixed.size === 0;
  }

  /** Whether this set holds everything in `demand`. */
  covers(demand: ResourceSet): boolean {
    for (const [name, fixed] of demand.#fixed) if (this.get(name) < fixed) return false;
    return true;
  }

  plus(other: ResourceSet): ResourceSet {
    const sum = new Map(this.#fixed);
    for (const [name, fixed] of other.#fixed) sum.set(name, (sum.get(name) ?? 0) + fixed);
    return ResourceSet.fromFixed(sum);
  }

  /** May go below 0 where CPUs were lent while their task waited and are taken back at once. */
  minus(other: ResourceSet): ResourceSet {
    const difference = new Map(this.#fixed);
    for (const [name, fixed] of other.#fixed) difference.set(name, (difference.get(name) ?? 0) - fixed);
    return ResourceSet.fromFixed(difference);
  }

  restrictedTo(name: string): ResourceSet {
    return ResourceSet.fromFixed([[name, this.get(name)]]);
  }

  equals(other: ResourceSet): boolean {
    if (this.#fixed.size !== other.#fixed.size) return false;
    for (const [name, fixed] of this.#fixed) if (other.get(name) !== fixed) return false;
    return true;
  }

  /** Equal sets give equal keys: part of a scheduling class. */
  key(): string {
    return [...this.#fixed]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, fixed]) => `${name}=${fixed}`)
      .join(',');
  }

  /** For people: `CPU: 2, memory: 1.5 GiB`. */
  toString(): string {
    const parts = [...this.#fixed].map(([name, fixed]) =>
      inBytes(name) ? `${name}: ${formatBytes(fixed)}` : `${name}: ${fromFixed(name, fixed)}`,
    );
    return parts.length === 0 ? 'nothing' : parts.join(', ');
  }
}

export function formatBytes(bytes: number): string {
  const steps = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let step = 0;
  while (value >= 1024 && step < steps.length - 1) {
    value /= 1024;
    step++;
  }
  return `${step === 0 ? value : value.toFixed(value < 10 ? 2 : 1)} ${steps[step]!}`;
}
