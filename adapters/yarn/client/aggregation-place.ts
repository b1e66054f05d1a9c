/** Where NodeManagers collect the logs of ended applications, by the configuration of the cluster. */
import type { HadoopConfig } from './hadoop-config.js';

/** Plain data: it is kept in `application.json`, so that logs are found where nothing of Hadoop is configured. */
export interface AggregationPlace {
  /** Directories in which every user has one: `['file:///tmp/logs', 'hdfs://ns1/app-logs']`. */
  readonly roots: readonly string[];
  /** Web addresses of the NameNodes of file systems that `roots` name: `{ ns1: ['http://nn1:9870', 'http://nn2:9870'] }`. */
  readonly nameNodes: Readonly<Record<string, readonly string[]>>;
}

const HTTP_PORT = 9870;
const HTTPS_PORT = 9871;

export function aggregationPlace(config: HadoopConfig): AggregationPlace {
  const ofFormats = config
    .list('yarn.log-aggregation.file-formats')
    .map((format) => config.get(`yarn.log-aggregation.${format}.remote-app-log-dir`));
  const given = [...ofFormats, config.get('yarn.nodemanager.remote-app-log-dir')];
  const roots = new Set(given.flatMap((dir) => (dir === undefined || dir === '' ? [] : [absolute(config, dir)])));
  const nameNodes = Object.fromEntries(
    [...roots].flatMap((root) => {
      const authority = /^hdfs:\/\/([^/]+)/.exec(root)?.[1];
      return authority === undefined ? [] : [[authority, nameNodesOf(config, authority)] as const];
    }),
  );
  return { roots: [...roots], nameNodes };
}

/** With scheme and authority: of the default file system where it names none. */
function absolute(config: HadoopConfig, dir: string): string {
  const fileSystem = config.get('fs.defaultFS') ?? '';
  const authority = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(fileSystem)?.[0] ?? 'file://';
  if (/^hdfs:\/[^/]/.test(dir)) return `${authority}${dir.slice('hdfs:'.length)}`;
  if (/^file:\/[^/]/.test(dir)) return `file://${dir.slice('file:'.length)}`;
  return /^[a-z][\w+.-]*:/i.test(dir) ? dir : `${authority}${dir}`;
}

/** @param authority - a name for several NameNodes, or the address of the one */
function nameNodesOf(config: HadoopConfig, authority: string): string[] {
  const isHttps = config.get('dfs.http.policy') === 'HTTPS_ONLY';
  const property = isHttps ? 'dfs.namenode.https-address' : 'dfs.namenode.http-address';
  const scheme = isHttps ? 'https' : 'http';
  const host = authority.replace(/:\d+$/, '');
  const port = isHttps ? HTTPS_PORT : HTTP_PORT;
  const ids = config.list(`dfs.ha.namenodes.${authority}`);
  const addresses =
    ids.length > 0
      ? ids.map((id) => config.get(`${property}.${authority}.${id}`))
      : [config.get(`${property}.${authority}`) ?? config.get(property) ?? `${host}:${port}`];
  return addresses.flatMap((address) =>
    address === undefined || address === '' ? [] : [`${scheme}://${address.replace(/^0\.0\.0\.0(?=:|$)/, host)}`],
  );
}
