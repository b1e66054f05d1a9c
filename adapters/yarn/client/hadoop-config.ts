/** The configuration of a Hadoop cluster, as its own clients read it: `core-site.xml`, `hdfs-site.xml` and `yarn-site.xml` of one directory. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseString } from 'xml2js';
import { InvalidOptionError } from '../../../src/common/errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names that later ones overrule, and what they are where nothing is set: of Hadoop's own defaults those that are read here. */
const DEFAULTS: Readonly<Record<string, string>> = {
  'fs.defaultFS': 'file:///',
  'yarn.resourcemanager.hostname': '0.0.0.0',
  'yarn.http.policy': 'HTTP_ONLY',
  'yarn.resourcemanager.ha.enabled': 'false',
  'hadoop.security.authentication': 'simple',
  'hadoop.rpc.protection': 'authentication',
  'yarn.log-aggregation.file-formats': 'TFile',
  'yarn.nodemanager.remote-app-log-dir': '/tmp/logs',
};
const FILES = ['core-site.xml', 'hdfs-site.xml', 'yarn-site.xml'] as const;
/** As Hadoop's own limit: past it a value refers to itself. */
const MAX_SUBSTITUTIONS = 20;
const MAX_INCLUDES = 10;

interface Property {
  readonly value: string;
  readonly isFinal: boolean;
}

/** What one element looks like after xml2js: its name, text, attributes, and children in the order of the file. */
interface XmlNode {
  readonly '#name': string;
  readonly _?: string;
  readonly $?: Readonly<Record<string, string>>;
  readonly $$?: readonly XmlNode[];
}

export class HadoopConfig {
  /** Where it was read from. */
  readonly directory: string;
  readonly #properties: ReadonlyMap<string, Property>;
  readonly #env: Environment;

  /** @internal use {@link loadHadoopConfig} */
  constructor(directory: string, properties: ReadonlyMap<string, Property>, env: Environment) {
    this.directory = directory;
    this.#properties = properties;
    this.#env = env;
  }

  /**
   * A value without blanks around it, `${...}` replaced; `undefined` where nothing is set.
   * @throws InvalidOptionError for a value that refers to itself
   */
  get(name: string): string | undefined {
    const raw = this.#raw(name);
    return raw === undefined ? undefined : this.#substituted(name, raw).trim();
  }

  isTrue(name: string): boolean {
    return this.get(name)?.toLowerCase() === 'true';
  }

  /** Parts of a list with commas, without blanks. */
  list(name: string): string[] {
    return (this.get(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }

  #raw(name: string): string | undefined {
    return this.#properties.get(name)?.value ?? DEFAULTS[name];
  }

  /** From the inside out, as Hadoop does it; what has no value stays as it is. */
  #substituted(name: string, raw: string): string {
    const unknown = new Set<string>();
    let value = raw;
    for (let count = 0; count <= MAX_SUBSTITUTIONS; count++) {
      const variable = [...value.matchAll(/\$\{([^${}\s]+)\}/g)].find(([whole]) => !unknown.has(whole));
      if (variable === undefined) return value;
      const [whole, inner = ''] = variable;
      const replacement = this.#variable(inner);
      if (replacement === undefined) unknown.add(whole);
      else value = value.replace(whole, () => replacement);
    }
    throw new InvalidOptionError(
      `${name} in ${this.directory} refers to itself: "${raw}" is still "${value}" after ${MAX_SUBSTITUTIONS} substitutions.`,
      { context: { property: name, directory: this.directory } },
    );
  }

  #variable(name: string): string | undefined {
    const fromEnvironment = /^env\.([^:-]+)(?:(:?-)(.*))?$/.exec(name);
    if (fromEnvironment !== null) {
      const [, variable = '', operator, fallback] = fromEnvironment;
      const value = this.#env[variable];
      const isMissing = value === undefined || (operator === ':-' && value === '');
      return isMissing ? fallback : value;
    }
    if (name === 'user.name') return os.userInfo().username;
    if (name === 'user.home') return os.homedir();
    return this.#raw(name);
  }
}

/**
 * @param confDir - as given by the user; else `YARN_CONF_DIR`, else `HADOOP_CONF_DIR`
 * @throws InvalidOptionError when there is none, or a file of it cannot be read; it names the file and what is wrong
 */
