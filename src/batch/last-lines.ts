import fs from 'node:fs/promises';

/** Enough for the lines that people want to see of a log of any size. */
const TAIL_BYTES = 256 * 1024;

/** The last lines of a text file, without the final line end; empty when the file is not there. */
export async function lastLines(file: string, count: number): Promise<string> {
  let handle;
  try {
    handle = await fs.open(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, size - buffer.length);
    const lines = buffer.toString('utf8', 0, bytesRead).replace(/\n$/, '').split('\n');
    return lines.slice(-count).join('\n');
  } finally {
    await handle.close();
  }
}
