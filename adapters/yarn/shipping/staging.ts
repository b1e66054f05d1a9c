/**
 * Archives on a file system that all nodes see, by the hash of their contents: what is there already is not sent again.
 *
 * `<staging>/<link>-<hash>/` has the archive and a file for each application that uses it. An archive goes when it is old and none of them lives.
 */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Readable } from 'node:stream';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { ShippedArchive } from '../application-spec.js';
import { archiveHash, archiveStream } from './archive.js';
import { mebibytes, type ArchivePlan } from './archive-entry.js';
import type { StagingFiles } from './staging-files.js';

export interface StagingWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (message: string) => void;
}

/** Of archives that no application uses any more. */
const KEEP_MS = 7 * 86_400_000;
/** Of archives in `render`, which reads and sends nothing. */
export const HASH_PLACEHOLDER = 'SHA256';

export function archivePath(staging: string, link: string, hash: string): string {
  return path.posix.join(staging, `${link}-${hash}`, `${link}.tar.gz`);
}

/**
 * Sees to it that the archive is there, and stays while the application lives.
 * @throws BatchSystemError, HdfsSilenceError, the reason of the signal
 */
export async function stageArchive(
  files: StagingFiles,
  archive: ArchivePlan,
  applicationId: string,
  watch: StagingWatch = {},
): Promise<ShippedArchive> {
  const { signal, onProgress } = watch;
  const hash = await archiveHash(archive, signal);
  const target = archivePath(await files.stagingDirectory(), archive.link, hash);
  const directory = path.posix.dirname(target);
  await files.makeDirectory(directory);
  await files.remove(path.posix.join(directory, applicationId));
  // Before we look: who cleans up at this moment sees that it is wanted.
  await files.write(path.posix.join(directory, applicationId), Readable.from([]));
  const isThere = (await files.stat(target)) !== undefined;
  if (!isThere) await send(files, archive, { ...watch, hash, target });
  const found = await files.stat(target);
  if (found === undefined) {
    throw new BatchSystemError(`--ship: ${files.urlOf(target)} was deleted just now, by somebody else. Try again.`);
  }
  if (isThere) onProgress?.(`${archive.description} is at ${files.urlOf(target)} already`);
  else onProgress?.(`${archive.description} sent: ${mebibytes(found.sizeBytes)}`);
  const { sizeBytes, modifiedAtMs } = found;
  return { link: archive.link, url: files.urlOf(target), sizeBytes, timestampMs: modifiedAtMs, isKept: archive.isKept };
}

interface Sending extends StagingWatch {
  readonly hash: string;
  readonly target: string;
}

async function send(
  files: StagingFiles,
  archive: ArchivePlan,
  { hash, target, signal, onProgress }: Sending,
): Promise<void> {
  onProgress?.(`sending ${archive.description} to ${files.urlOf(target)}`);
  const fresh = `${target}.${randomBytes(6).toString('hex')}.new`;
  signal?.throwIfAborted();
  const contents = archiveStream(archive, hash);
  const stop = (): void => void contents.destroy(signal?.reason as Error);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await files.write(fresh, contents);
    // Another submission may have been faster: the time of its file is known to YARN.
    if (!(await files.moveToFree(fresh, target))) await files.remove(fresh);
  } catch (error) {
    await files.remove(fresh).catch(() => undefined);
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The application does not use what was staged for it. Never rejects: what stays behind goes with {@link cleanStaging}. */
export async function giveUpArchives(
  files: StagingFiles,
  applicationId: string,
  urls: readonly string[],
): Promise<void> {
  const staging = await files.stagingDirectory().catch(() => undefined);
  if (staging === undefined) return;
  for (const url of urls) {
    const directory = path.posix.join(staging, path.posix.basename(path.posix.dirname(url)));
    await files.remove(path.posix.join(directory, applicationId)).catch(() => undefined);
  }
}

/**
 * Deletes archives that were not used for a week.
 * @param isLiving - whether an application has not ended
 */
export async function cleanStaging(
  files: StagingFiles,
  isLiving: (applicationId: string) => Promise<boolean>,
  nowMs = Date.now(),
): Promise<void> {
  const staging = await files.stagingDirectory();
  const isOld = ({ modifiedAtMs }: { readonly modifiedAtMs: number }): boolean => nowMs - modifiedAtMs > KEEP_MS;
  for (const archive of await files.list(staging)) {
    const directory = path.posix.join(staging, archive.name);
    const inside = await files.list(directory);
    let isWanted = false;
    for (const file of inside) {
      const isApplication = file.name.startsWith('application_');
      if (!isOld(file) || (isApplication && (await isLiving(file.name)))) isWanted = true;
      else if (isApplication) await files.remove(path.posix.join(directory, file.name));
    }
    if (!isWanted && (inside.length > 0 || isOld(archive))) await files.remove(directory);
  }
}
