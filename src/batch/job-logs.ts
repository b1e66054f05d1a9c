/** Log files that a batch system itself keeps of what runs in a job, beside those in the session directory. */

export interface JobLogFile {
  /** `stderr` */
  readonly name: string;
  /** When it was listed. */
  readonly sizeBytes: number;
  /** Errors go there. */
  readonly isForErrors: boolean;
  /** Nobody reads it who does not ask for it: made by the batch system about how it started the job. */
  readonly isTechnical: boolean;
  /**
   * The last bytes, `maxBytes` at most, and how long the file is by now: `endOffset` is where they end.
   * @throws BatchSystemError when it is gone, or cannot be read
   */
  readEnd(maxBytes: number): Promise<{ readonly bytes: Buffer; readonly endOffset: number }>;
}

/** Of one job, or of one of its lives when the batch system had to start it again. */
export interface JobLogs {
  readonly jobId: string;
  /** Short, and another one for every element of a list: `head`, `worker-2`. */
  readonly name: string;
  /** For people: `container_1_0001_01_000002 on n2`. */
  readonly place: string;
  readonly files: readonly JobLogFile[];
  /** It has ended, and nothing comes any more: neither lines nor files. */
  readonly isComplete: boolean;
  /** Why there are none, and where they would be; a sentence for people. */
  readonly problem?: string;
  /** With `problem`: asked again in a moment, there may be some. */
  readonly isOnItsWay?: true;
}

const FIRST_BYTES = 64 * 1024;
/** Enough for the lines that people want to see of a log of any size. */
const MOST_BYTES = 16 * 1024 * 1024;

/** The last lines, each with its end, and where they end in the file. */
export async function endOfLog(
  file: JobLogFile,
  lineCount: number,
): Promise<{ readonly lines: string; readonly endOffset: number }> {
  for (let wantedBytes = FIRST_BYTES; ; wantedBytes *= 4) {
    const { bytes, endOffset } = await file.readEnd(wantedBytes);
    const text = bytes.toString('utf8').replace(/\n$/, '');
    const lines = text.split('\n');
    if (lines.length <= lineCount && bytes.length < endOffset && wantedBytes < MOST_BYTES) continue;
    return { lines: bytes.length === 0 ? '' : `${lines.slice(-lineCount).join('\n')}\n`, endOffset };
  }
}
