/**
 * Finds where inside `root` the `offender` sits, walking as the encoder does. Only called after a failure, so that
 * successful encodings pay nothing for paths. With `offender` undefined, finds the first property that throws when read.
 *
 * @returns something like `args[0].config.socket`, beginning with `what`; `what` alone when the offender is not found
 * (it was made by a getter, or changed).
 */
export function findPath(root: unknown, offender: unknown, what: string): string {
  const seen = new Set<object>();
  const pending: { readonly value: unknown; readonly path: string }[] = [{ value: root, path: what }];
  for (;;) {
    const next = pending.pop();
    if (next === undefined) return what;
    const { value, path } = next;
    if (offender !== undefined && value === offender) return path;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const children: typeof pending = [];
    if (value instanceof Map) {
      let index = 0;
      for (const [key, item] of value) {
        children.push({ value: key, path: `${path}.keys()[${index++}]` });
        children.push({ value: item, path: `${path}.get(${keyText(key)})` });
      }
    } else if (value instanceof Set) {
      let index = 0;
      for (const item of value) children.push({ value: item, path: `${path}.values()[${index++}]` });
    } else if (!ArrayBuffer.isView(value)) {
      for (const key of ownKeys(value)) {
        const childPath = path + step(value, key);
        try {
          children.push({ value: (value as Record<string, unknown>)[key], path: childPath });
        } catch {
          if (offender === undefined) return childPath;
        }
      }
    }
    pending.push(...children.reverse());
  }
}

function ownKeys(value: object): string[] {
  try {
    const keys = Object.keys(value);
    if (value instanceof Error) keys.push('cause', 'errors');
    return keys;
  } catch {
    return [];
  }
}

function step(parent: object, key: string): string {
  if (Array.isArray(parent) && /^\d+$/.test(key)) return `[${key}]`;
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function keyText(key: unknown): string {
  if (typeof key === 'string') return JSON.stringify(key);
  return key !== null && (typeof key === 'object' || typeof key === 'function') ? typeof key : String(key);
}
