/** Logs of containers inside a TFile: the record of a container is its files, one after the other, each after its name and its length. */
import { tfileRecords, type TFileValue } from './tfile.js';
import { TFileError, type RandomAccess } from './tfile-bytes.js';

/** One log file. Its contents are to be read before the next one is asked for. */
export interface AggregatedLog {
  readonly name: string;
  readonly sizeBytes: number;
  /** From `offset` on; callable once. */
  read(offset: number, length: number): Promise<Buffer>;
}

/**
 * The log files of one container in the file of its node; none when it has none there.
 * @throws NotATFileError, TFileError
 */
export async function* aggregatedLogs(file: RandomAccess, containerId: string): AsyncGenerator<AggregatedLog, void> {
  for await (const { key, value } of tfileRecords(file)) {
    if (textOf(key) !== containerId) continue;
    while (!(await value.isAtEnd())) {
      const name = await readText(value);
      const length = await readText(value);
      if (!/^\d{1,15}$/.test(length))
        throw new TFileError(`the length of the log file ${name.slice(0, 80)} is no number`);
      const sizeBytes = Number(length);
      let position = 0;
      yield {
        name,
        sizeBytes,
        async read(offset, count) {
          const from = Math.min(offset, sizeBytes);
          const wanted = Math.min(count, sizeBytes - from);
          await value.skip(from);
          const bytes = await value.read(wanted);
          position = from + wanted;
          return bytes;
        },
      };
      await value.skip(sizeBytes - position);
    }
    return;
  }
}

/** As Java's `writeUTF` does it: two bytes of length. */
async function readText(value: TFileValue): Promise<string> {
  const length = (await value.read(2)).readUInt16BE();
  return (await value.read(length)).toString('utf8');
}

/** Keys are texts of the same kind: `VERSION`, `APPLICATION_OWNER`, and the ids of containers. */
function textOf(key: Buffer): string | undefined {
  const isText = key.length >= 2 && key.readUInt16BE() === key.length - 2;
  return isText ? key.toString('utf8', 2) : undefined;
}
