/** An option of a batch system that users may give, on the command line or in `batchray.config`. Each adapter has a table of them. */
export interface SiteOption {
  /** Key in {@link SiteOptions} and in configuration files: `timeMin`. */
  readonly name: string;
  /** As on the command line: `--time-min <time>`; flags that are on or off have no value. */
  readonly flag: string;
  readonly kind: 'text' | 'count' | 'switch';
  /** One line for people. */
  readonly description: string;
}

/** What the user gave, by {@link SiteOption.name}: `{ partition: 'gpu', memPerNode: '3g', requeue: false }`. */
export type SiteOptions = Readonly<Record<string, string | number | boolean>>;
