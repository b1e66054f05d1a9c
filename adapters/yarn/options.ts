/** Options of a submission to YARN: the same names as other systems have where the meaning is the same. */
import { parseDuration, parseMebibytes } from '../../src/batch/quantities.js';
import { checkedValue, type SiteOption, type SiteOptions } from '../../src/batch/site-options.js';
import { InvalidOptionError } from '../../src/common/errors.js';
import { GPU_RESOURCE, type ContainerResource } from './application-spec.js';

export const YARN_OPTIONS = [
  option('cpusPerNode', '--cpus-per-node <n>', 'count', 'CPUs of each node: vcores of its container (default: 1)'),
  option(
    'memPerNode',
    '--mem-per-node <size>',
    'text',
    'memory of each node for tasks and objects, as 3g or 4000M (default: 1g)',
  ),
  option('gpusPerNode', '--gpus-per-node <gpus>', 'text', 'GPUs of each node'),
  option('time', '--time <time>', 'text', 'time limit: 30:00, 2:00:00, 1-12:00:00'),
  option('signal', '--signal <signal@seconds>', 'text', 'notice before the time limit: USR1@120'),
  option('queue', '--queue <name>', 'text', 'queue to submit to (default: what the cluster chooses)'),
  option('nodeLabel', '--node-label <label>', 'text', 'node label (partition) that all nodes must have'),
  option('tags', '--tags <names>', 'text', 'tags of the application, with commas'),
  option('priority', '--priority <n>', 'text', 'priority among the applications of the queue; more is earlier'),
  option(
    'memoryOverhead',
    '--memory-overhead <size>',
    'text',
    'memory of each container beside --mem-per-node (default: 384M, or a tenth if that is more)',
  ),
  option('headCpus', '--head-cpus <n>', 'count', 'CPUs of the head, where it is not like the others'),
  option('headMem', '--head-mem <size>', 'text', 'memory of the head, where it is not like the others'),
  option(
    'yarnResources',
    '--yarn-resources <list>',
    'text',
    'further resources of each node: yarn.io/fpga=1,licence=2',
  ),
  option('export', '--export <names>', 'text', 'further variables of this environment that nodes get, with commas'),
  option('hadoopUser', '--hadoop-user <name>', 'text', 'who submits, on a cluster without security (default: you)'),
  option('confDir', '--conf-dir <dir>', 'text', 'configuration of the Hadoop cluster (default: YARN_CONF_DIR, HADOOP_CONF_DIR)'), // prettier-ignore
  option(
    'ship',
    '--ship',
    'switch',
    'the nodes do not see your project: pack it with its node_modules and batchray, and let YARN unpack it there',
  ),
  option(
    'shipNode',
    '--ship-node [path]',
    'optional',
    'the nodes have no node: ship this binary (default: the one that runs this)',
  ),
] as const satisfies readonly SiteOption[];

type Name = (typeof YARN_OPTIONS)[number]['name'];

/** Past this only the result of {@link compileYarnOptions} is used. */
export interface CompiledYarnOptions {
  readonly head: ContainerResource;
  readonly worker: ContainerResource;
  readonly lifetimeS: number | undefined;
  /** How long before the end of its lifetime the cluster is warned. */
  readonly noticeS: number;
  readonly queue: string | undefined;
  readonly nodeLabel: string | undefined;
  readonly tags: readonly string[];
  readonly priority: number | undefined;
  readonly exported: readonly string[];
  readonly user: string | undefined;
  readonly confDir: string | undefined;
  /** The project goes along. */
  readonly ship: boolean;
  /** The node binary goes along: that of a path, or (true) ours. */
  readonly shipNode: string | boolean;
}

const DEFAULT_MEMORY = '1g';
const LEAST_OVERHEAD_MB = 384;
const OVERHEAD_FRACTION = 0.1;
/** Application master, Redis and the gcs service run on the head only. */
const HEAD_OVERHEAD_MB = 256;
const DEFAULT_NOTICE_S = 60;
/** Limits of YARN itself. */
const MAX_TAGS = 8;
const MAX_TAG_LENGTH = 100;

function option<const N extends string>(
  name: N,
  flag: string,
  kind: SiteOption['kind'],
  description: string,
): SiteOption & { readonly name: N } {
  return { name, flag, kind, description };
}

