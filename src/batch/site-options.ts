/** An option of a batch system that users may give, on the command line or in `batchray.config`. Each adapter has a table of them. */
export interface SiteOption {
  /** Key in {@link SiteOptions} and in configuration files: `timeMin`. */
  readonly name: string;
  /** As on the command line: `--time-min <time>`; `switch` and `toggle` have no value. */
  readonly flag: string;
  /**
   * `count`: a whole number of 1 or more; `switch`: true when given; `toggle`: both `--requeue` (true) and `--no-requeue` (false) mean something;
   * `words`: may be given several times, joined by spaces.
   */
  readonly kind: 'text' | 'count' | 'switch' | 'toggle' | 'words';
  /** One line for people. */
  readonly description: string;
}

/** What the user gave, by {@link SiteOption.name}: `{ partition: 'gpu', memPerNode: '3g', requeue: false }`. */
export type SiteOptions = Readonly<Record<string, string | number | boolean>>;
