import { HdfsToken } from './hdfs-token.js';
import { WebHdfs } from './webhdfs.js';

export interface HdfsClientsOptions {
  /** Of a cluster without security: who we are; `undefined`: who has the Kerberos ticket of `env`. */
  readonly user: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One client for each HDFS from which something is read: its delegation token is asked for once. */
export class HdfsClients {
  readonly #options: HdfsClientsOptions;
  readonly #known = new Map<string, WebHdfs>();

  constructor(options: HdfsClientsOptions) {
    this.#options = options;
  }

  /** @param webUrls - of its NameNodes: `['http://nn1:9870', 'http://nn2:9870']` */
  of(webUrls: readonly string[]): WebHdfs {
    const key = webUrls.join(' ');
    const { user, env } = this.#options;
    const token = new HdfsToken({ address: { webUrls, logicalService: undefined }, renewer: undefined, env });
    const delegationToken = user === undefined ? (): Promise<string> => token.urlString() : undefined;
    const client = this.#known.get(key) ?? new WebHdfs({ urls: webUrls, user, delegationToken });
    this.#known.set(key, client);
    return client;
  }
}
