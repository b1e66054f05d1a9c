import { types } from 'node:util';

/** Name of the class of an object, for messages. Never throws. */
export function className(value: object): string {
  try {
    const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
    const name = prototype?.constructor?.name;
    return typeof name === 'string' && name !== '' ? name : 'an object of an anonymous class';
  } catch {
    return 'a proxy';
  }
}

/** Why an object that is neither in the structured-clone set nor known to an extension is refused, and what to do. */
export function describeValue(value: object): string {
  if (typeof value === 'function') {
    return `function ${value.name || '(anonymous)'} cannot be shipped here; pass functions as arguments or return data`;
  }
  if (types.isPromise(value)) return 'a Promise cannot be shipped; await it first';
  if (types.isGeneratorObject(value)) {
    return 'a generator cannot be shipped, its state exists only in its own process; collect its values into an array';
  }
  const name = className(value);
  if (types.isWeakMap(value) || types.isWeakSet(value) || name === 'WeakRef') {
    return `${name} cannot be shipped, its content cannot be listed; use Map or Set`;
  }
  if (types.isProxy(value)) return `a Proxy of ${name} cannot be shipped; pass the data it stands for`;
  if (types.isExternal(value)) return 'a native handle cannot be shipped; open the resource where it is used';
  return (
    `${name} cannot be shipped, an instance would arrive without its class and private state; ` +
    `pass plain data (for instance { ...value }) and make the ${name} where it is used`
  );
}
