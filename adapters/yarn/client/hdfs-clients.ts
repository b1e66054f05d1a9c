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
    const client = this.#known.get(key) ?? this.#make(webUrls);
    this.#known.set(key, client);
    return client;
  }

  #make(urls: readonly string[]): WebHdfs {
    const { user, env } = this.#options;
    if (user !== undefined) return new WebHdfs({ urls, user, delegationToken: undefined });
    const token = new HdfsToken({ address: { webUrls: urls, logicalService: undefined }, renewer: undefined, env });
    return new WebHdfs({ urls, user: undefined, delegationToken: () => token.urlString() });
  }
}
