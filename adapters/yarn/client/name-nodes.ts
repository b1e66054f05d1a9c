import { InvalidOptionError } from '../../../src/common/errors.js';
import type { HadoopConfig } from './hadoop-config.js';

export interface HdfsAddress {
  /** `hdfs://nn:8020`, or with high availability `hdfs://mycluster`: what URLs of files begin with. */
  readonly origin: string;
  /** Web addresses of its NameNodes: `['http://nn:9870']`. */
  readonly webUrls: readonly string[];
  /** What delegation tokens for it name as their service; `undefined`: what the NameNode says. */
  readonly logicalService: string | undefined;
}

const HTTP_PORT = 9870;
const HTTPS_PORT = 9871;

/**
 * Where one HDFS is.
 * @param origin - `hdfs://nn:8020`, or the name of a service: `hdfs://mycluster`
 * @throws InvalidOptionError when the configuration does not tell where its web interface is
 */
export function nameNodes(config: HadoopConfig, origin: string): HdfsAddress {
  // No URL of the usual kind: names of services may have capital letters.
  const [, authority = '', hostname = ''] =
    /^hdfs:\/\/(([^/:[\]]+|\[[\da-f:]+\])(?::\d+)?)(?:\/|$)/i.exec(origin) ?? [];
  if (hostname === '') throw new InvalidOptionError(`"${origin}" in ${config.directory} is no address of HDFS.`);
  if (config.get('dfs.webhdfs.enabled')?.toLowerCase() === 'false') {
    throw new InvalidOptionError(
      `HDFS is reached by WebHDFS, which is switched off: dfs.webhdfs.enabled in ${config.directory}.`,
    );
  }
  const isHttps = config.get('dfs.http.policy') === 'HTTPS_ONLY';
  const property = isHttps ? 'dfs.namenode.https-address' : 'dfs.namenode.http-address';
  const ids = config.list(`dfs.ha.namenodes.${hostname}`);
  const isService = ids.length > 0 || config.list('dfs.nameservices').includes(hostname);
  const suffixes = ids.length > 0 ? ids.map((id) => `.${hostname}.${id}`) : isService ? [`.${hostname}`] : [''];
  const webUrls = suffixes.map((suffix) => {
    const text =
      config.get(`${property}${suffix}`) ?? (isService ? undefined : `${hostname}:${isHttps ? HTTPS_PORT : HTTP_PORT}`);
    const match = /^([^:\s/]+|\[[\da-f:]+\])(?::(\d+))?$/i.exec(text ?? '');
    if (match === null) {
      throw new InvalidOptionError(
        `HDFS is reached by the web address of its NameNode: ${property}${suffix} is ${text === undefined ? 'not set' : `"${text}"`} in hdfs-site.xml of ${config.directory}.`,
        { context: { property: `${property}${suffix}`, directory: config.directory } },
      );
    }
    // The address of a server that listens everywhere.
    const name = match[1] === '0.0.0.0' ? hostname : (match[1] ?? '');
    return `${isHttps ? 'https' : 'http'}://${name}:${match[2] ?? (isHttps ? HTTPS_PORT : HTTP_PORT)}`;
  });
  return { origin: `hdfs://${authority}`, webUrls, logicalService: ids.length > 0 ? `ha-hdfs:${hostname}` : undefined };
}