export function loadHadoopConfig(confDir: string | undefined, env: Environment): HadoopConfig {
  const { directory, source } = chooseDirectory(confDir, env);
  if (!fs.statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new InvalidOptionError(
      `${source} is ${directory}, which is not a directory. It must be the one with yarn-site.xml of the Hadoop cluster.`,
      { context: { directory } },
    );
  }
  const properties = new Map<string, Property>();
  const found = FILES.filter((name) => readInto(properties, path.join(directory, name), []));
  if (!found.includes('yarn-site.xml')) {
    throw new InvalidOptionError(
      `there is no yarn-site.xml in ${directory} (${source}): nothing tells where the ResourceManager is.`,
      { context: { directory } },
    );
  }
  return new HadoopConfig(directory, properties, env);
}

function chooseDirectory(confDir: string | undefined, env: Environment): { directory: string; source: string } {
  if (confDir !== undefined) return { directory: path.resolve(confDir), source: '--conf-dir' };
  const source = ['YARN_CONF_DIR', 'HADOOP_CONF_DIR'].find((name) => (env[name] ?? '') !== '');
  if (source !== undefined) return { directory: env[source] ?? '', source };
  throw new InvalidOptionError(
    'YARN needs the configuration of the Hadoop cluster: set HADOOP_CONF_DIR to the directory with core-site.xml and yarn-site.xml ' +
      '(often /etc/hadoop/conf), or give it as --conf-dir.',
  );
}

/** False when the file is not there. */
function readInto(properties: Map<string, Property>, file: string, including: readonly string[]): boolean {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw malformed(file, `cannot be read: ${(error as Error).message}`);
  }
  if (including.length >= MAX_INCLUDES) throw malformed(file, `is included by itself: ${including.join(', ')}`);
  for (const node of parseXml(file, text).$$ ?? []) {
    const name = localName(node);
    if (name === 'property') addProperty(properties, file, node);
    else if (name === 'include') include(properties, file, node, including);
  }
  return true;
}

function parseXml(file: string, text: string): XmlNode {
  const seen: { error?: Error; result?: Readonly<Record<string, XmlNode>> | null } = {};
  // Called back before it returns; more than once for some errors.
  parseString(
    text,
    { async: false, explicitChildren: true, preserveChildrenOrder: true },
    (error: Error | null, result: unknown) => {
      if (error !== null) seen.error ??= error;
      else seen.result = result as Readonly<Record<string, XmlNode>> | null;
    },
  );
  if (seen.error !== undefined) {
    throw malformed(file, `is not well-formed XML: ${seen.error.message.split('\n').slice(0, 2).join(', ')}`);
  }
  const root = seen.result?.['configuration'];
  if (root === undefined) throw malformed(file, 'has no <configuration> as its outermost element');
  return root;
}

/** Without a prefix: `include` of `xi:include`. */
function localName(node: XmlNode): string {
  return node['#name'].replace(/^.*:/, '');
}

function addProperty(properties: Map<string, Property>, file: string, node: XmlNode): void {
  const name = fieldOf(node, 'name')?.trim();
  if (name === undefined || name === '') throw malformed(file, 'has a <property> without a <name>');
  const value = fieldOf(node, 'value');
  // Hadoop takes such a property for one that is not set.
  if (value === undefined) return;
  if (properties.get(name)?.isFinal === true) return;
  properties.set(name, { value, isFinal: fieldOf(node, 'final')?.trim() === 'true' });
}

/** `<property name="a" value="b"/>` is allowed, too. */
function fieldOf(node: XmlNode, name: string): string | undefined {
  const child = node.$$?.find((candidate) => localName(candidate) === name);
  return child === undefined ? node.$?.[name] : (child._ ?? '');
}

function include(properties: Map<string, Property>, file: string, node: XmlNode, including: readonly string[]): void {
  const href = node.$?.['href'];
  if (href === undefined) throw malformed(file, 'has an include without an href');
  if (/^(?!file:)[a-z][\w+.-]*:/i.test(href)) throw malformed(file, `includes ${href}, which is not a file`);
  const target = path.resolve(path.dirname(file), decodeURI(href.replace(/^file:(\/\/)?/i, '')));
  if (readInto(properties, target, [...including, file])) return;
  const hasFallback = node.$$?.some((child) => localName(child) === 'fallback') === true;
  if (!hasFallback) throw malformed(file, `includes ${target}, which is not there`);
}

function malformed(file: string, problem: string): InvalidOptionError {
  return new InvalidOptionError(`${file} ${problem}.`, { context: { file } });
}
