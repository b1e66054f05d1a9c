/** `core-site.xml` and `yarn-site.xml` that lead to a mocked YARN, in the ways that sites write them. */
import type { Qop } from './digest-server.js';

export interface ResourceManagerAddress {
  /** `host:port` */
  readonly web: string;
  readonly scheduler: string;
}

const PROTECTION: Readonly<Record<Qop, string>> = {
  auth: 'authentication',
  'auth-int': 'integrity',
  'auth-conf': 'privacy',
};

/** By file name. */
export function siteFiles(
  addresses: readonly ResourceManagerAddress[],
  qops: readonly Qop[],
  more: Readonly<Record<string, string>>,
): Record<string, string> {
  const core = {
    'fs.defaultFS': 'file:///',
    'hadoop.security.authentication': 'simple',
    'hadoop.rpc.protection': qops.map((qop) => PROTECTION[qop]).join(','),
    ...more,
  };
  const [only] = addresses;
  const yarn =
    addresses.length === 1
      ? {
          'yarn.resourcemanager.hostname': only?.web.split(':')[0] ?? '',
          'yarn.resourcemanager.webapp.address': `\${yarn.resourcemanager.hostname}:${only?.web.split(':')[1] ?? ''}`,
          'yarn.resourcemanager.scheduler.address': only?.scheduler ?? '',
        }
      : {
          'yarn.resourcemanager.ha.enabled': 'true',
          'yarn.resourcemanager.cluster-id': 'mock',
          'yarn.resourcemanager.ha.rm-ids': addresses.map((_, index) => `rm${index + 1}`).join(','),
          ...Object.fromEntries(
            addresses.flatMap(({ web, scheduler }, index) => [
              [`yarn.resourcemanager.hostname.rm${index + 1}`, web.split(':')[0] ?? ''],
              [`yarn.resourcemanager.webapp.address.rm${index + 1}`, web],
              [`yarn.resourcemanager.scheduler.address.rm${index + 1}`, scheduler],
            ]),
          ),
        };
  return { 'core-site.xml': xml(core), 'yarn-site.xml': xml({ ...yarn, ...more }) };
}

function xml(properties: Readonly<Record<string, string>>): string {
  const entries = Object.entries(properties).map(
    ([name, value]) => `  <property>\n    <name>${name}</name>\n    <value>${value}</value>\n  </property>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<configuration>\n${entries.join('')}</configuration>\n`;
}