/** @throws InvalidOptionError naming the option */
export function compileYarnOptions(given: SiteOptions): CompiledYarnOptions {
  const unknown = Object.keys(given).find((name) => !YARN_OPTIONS.some((known) => known.name === name));
  if (unknown !== undefined) {
    throw new InvalidOptionError(`YARN has no option ${unknown}.`, { context: { option: unknown } });
  }
  const texts: Partial<Record<Name, string>> = {};
  for (const known of YARN_OPTIONS) {
    const value = given[known.name];
    if (value !== undefined) texts[known.name] = checkedValue(known, value);
  }
  const more = furtherResources(texts);
  const lifetimeS = texts.time === undefined ? undefined : parseDuration('--time', texts.time);
  const { memPerNode = DEFAULT_MEMORY, memoryOverhead, cpusPerNode = '1' } = texts;
  const size = (cpus: string, flag: string, memory: string, ownMb: number): ContainerResource => {
    const mebibytes = parseMebibytes(flag, memory);
    const overheadMb =
      ownMb +
      (memoryOverhead === undefined
        ? Math.max(LEAST_OVERHEAD_MB, Math.ceil(mebibytes * OVERHEAD_FRACTION))
        : parseMebibytes('--memory-overhead', memoryOverhead));
    return {
      memoryMb: mebibytes + overheadMb,
      overheadMb,
      vcores: Number(cpus),
      ...(Object.keys(more).length > 0 && { more }),
    };
  };
  return {
    worker: size(cpusPerNode, '--mem-per-node', memPerNode, 0),
    head:
      texts.headMem === undefined
        ? size(texts.headCpus ?? cpusPerNode, '--mem-per-node', memPerNode, HEAD_OVERHEAD_MB)
        : size(texts.headCpus ?? cpusPerNode, '--head-mem', texts.headMem, HEAD_OVERHEAD_MB),
    lifetimeS,
    noticeS: noticeSeconds(texts.signal, lifetimeS),
    queue: texts.queue,
    nodeLabel: texts.nodeLabel,
    tags: tags(texts.tags),
    priority: priority(texts.priority),
    exported: exported(texts.export),
    user: texts.hadoopUser,
    confDir: texts.confDir,
    ship: texts.ship === 'true',
    shipNode: texts.shipNode === 'true' || (texts.shipNode !== 'false' && (texts.shipNode ?? false)),
  };
}

function furtherResources({ gpusPerNode, yarnResources }: Partial<Record<Name, string>>): Record<string, number> {
  const resources: Record<string, number> = {};
  for (const part of words(yarnResources)) {
    const match = /^([A-Za-z][\w./-]*)=(\d+)$/.exec(part);
    if (match === null) throw invalid('--yarn-resources', yarnResources, 'write name=number, as yarn.io/fpga=1');
    resources[match[1] ?? ''] = Number(match[2]);
  }
  if (gpusPerNode !== undefined) {
    if (!/^\d+$/.test(gpusPerNode)) {
      throw invalid('--gpus-per-node', gpusPerNode, 'on YARN it is a number; choose their type by --node-label');
    }
    if (Number(gpusPerNode) > 0) resources[GPU_RESOURCE] = Number(gpusPerNode);
  }
  return resources;
}

function tags(text: string | undefined): string[] {
  const all = words(text);
  // They are lower case in YARN, whatever was given, and printable.
  if (all.length > MAX_TAGS || all.some((tag) => tag.length > MAX_TAG_LENGTH || !/^[ -~]+$/.test(tag))) {
    throw invalid('--tags', text, `at most ${MAX_TAGS} of ${MAX_TAG_LENGTH} ASCII characters`);
  }
  return all.map((tag) => tag.toLowerCase());
}

/** YARN itself gives none, and only 250 ms between SIGTERM and SIGKILL. */
function noticeSeconds(signal: string | undefined, lifetimeS: number | undefined): number {
  if (signal === undefined) return Math.min(DEFAULT_NOTICE_S, Math.round((lifetimeS ?? 0) / 10));
  const seconds = /^(?:SIG)?USR[12]@([1-9]\d{0,4})$/.exec(signal)?.[1];
  if (seconds !== undefined && lifetimeS !== undefined) return Number(seconds);
  throw invalid(
    '--signal',
    signal,
    lifetimeS === undefined ? 'it needs --time' : 'on YARN it is USR1@seconds, as USR1@120',
  );
}

function priority(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw invalid('--priority', text, 'it must be a whole number of 0 or more');
  return Number(text);
}

function exported(text: string | undefined): string[] {
  const names = words(text);
  const bad = names.find((name) => !/^[A-Za-z_]\w*$/.test(name));
  if (bad !== undefined) throw invalid('--export', text, `${bad} is no name of a variable`);
  return names;
}

function words(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function invalid(flag: string, value: string | undefined, needed: string): InvalidOptionError {
  return new InvalidOptionError(`${flag} ${value ?? ''}: ${needed}.`, { context: { option: flag, value } });
}
