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
 * Where HDFS is, when it is the default file system.
 * @param origin - `fs.defaultFS`: `hdfs://nn:8020`
 * @throws InvalidOptionError when the configuration does not tell where its web interface is
 */
export function nameNodes(config: HadoopConfig, origin: string): HdfsAddress {
  const { hostname, host } = new URL(origin.replace(/^hdfs:/, 'http:'));
  if (config.get('dfs.webhdfs.enabled')?.toLowerCase() === 'false') {
    throw new InvalidOptionError(
      `--ship needs WebHDFS, which is switched off: dfs.webhdfs.enabled in ${config.directory}.`,
    );
  }
  const isHttps = config.get('dfs.http.policy') === 'HTTPS_ONLY';
  const property = isHttps ? 'dfs.namenode.https-address' : 'dfs.namenode.http-address';
  const isService = config.list('dfs.nameservices').includes(hostname);
  const ids = isService ? config.list(`dfs.ha.namenodes.${hostname}`) : [];
  const suffixes = ids.length > 0 ? ids.map((id) => `.${hostname}.${id}`) : isService ? [`.${hostname}`] : [''];
  const webUrls = suffixes.map((suffix) => {
    const text =
      config.get(`${property}${suffix}`) ?? (isService ? undefined : `${hostname}:${isHttps ? HTTPS_PORT : HTTP_PORT}`);
    const match = /^([^:\s/]+|\[[\da-f:]+\])(?::(\d+))?$/i.exec(text ?? '');
    if (match === null) {
      throw new InvalidOptionError(
        `--ship needs the web address of the NameNode: ${property}${suffix} is ${text === undefined ? 'not set' : `"${text}"`} in hdfs-site.xml of ${config.directory}.`,
        { context: { property: `${property}${suffix}`, directory: config.directory } },
      );
    }
    // The address of a server that listens everywhere.
    const name = match[1] === '0.0.0.0' ? hostname : (match[1] ?? '');
    return `${isHttps ? 'https' : 'http'}://${name}:${match[2] ?? (isHttps ? HTTPS_PORT : HTTP_PORT)}`;
  });
  return { origin: `hdfs://${host}`, webUrls, logicalService: ids.length > 0 ? `ha-hdfs:${hostname}` : undefined };
}
