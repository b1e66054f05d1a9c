/** The file system that a cluster's configuration names as its default (`fs.defaultFS`): where shipped archives go. */
import path from 'node:path';
import { InvalidOptionError } from '../../../src/common/errors.js';
import type { ResourceManagerAddress } from '../application-spec.js';
import type { HadoopConfig } from '../client/hadoop-config.js';
import { HdfsToken, resourceManagerPrincipal } from '../client/hdfs-token.js';
import { nameNodes } from '../client/name-nodes.js';
import { WebHdfs } from '../client/webhdfs.js';
import { HdfsFiles, STAGING_DIRECTORY } from './hdfs-files.js';
import type { StagingFiles } from './staging-files.js';
import { SharedDirectory } from './shared-directory.js';

export interface DefaultFilesOptions {
  readonly config: HadoopConfig;
  /** Where sessions are: shared by the nodes. */
  readonly sessionRoot: string;
  readonly security: 'simple' | 'kerberos';
  readonly user: string;
  readonly resourceManagers: readonly ResourceManagerAddress[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

const LOCAL_STAGING = '.staging';

/** @throws InvalidOptionError for file systems that are not known, and where the configuration does not say how HDFS is reached */
export function defaultFiles(options: DefaultFilesOptions): StagingFiles {
  const { config, sessionRoot, security, user, resourceManagers, env } = options;
  const origin = defaultFs(config);
  if (origin.startsWith('file:')) return new SharedDirectory(path.join(sessionRoot, LOCAL_STAGING));
  const address = nameNodes(config, origin);
  if (security === 'simple') {
    const hdfs = new WebHdfs({ urls: address.webUrls, user, delegationToken: undefined });
    return new HdfsFiles({ address, hdfs, token: undefined });
  }
  const renewer = resourceManagerPrincipal(config, resourceManagers[0]?.host ?? '');
  const token = new HdfsToken({ address, renewer, env });
  const hdfs = new WebHdfs({ urls: address.webUrls, user: undefined, delegationToken: () => token.urlString() });
  return new HdfsFiles({ address, hdfs, token: () => token.token() });
}

/** For people, before anything was asked: the directory below which archives will lie. */
export function describeStaging(config: HadoopConfig, sessionRoot: string): string {
  const origin = defaultFs(config);
  if (origin.startsWith('file:')) return `file://${path.join(sessionRoot, LOCAL_STAGING)}`;
  return `${nameNodes(config, origin).origin}/user/NAME/${STAGING_DIRECTORY}`;
}

function defaultFs(config: HadoopConfig): string {
  const origin = config.get('fs.defaultFS') ?? '';
  if (/^file:/.test(origin) || (/^hdfs:\/\/[^/]/.test(origin) && URL.canParse(origin))) return origin;
  throw new InvalidOptionError(
    `--ship puts files on HDFS (hdfs:) or a shared directory (file:), and fs.defaultFS in ${config.directory} is "${origin}".`,
    { context: { property: 'fs.defaultFS', directory: config.directory } },
  );
}
