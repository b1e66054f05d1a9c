import fs from 'node:fs';
import path from 'node:path';

/**
 * PATH of this process without some commands: a directory that has one is replaced by a directory of links to all else in it.
 * @param dir - where those directories are made; must not exist yet
 */
export function pathWithout(commands: readonly string[], dir: string): string {
  const dirs = (process.env['PATH'] ?? '/usr/bin:/bin').split(':').filter((entry) => fs.existsSync(entry));
  const replaced = dirs.map((original, index) => {
    const names = fs.readdirSync(original);
    if (!commands.some((command) => names.includes(command))) return original;
    const copy = path.join(dir, String(index));
    fs.mkdirSync(copy, { recursive: true });
    for (const name of names) {
      if (!commands.includes(name)) fs.symlinkSync(path.join(original, name), path.join(copy, name));
    }
    return copy;
  });
  return replaced.join(':');
}
