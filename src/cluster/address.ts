/** Which of this node's addresses the other nodes of the cluster can reach. */
import dgram from 'node:dgram';
import dns from 'node:dns/promises';
import net from 'node:net';
import os from 'node:os';
import { within } from '../common/clock.js';
import { ClusterStartError, InvalidOptionError } from '../common/errors.js';

export interface AddressQuestion {
  /** `--interface` or BATCHRAY_INTERFACE: name of an interface, an address, or a network as `10.1.0.0/16`. */
  readonly interface?: string | undefined;
  /** The batch system's names of this node, else its host name. */
  readonly nodeNames: readonly string[];
  /** Where this node reaches the head; absent on the head itself. */
  readonly headAddress?: string | undefined;
  /** The node that launched us, which may know us by a network of its own. */
  readonly launchAddress?: string | undefined;
}

/** What the decision looks at; {@link systemNetwork} is the real one. */
export interface Network {
  readonly interfaces: Readonly<Record<string, readonly os.NetworkInterfaceInfo[] | undefined>>;
  /** Addresses of a name; empty when it does not resolve in time. */
  resolve(name: string): Promise<readonly string[]>;
  /** Our address in packets to `target`; nothing is sent. */
  addressTowards(target: string): Promise<string | undefined>;
}

const RESOLVE_TIMEOUT_MS = 2_000;
/** Exist on one machine only: bridges and pairs of containers and virtual machines. */
const VIRTUAL = /^(docker|br-|virbr|veth|cni|flannel|cali|podman|lxc|lxd|vmnet|tun|tap)/;

/**
 * Explicit interface; else the address with which we talk to the head; on the head the launch address if it is ours, the one that the
 * node's name stands for, the one with which we talk to the launching node; else the first of a real interface.
 * Throws {@link InvalidOptionError} for an interface that is not there, ClusterStartError when nothing is left.
 */
export async function chooseAddress(question: AddressQuestion, network: Network): Promise<string> {
  const own = Object.entries(network.interfaces).flatMap(([name, infos]) =>
    (infos ?? []).map((info) => ({ name, address: info.address, family: info.family, internal: info.internal })),
  );
  if (question.interface !== undefined && question.interface !== '') {
    const named = matching(own, question.interface);
    if (named !== undefined) return named;
    const there = own.map(({ name, address }) => `${name} (${address})`).join(', ');
    throw new InvalidOptionError(
      `--interface ${question.interface}: this node (${os.hostname()}) has no such interface or address. It has ${there}.`,
    );
  }
  const outside = own.filter(({ internal, address }) => !internal && !isLinkLocal(address));
  const isOutside = (address: string): boolean => outside.some((candidate) => candidate.address === address);

  if (question.headAddress !== undefined) {
    const towards = await network.addressTowards(question.headAddress);
    // Also the loopback, when that is where the head lives.
    if (towards !== undefined && own.some(({ address }) => address === towards)) return towards;
  }
  const launch = question.launchAddress;
  if (launch !== undefined && isOutside(launch)) return launch;
  for (const name of question.nodeNames) {
    const resolved = (await network.resolve(name)).find(isOutside);
    if (resolved !== undefined) return resolved;
  }
  if (launch !== undefined) {
    const towards = await network.addressTowards(launch);
    if (towards !== undefined && isOutside(towards)) return towards;
  }
  const real = outside.filter(({ name }) => !VIRTUAL.test(name));
  const chosen = real.find(({ family }) => family === 'IPv4') ?? real[0] ?? outside[0];
  if (chosen !== undefined) return chosen.address;
  throw new ClusterStartError(
    `this node (${os.hostname()}) has no network address that other nodes could reach. ` +
      'Name one with --interface or BATCHRAY_INTERFACE (lo for a cluster on this machine only).',
  );
}

interface OwnAddress {
  readonly name: string;
  readonly address: string;
  readonly family: string;
}

function matching(own: readonly OwnAddress[], wanted: string): string | undefined {
  const [prefix, bits] = wanted.split('/');
  if (bits !== undefined && prefix !== undefined && net.isIP(prefix) !== 0) {
    const list = new net.BlockList();
    const family = net.isIPv6(prefix) ? 'ipv6' : 'ipv4';
    list.addSubnet(prefix, Number(bits), family);
    return own.find(({ address }) => net.isIP(address) === net.isIP(prefix) && list.check(address, family))?.address;
  }
  const byName = own.filter(({ name, address }) => name === wanted && !isLinkLocal(address));
  const chosen =
    byName.find(({ family }) => family === 'IPv4') ?? byName[0] ?? own.find(({ address }) => address === wanted);
  return chosen?.address;
}

function isLinkLocal(address: string): boolean {
  return address.startsWith('169.254.') || /^fe[89ab]/i.test(address);
}

export function systemNetwork(): Network {
  return {
    interfaces: os.networkInterfaces(),
    async resolve(name) {
      let addresses: string[] = [];
      const lookup = dns.lookup(name, { all: true }).then(
        (found) => (addresses = found.map(({ address }) => address)),
        () => undefined,
      );
      await within(lookup, RESOLVE_TIMEOUT_MS);
      return addresses;
    },
    addressTowards: (target) =>
      new Promise((resolve) => {
        const socket = dgram.createSocket(net.isIPv6(target) ? 'udp6' : 'udp4');
        const finish = (address: string | undefined): void => {
          socket.close();
          resolve(address);
        };
        socket.once('error', () => {
          finish(undefined);
        });
        socket.connect(9, target, () => {
          finish(socket.address().address);
        });
      }),
  };
}
