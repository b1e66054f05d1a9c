/** Quantities as batch users write them, checked before anything is submitted. */
import { InvalidOptionError } from '../common/errors.js';

const MEBIBYTES: Readonly<Record<string, number>> = { k: 1 / 1024, m: 1, g: 1024, t: 1024 * 1024 };

/**
 * Whole mebibytes of `4000`, `4000M`, `3g`, `1.5GiB`: without a unit they are mebibytes, as batch systems count.
 * @throws InvalidOptionError naming `option`
 */
export function parseMebibytes(option: string, text: string): number {
  const match = /^(\d+(?:\.\d+)?)([kmgt]?)(?:i?b)?$/i.exec(text.trim());
  const mebibytes = Math.ceil(Number(match?.[1]) * (MEBIBYTES[(match?.[2] || 'm').toLowerCase()] ?? Number.NaN));
  if (Number.isSafeInteger(mebibytes) && mebibytes > 0) return mebibytes;
  throw new InvalidOptionError(`${option} ${text}: not an amount of memory, as 4000M or 3g (without a unit: MiB).`, {
    context: { option, value: text },
  });
}

/**
 * Seconds of a time as batch users write it: `90` (minutes), `30:00` (minutes:seconds), `2:00:00`, `1-12` (days-hours), `1-12:30`,
 * `1-12:30:00`; `undefined` for `UNLIMITED`.
 * @throws InvalidOptionError naming `option`
 */
export function parseDuration(option: string, text: string): number | undefined {
  const trimmed = text.trim();
  if (/^(unlimited|infinite)$/i.test(trimmed)) return undefined;
  const match = /^(?:(\d+)-(\d+)(?::(\d+))?(?::(\d+))?|(?:(\d+):)?(\d+):(\d+)|(\d+))$/.exec(trimmed);
  if (match !== null) {
    const [days, dayHours, dayMinutes, daySeconds, hours, minutes, seconds, onlyMinutes] = match
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    const total =
      ((days! * 24 + dayHours! + hours!) * 60 + dayMinutes! + minutes! + onlyMinutes!) * 60 + daySeconds! + seconds!;
    if (Number.isSafeInteger(total) && total > 0) return total;
  }
  throw new InvalidOptionError(
    `${option} ${text}: not a time. Write minutes (90), minutes:seconds (30:00), hours:minutes:seconds (2:00:00), days-hours (1-12) or days-hours:minutes:seconds.`,
    { context: { option, value: text } },
  );
}
