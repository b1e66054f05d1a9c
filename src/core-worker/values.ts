import { batchray as wire } from '#protos/wire.js';
import { idBytes, requireId, type ActorId, type ObjectId } from '../common/ids.js';
import { toBytes, type SerializedValue, type ValueExtension } from '../serialization/serialized-value.js';
import { Serializer } from '../serialization/serializer.js';
import { actorStateOf, type ActorDescription, type ActorState } from './actor-state.js';
import { isObjectRef, type ObjectRef } from './object-ref.js';
import type { Address, AddressBook } from './address.js';
import type { RefInfo } from './reference-counter.js';

/** What the values need from the rest of the core worker. */
export interface ValueContext {
  readonly addresses: AddressBook;
  /** Counts the ref and makes the object. */
  makeRef(id: ObjectId, owner: Address): ObjectRef;
  /** Counts the handle and makes the API's object around it. */
  makeHandle(actor: ActorDescription): object;
  /** The actor as it is known now, and what to wait for before others can find it. */
  describeActor(state: ActorState): { actor: ActorDescription; registered: Promise<void> | undefined };
  /** Refs in bytes that are kept for ever. */
  pin(ref: RefInfo): void;
}

/** A serialised value and what must not be forgotten about it. */
export interface Packed<Value> {
  readonly value: Value;
  /** Refs and actor handles inside. */
  readonly refs: readonly RefInfo[];
  /** Not to be sent to another process before this: actors inside that are being registered. */
  readonly ready: Promise<unknown> | undefined;
}

const NO_REFS: readonly RefInfo[] = [];

type PackedRef = readonly [id: Uint8Array, owner: Uint8Array];
type PackedActor = readonly [
  actorId: Uint8Array,
  handleId: Uint8Array,
  owner: Uint8Array,
  className: string,
  methods: readonly string[],
  detached: boolean,
  byName: { name: string; namespace: string } | null,
];

/** The serializer with refs and actor handles, and a note of which ones went through. */
export class Values {
  readonly serializer: Serializer;
  readonly #context: ValueContext;
  readonly #ownerBytes = new WeakMap<Address, Uint8Array>();
  /** Collect what is packed and unpacked at the moment; undefined outside {@link pack} and {@link unpack}. */
  #packedRefs: RefInfo[] | undefined;
  #waits: Promise<void>[] | undefined;
  #unpackedRefs: RefInfo[] | undefined;

  constructor(extensions: readonly ValueExtension[], context: ValueContext) {
    this.#context = context;
    this.serializer = new Serializer({ extensions: [this.#refExtension(), this.#actorExtension(), ...extensions] });
  }

  /** `use` takes what it needs out of the pieces, which the next serialisation overwrites. */
  pack<Value>(value: unknown, what: string, use: (pieces: SerializedValue) => Value): Packed<Value> {
    const outerRefs = this.#packedRefs;
    const outerWaits = this.#waits;
    const refs: RefInfo[] = (this.#packedRefs = []);
    const waits: Promise<void>[] = (this.#waits = []);
    try {
      const used = use(this.serializer.serialize(value, what));
      return {
        value: used,
        refs: refs.length === 0 ? NO_REFS : refs,
        ready: waits.length === 0 ? undefined : Promise.all(waits),
      };
    } finally {
      this.#packedRefs = outerRefs;
      this.#waits = outerWaits;
    }
  }

  packBytes(value: unknown, what: string): Packed<Uint8Array> {
    return this.pack(value, what, toBytes);
  }

  /** Refs packed in `capture` are pinned and not noted for a value that is being packed around it. */
  pinRefsDuring<T>(capture: () => T): T {
    const outerRefs = this.#packedRefs;
    this.#packedRefs = undefined;
    try {
      return capture();
    } finally {
      this.#packedRefs = outerRefs;
    }
  }

  /** `refs` gets the refs inside the value. @throws ModulesNotLoaded, SerializationError */
  unpack(bytes: Uint8Array, refs: RefInfo[]): unknown {
    const outer = this.#unpackedRefs;
    this.#unpackedRefs = refs;
    try {
      return this.serializer.deserialize(bytes);
    } finally {
      this.#unpackedRefs = outer;
    }
  }

  #notePacked(ref: RefInfo): void {
    if (this.#packedRefs === undefined) this.#context.pin(ref);
    else this.#packedRefs.push(ref);
  }

  #packOwner(owner: Address): Uint8Array {
    let bytes = this.#ownerBytes.get(owner);
    if (bytes === undefined) {
      bytes = wire.Address.encode(owner.wire).finish();
      this.#ownerBytes.set(owner, bytes);
    }
    return bytes;
  }

  #unpackOwner(bytes: Uint8Array): Address {
    return this.#context.addresses.fromWire(wire.Address.decode(bytes));
  }

  #refExtension(): ValueExtension {
    return {
      tag: 'ref',
      matches: isObjectRef,
      pack: (value): PackedRef => {
        const { id, owner, isDisposed } = value as ObjectRef;
        if (isDisposed) throw new TypeError('this ObjectRef was disposed; it refers to nothing any more');
        this.#notePacked({ id, owner });
        return [idBytes(id), this.#packOwner(owner)];
      },
      unpack: (packed) => {
        const [idPart, ownerPart] = packed as PackedRef;
        const id = requireId<ObjectId>(Buffer.from(idPart), 'ObjectRef');
        const owner = this.#unpackOwner(ownerPart);
        this.#unpackedRefs?.push({ id, owner });
        return this.#context.makeRef(id, owner);
      },
    };
  }

  #actorExtension(): ValueExtension {
    return {
      tag: 'actor',
      matches: (value) => actorStateOf(value) !== undefined,
      pack: (value): PackedActor => {
        const { actor, registered } = this.#context.describeActor(actorStateOf(value) as ActorState);
        if (!actor.detached) this.#notePacked({ id: actor.handleId, owner: actor.owner });
        if (registered !== undefined) this.#waits?.push(registered);
        return [
          idBytes(actor.actorId),
          idBytes(actor.handleId),
          this.#packOwner(actor.owner),
          actor.className,
          actor.methods,
          actor.detached,
          actor.byName ?? null,
        ];
      },
      unpack: (packed) => {
        const [actorId, handleId, ownerPart, className, methods, detached, byName] = packed as PackedActor;
        const owner = this.#unpackOwner(ownerPart);
        const actor: ActorDescription = {
          actorId: requireId<ActorId>(Buffer.from(actorId), 'ActorHandle'),
          handleId: requireId<ObjectId>(Buffer.from(handleId), 'ActorHandle'),
          owner,
          className,
          methods,
          detached,
          ...(byName === null ? {} : { byName }),
        };
        if (!detached) this.#unpackedRefs?.push({ id: actor.handleId, owner });
        return this.#context.makeHandle(actor);
      },
    };
  }
}
