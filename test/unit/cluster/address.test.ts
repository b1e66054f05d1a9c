import type { NetworkInterfaceInfo } from 'node:os';
import test from 'ava';
import { chooseAddress, type AddressQuestion, type Network } from '../../../src/cluster/address.js';

function info(address: string, internal = false): NetworkInterfaceInfo {
  const family = address.includes(':') ? 'IPv6' : 'IPv4';
  const rest = { netmask: '', mac: '', internal, cidr: null };
  return family === 'IPv6' ? { address, family, scopeid: 0, ...rest } : { address, family, ...rest };
}

/** A compute node: management network, fabric, a container bridge. */
const NODE: Network['interfaces'] = {
  lo: [info('127.0.0.1', true), info('::1', true)],
  docker0: [info('172.17.0.1')],
  eno1: [info('fe80::1'), info('10.1.0.5')],
  ib0: [info('169.254.3.3'), info('192.168.7.5'), info('fd00::5')],
};

function choose(
  question: Partial<AddressQuestion>,
  facts: {
    resolve?: Record<string, string[]>;
    towards?: Record<string, string>;
    interfaces?: Network['interfaces'];
  } = {},
): Promise<string> {
  return chooseAddress(
    { nodeNames: ['c5'], ...question },
    {
      interfaces: facts.interfaces ?? NODE,
      resolve: (name) => Promise.resolve(facts.resolve?.[name] ?? []),
      addressTowards: (target) => Promise.resolve(facts.towards?.[target]),
    },
  );
}

test('an interface can be named by name, address or network', async (t) => {
  t.is(await choose({ interface: 'ib0' }), '192.168.7.5');
  t.is(await choose({ interface: 'lo' }), '127.0.0.1');
  t.is(await choose({ interface: '10.1.0.5' }), '10.1.0.5');
  t.is(await choose({ interface: '192.168.0.0/16' }), '192.168.7.5');
  t.is(await choose({ interface: 'fd00::/8' }), 'fd00::5');
  await t.throwsAsync(choose({ interface: 'ib1' }), { message: /ib1: this node .* It has lo \(127\.0\.0\.1\)/ });
  await t.throwsAsync(choose({ interface: '10.2.0.0/16' }), { code: 'INVALID_OPTION' });
});

test('a worker takes the address with which it reaches the head, before all names', async (t) => {
  const facts = { resolve: { c5: ['10.1.0.5'] }, towards: { '192.168.7.1': '192.168.7.5', '127.0.0.1': '127.0.0.1' } };
  t.is(await choose({ headAddress: '192.168.7.1' }, facts), '192.168.7.5');
  t.is(await choose({ headAddress: '127.0.0.1' }, facts), '127.0.0.1', 'a cluster on this machine');
});

test('a head takes the launch address if it is its own, then what its name stands for', async (t) => {
  const resolve = { c5: ['127.0.1.1', '10.1.0.5'] };
  t.is(await choose({ launchAddress: '192.168.7.5' }, { resolve }), '192.168.7.5');
  t.is(await choose({ launchAddress: '192.168.7.9' }, { resolve }), '10.1.0.5', 'a name that also means the loopback');
  t.is(await choose({ launchAddress: '192.168.7.9' }, { towards: { '192.168.7.9': '192.168.7.5' } }), '192.168.7.5');
});

test('the names are asked in their order', async (t) => {
  t.is(
    await choose({ nodeNames: ['node5', 'c5'] }, { resolve: { c5: ['10.1.0.5'], node5: ['192.168.7.5'] } }),
    '192.168.7.5',
  );
});

test('else the first real interface, never a container bridge or a link-local address', async (t) => {
  t.is(await choose({}), '10.1.0.5');
  t.is(
    await choose({}, { interfaces: { lo: NODE['lo'], docker0: NODE['docker0'] } }),
    '172.17.0.1',
    'unless it is all there is',
  );
  await t.throwsAsync(choose({}, { interfaces: { lo: NODE['lo'] } }), {
    message: /--interface/,
    code: 'CLUSTER_START',
  });
});
