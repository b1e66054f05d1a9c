/** A delegation token of HDFS, by the user's Kerberos ticket: for us, and for the nodes that fetch our files. */
import { z } from 'zod';
import { BatchSystemError, InvalidOptionError } from '../../../src/common/errors.js';
import { tokenFromUrlString, type HadoopToken } from '../hadoop-ipc/token-file.js';
import type { HadoopConfig } from './hadoop-config.js';
import { askWithTicket, requireTicket, wordsOf } from './kerberos.js';
import type { HdfsAddress } from './name-nodes.js';
import { parseJson } from './web-answers.js';

export interface HdfsTokenOptions {
  readonly address: Pick<HdfsAddress, 'webUrls' | 'logicalService'>;
  /** Kerberos name of who may renew it: the ResourceManager, which does so while the application runs; `undefined`: we, who need it for a moment. */
  readonly renewer: string | undefined;
  /** With PATH, KRB5_CONFIG and KRB5CCNAME of the user. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const answer = z.object({ Token: z.object({ urlString: z.string() }) });
/** WebHDFS gives it another kind, for clients of its own. */
const KIND = 'HDFS_DELEGATION_TOKEN';

/** The token is asked for once, when it is first needed; again when there was none. */
export class HdfsToken {
  readonly #options: HdfsTokenOptions;
  #urlString: Promise<string> | undefined;

  constructor(options: HdfsTokenOptions) {
    this.#options = options;
  }

  /**
   * As WebHDFS takes it.
   * @throws BatchSystemError that says what is missing
   */
  urlString(): Promise<string> {
    return (this.#urlString ??= this.#ask().catch((error: unknown) => {
      this.#urlString = undefined;
      throw error;
    }));
  }

  /** As HDFS clients on the nodes look for it. */
  async token(): Promise<HadoopToken> {
    const { identifier, password, service } = tokenFromUrlString(await this.urlString());
    return { identifier, password, kind: KIND, service: this.#options.address.logicalService ?? service };
  }

  async #ask(): Promise<string> {
    const { env, address, renewer } = this.#options;
    await requireTicket(env);
    const problems: string[] = [];
    for (const url of address.webUrls) {
      const query = new URLSearchParams({ op: 'GETDELEGATIONTOKEN', ...(renewer !== undefined && { renewer }) });
      const { exitCode, stdout, stderr } = await askWithTicket(env, `${url}/webhdfs/v1/?${query.toString()}`);
      const parsed = answer.safeParse(parseJson(stdout));
      if (exitCode === 0 && parsed.success) return parsed.data.Token.urlString;
      problems.push(`${url}: ${wordsOf(stdout, stderr)}`);
    }
    throw new BatchSystemError(
      `no NameNode gives a delegation token for your Kerberos ticket: ${problems.join('; ')}. ` +
        'Does hdfs-site.xml name the NameNode as Kerberos knows it (not by its IP address)?',
    );
  }
}

/**
 * The Kerberos name of the ResourceManager.
 * @throws InvalidOptionError where the configuration does not have it
 */
export function resourceManagerPrincipal(config: HadoopConfig, host: string): string {
  const principal = config.get('yarn.resourcemanager.principal');
  if (principal !== undefined && principal !== '') return principal.replace('_HOST', host.toLowerCase());
  throw new InvalidOptionError(
    `yarn.resourcemanager.principal is not set in ${config.directory}: it says who may renew the token with which nodes read what --ship has put on HDFS.`,
    { context: { property: 'yarn.resourcemanager.principal', directory: config.directory } },
  );
}
