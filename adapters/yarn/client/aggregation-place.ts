/** Where NodeManagers collect the logs of ended applications, by the configuration of the cluster. */
import { InvalidOptionError } from '../../../src/common/errors.js';
import type { HadoopConfig } from './hadoop-config.js';
import { nameNodes } from './name-nodes.js';

/** Plain data: it is kept in `application.json`, so that logs are found where nothing of Hadoop is configured. */
export interface AggregationPlace {
  /** Directories in which every user has one: `['file:///tmp/logs', 'hdfs://ns1/app-logs']`. */
  readonly roots: readonly string[];
  /** Web addresses of the NameNodes of file systems that `roots` name: `{ ns1: ['http://nn1:9870', 'http://nn2:9870'] }`. */
  readonly nameNodes: Readonly<Record<string, readonly string[]>>;
}

export function aggregationPlace(config: HadoopConfig): AggregationPlace {
  const ofFormats = config
    .list('yarn.log-aggregation.file-formats')
    .map((format) => config.get(`yarn.log-aggregation.${format}.remote-app-log-dir`));
  const given = [...ofFormats, config.get('yarn.nodemanager.remote-app-log-dir')];
  const roots = new Set(given.flatMap((dir) => (dir === undefined || dir === '' ? [] : [absolute(config, dir)])));
  const webUrls = Object.fromEntries(
    [...roots].flatMap((root) => {
      const authority = /^hdfs:\/\/([^/]+)/.exec(root)?.[1];
      return authority === undefined ? [] : [[authority, webUrlsOf(config, authority)] as const];
    }),
  );
  return { roots: [...roots], nameNodes: webUrls };
}

/** With scheme and authority: of the default file system where it names none. */
function absolute(config: HadoopConfig, dir: string): string {
  const fileSystem = config.get('fs.defaultFS') ?? '';
  const authority = /^[a-z][\w+.-]*:\/\/[^/]*/i.exec(fileSystem)?.[0] ?? 'file://';
  if (/^hdfs:\/[^/]/.test(dir)) return `${authority}${dir.slice('hdfs:'.length)}`;
  if (/^file:\/[^/]/.test(dir)) return `file://${dir.slice('file:'.length)}`;
  return /^[a-z][\w+.-]*:/i.test(dir) ? dir : `${authority}${dir}`;
}

/** None where the configuration does not tell: that is no reason to submit nothing. */
function webUrlsOf(config: HadoopConfig, authority: string): readonly string[] {
  try {
    return nameNodes(config, `hdfs://${authority}`).webUrls;
  } catch (error) {
    if (error instanceof InvalidOptionError) return [];
    throw error;
  }
}
