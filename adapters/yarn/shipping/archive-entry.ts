/** What is in an archive. Names have no leading `./` and no trailing slash. */
export type ArchiveEntry =
  | { readonly kind: 'directory'; readonly name: string }
  | { readonly kind: 'link'; readonly name: string; readonly target: string }
  | {
      readonly kind: 'file';
      readonly name: string;
      /** Where it is on this machine. */
      readonly source: string;
      readonly sizeBytes: number;
      readonly isExecutable: boolean;
    };

/** An archive that YARN unpacks under the name `link` in the directory of every container. */
export interface ArchivePlan {
  readonly link: 'project' | 'node';
  /** For people: `project /home/me/work (1234 files, 5.0 MiB)`. */
  readonly description: string;
  /** In an order that depends on their names only. */
  readonly entries: readonly ArchiveEntry[];
  /** Nodes may keep it for later applications of the same user: what runs there does not write into it. */
  readonly isKept: boolean;
}

export function describeEntries(what: string, place: string, entries: readonly ArchiveEntry[]): string {
  const files = entries.flatMap((entry) => (entry.kind === 'file' ? [entry.sizeBytes] : []));
  const total = files.reduce((sum, size) => sum + size, 0);
  return `${what} ${place} (${files.length} ${files.length === 1 ? 'file' : 'files'}, ${mebibytes(total)})`;
}

export function mebibytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
}

/** By code units: the same on every machine, whatever its language. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
