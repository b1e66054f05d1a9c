import os from 'node:os';
import { InvalidOptionError } from '../../../src/common/errors.js';
import type { ResourceManagerAddress } from '../application-spec.js';
import type { HadoopConfig } from './hadoop-config.js';

const SCHEDULER_PORT = 8030;
const HTTP_PORT = 8088;
const HTTPS_PORT = 8090;

/**
 * The ResourceManagers of a cluster: one, or several with high availability.
 * @throws InvalidOptionError when the configuration does not tell where they are
 */
export function resourceManagers(config: HadoopConfig): ResourceManagerAddress[] {
  if (!config.isTrue('yarn.resourcemanager.ha.enabled')) return [resourceManager(config, '')];
  const ids = config.list('yarn.resourcemanager.ha.rm-ids');
  if (ids.length === 0) {
    throw new InvalidOptionError(
      `yarn.resourcemanager.ha.enabled is true in ${config.directory}, but yarn.resourcemanager.ha.rm-ids names no ResourceManager.`,
      { context: { directory: config.directory } },
    );
  }
  return ids.map((id) => resourceManager(config, `.${id}`));
}

/** @param suffix - `.rm1` with high availability */
function resourceManager(config: HadoopConfig, suffix: string): ResourceManagerAddress {
  const get = (name: string): string | undefined => config.get(`yarn.resourcemanager.${name}${suffix}`);
  const hostname = get('hostname');
  const isHttps = config.get('yarn.http.policy') === 'HTTPS_ONLY';
  const web = address(
    config,
    get(isHttps ? 'webapp.https.address' : 'webapp.address') ?? hostname,
    isHttps ? HTTPS_PORT : HTTP_PORT,
    `yarn.resourcemanager.hostname${suffix}`,
  );
  const scheduler = address(
    config,
    get('scheduler.address') ?? hostname ?? web.host,
    SCHEDULER_PORT,
    `yarn.resourcemanager.scheduler.address${suffix}`,
  );
  const host = web.host.includes(':') ? `[${web.host}]` : web.host;
  return {
    host: scheduler.host,
    schedulerPort: scheduler.port,
    webUrl: `${isHttps ? 'https' : 'http'}://${host}:${web.port}`,
  };
}

function address(
  config: HadoopConfig,
  text: string | undefined,
  defaultPort: number,
  property: string,
): { host: string; port: number } {
  const match = /^(?:\[([\da-f:]+)\]|([^:\s/]+))(?::(\d+))?$/i.exec(text ?? '');
  const port = Number(match?.[3] ?? defaultPort);
  const host = match?.[1] ?? match?.[2] ?? '';
  if (host === '' || port < 1 || port > 65_535) {
    throw new InvalidOptionError(
      text === undefined
        ? `${property} is not set in ${config.directory}: nothing tells where the ResourceManager is.`
        : `${property} in ${config.directory} is "${text}", which is no host name with or without a port.`,
      { context: { property, directory: config.directory } },
    );
  }
  // The address of a server that listens everywhere: for its clients it means this machine, for nodes of the cluster nothing.
  if (host !== '0.0.0.0') return { host, port };
  const isLocal = config.get('yarn.resourcemanager.hostname') === '0.0.0.0';
  if (isLocal) return { host: os.hostname(), port };
  return { host: config.get('yarn.resourcemanager.hostname') ?? os.hostname(), port };
}
