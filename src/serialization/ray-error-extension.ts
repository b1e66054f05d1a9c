import { ERROR_CLASSES, RayError, type ErrorContext } from '../common/errors.js';
import type { ValueExtension } from './serialized-value.js';

const classOfCode = new Map(ERROR_CLASSES.map((errorClass) => [new errorClass('').code, errorClass]));

interface PackedRayError {
  readonly code: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly context: ErrorContext;
  readonly cause?: unknown;
}

/** Keeps the class of batchray's own errors, which are not built-in ones. */
export const rayErrorExtension: ValueExtension = {
  tag: 'RayError',
  matches: (value) => value instanceof RayError,
  pack(value): PackedRayError {
    const { code, message, stack, context, cause } = value as RayError;
    return { code, message, stack, context: { ...context }, ...(cause === undefined ? {} : { cause }) };
  },
  unpack(packed) {
    const { code, message, stack, context, cause } = packed as PackedRayError;
    const errorClass = classOfCode.get(code) ?? RayError;
    const error = new errorClass(message, { context, ...(cause === undefined ? {} : { cause }) });
    if (stack !== undefined) error.stack = stack;
    return error;
  },
};
