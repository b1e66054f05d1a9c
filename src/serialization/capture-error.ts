/** Why a function cannot be captured; the function and its place are added by who reports it. */
export class CaptureError extends Error {}
