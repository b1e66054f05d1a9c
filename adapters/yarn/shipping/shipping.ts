import path from 'node:path';
import type { ClusterRequest, LauncherWatch } from '../../../src/batch/cluster-launcher.js';
import { untilAnswered } from '../../../src/batch/until-answered.js';
import { packageDirectory } from '../../../src/common/entry-points.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import type { ResourceManagerAddress, ShippedArchive } from '../application-spec.js';
import { loadHadoopConfig, type HadoopConfig } from '../client/hadoop-config.js';
import { HdfsSilenceError } from '../client/webhdfs.js';
import type { HadoopToken } from '../hadoop-ipc/token-file.js';
import { defaultFiles, describeStaging } from './default-files.js';
import { planShipment, type Shipment } from './shipment.js';
import { HASH_PLACEHOLDER, archivePath, cleanStaging, giveUpArchives, stageArchive } from './staging.js';

export interface ShippingOptions {
  readonly ship: boolean;
  readonly shipNode: string | undefined;
  readonly request: ClusterRequest;
  readonly confDir: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How long a file system that does not answer is asked again, and the first pause. */
  readonly retryMs: number;
  readonly firstPauseMs: number;
}

export interface ShippingContext {
  readonly security: 'simple' | 'kerberos';
  readonly user: string;
  readonly resourceManagers: readonly ResourceManagerAddress[];
}

/** What was sent for an application. */
export interface Sent {
  readonly archives: readonly ShippedArchive[];
  /** With which the nodes may fetch it. Secret. */
  readonly tokens: readonly HadoopToken[];
  /** The application is not to be. Never rejects. */
  giveUp(): Promise<void>;
  /** Deletes what earlier applications left and no living one uses. Never rejects: the next submission tries again. */
  clean(isLiving: (applicationId: string) => Promise<boolean>): Promise<void>;
}

const NOTHING: Sent = { archives: [], tokens: [], giveUp: () => Promise.resolve(), clean: () => Promise.resolve() };

/** What a submission takes along, from the look at the files to their place on the file system of the cluster. */
export class Shipping {
  readonly config: HadoopConfig;
  /** `undefined` when nothing is shipped. */
  readonly shipment: Shipment | undefined;
  readonly #options: ShippingOptions;

  /** @throws InvalidOptionError */
  constructor(options: ShippingOptions) {
    const { ship, shipNode, request, confDir, env } = options;
    this.#options = options;
    this.config = loadHadoopConfig(confDir, env);
    const { workingDirectory } = request;
    this.shipment = planShipment({ ship, shipNode, workingDirectory, packageDirectory: packageDirectory() });
  }

  /** Before anything was sent: with placeholders for what is not known yet. */
  listed(): { shipment: Shipment | undefined; archives: readonly Pick<ShippedArchive, 'link' | 'url' | 'isKept'>[] } {
    const { shipment } = this;
    if (shipment === undefined) return { shipment, archives: [] };
    const staging = describeStaging(this.config, this.#sessionRoot);
    const [, scheme = '', directory = ''] = /^(\w+:\/\/)(.*)$/.exec(staging) ?? [];
    const archives = shipment.archives.map(({ link, isKept }) => ({
      link,
      url: `${scheme}${archivePath(directory, link, HASH_PLACEHOLDER)}`,
      isKept,
    }));
    return { shipment, archives };
  }

  /** @throws BatchSystemError, InvalidOptionError, the reason of the watch's signal */
  async send(applicationId: string, context: ShippingContext, watch: LauncherWatch): Promise<Sent> {
    if (this.shipment === undefined) return NOTHING;
    const { env, retryMs, firstPauseMs } = this.#options;
    const files = defaultFiles({ ...context, config: this.config, sessionRoot: this.#sessionRoot, env });
    const patience = { retryMs, firstPauseMs, ...SILENT_HDFS };
    const archives: ShippedArchive[] = [];
    const giveUp = (): Promise<void> => giveUpArchives(files, applicationId, archives.map(({ url }) => url)); // prettier-ignore
    try {
      for (const archive of this.shipment.archives) {
        archives.push(await untilAnswered(patience, watch, () => stageArchive(files, archive, applicationId, watch)));
      }
      const tokens = await files.tokens();
      const clean: Sent['clean'] = (isLiving) => cleanStaging(files, isLiving).catch(() => undefined);
      return { archives, tokens, giveUp, clean };
    } catch (error) {
      await giveUp();
      throw error;
    }
  }

  get #sessionRoot(): string {
    return path.dirname(this.#options.request.sessionDir);
  }
}

const SILENT_HDFS = {
  isSilence: (error: unknown): error is HdfsSilenceError => error instanceof HdfsSilenceError,
  trouble: 'HDFS does not answer',
  gaveUp: (error: Error, silent: string): BatchSystemError =>
    new BatchSystemError(
      `HDFS has not answered for ${silent} (${error.message}). Is dfs.namenode.http-address in hdfs-site.xml right, and reachable from here? ` +
        'How long to try is BATCHRAY_BATCH_RETRY_MS.',
      { cause: error },
    ),
};
