import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import fc from 'fast-check';
import { loadHadoopConfig } from '../../../../adapters/yarn/client/hadoop-config.js';
import { resourceManagers } from '../../../../adapters/yarn/client/resource-managers.js';
import { InvalidOptionError } from '../../../../src/common/errors.js';

function directory(t: ExecutionContext, files: Readonly<Record<string, string>>): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-conf-'));
  t.teardown(() => {
    fs.rmSync(dir, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(dir, name), text);
  return dir;
}

const property = (name: string, value: string, more = ''): string =>
  `<property><name>${name}</name><value>${value}</value>${more}</property>`;
const site = (...content: readonly string[]): string =>
  `<?xml version="1.0"?>\n<configuration xmlns:xi="http://www.w3.org/2001/XInclude">${content.join('\n')}</configuration>`;

const RM = property('yarn.resourcemanager.hostname', 'rm1');

test('yarn-site over core-site, the later over the earlier, and nothing over what is final', (t) => {
  const dir = directory(t, {
    'core-site.xml': site(property('a', 'core'), property('b', 'core', '<final>true</final>'), property('c', 'first'), property('c', 'second')), // prettier-ignore
    'yarn-site.xml': site(property('a', 'yarn'), property('b', 'yarn'), property(' blanks ', '\n x \n')),
  });
  const config = loadHadoopConfig(dir, {});
  t.deepEqual(
    [config.get('a'), config.get('b'), config.get('c'), config.get('blanks')],
    ['yarn', 'core', 'second', 'x'],
  );
  t.is(config.get('nothing'), undefined);
});

test('variables: other properties, the environment with defaults, and what has no value stays', (t) => {
  const dir = directory(t, {
    'yarn-site.xml': site(
      property('host', 'n${number}.${domain}'),
      property('number', '7'),
      property('domain', '${env.DOMAIN:-example}'),
      property('empty', '[${env.EMPTY-none}] [${env.EMPTY:-none}] [${env.MISSING-none}]'),
      property('unknown', '${no.such} ${number} ${no.such}'),
      property('nested', '${na${which}}'),
      property('which', 'me'),
      property('name', 'inner'),
      property('dollar', '$&amp; ${price} $1'),
      property('price', '$&amp;'),
    ),
  });
  const config = loadHadoopConfig(dir, { EMPTY: '' });
  t.is(config.get('host'), 'n7.example');
  t.is(config.get('empty'), '[] [none] [none]');
  t.is(config.get('unknown'), '${no.such} 7 ${no.such}');
  t.is(config.get('nested'), 'inner');
  t.is(config.get('dollar'), '$& $& $1');
});

test('a value that refers to itself is an error that names it', (t) => {
  const dir = directory(t, { 'yarn-site.xml': site(property('a', '${b}'), property('b', 'x${a}')) });
  t.throws(() => loadHadoopConfig(dir, {}).get('a'), {
    instanceOf: InvalidOptionError,
    message: /^a in .*refers to itself/,
  });
});

test('includes: in the order of the file, with a fallback, never round in circles', (t) => {
  const dir = directory(t, {
    'yarn-site.xml': site(property('a', '1'), '<xi:include href="more.xml"/>', property('b', '3'), '<xi:include href="none.xml"><xi:fallback/></xi:include>'), // prettier-ignore
    'more.xml': site(property('a', '2'), property('b', '2')),
  });
  const config = loadHadoopConfig(dir, {});
  t.deepEqual([config.get('a'), config.get('b')], ['2', '3']);
  fs.writeFileSync(path.join(dir, 'more.xml'), site('<xi:include href="yarn-site.xml"/>'));
  t.throws(() => loadHadoopConfig(dir, {}), { instanceOf: InvalidOptionError, message: /is included by itself/ });
  fs.writeFileSync(path.join(dir, 'more.xml'), site('<xi:include href="gone.xml"/>'));
  t.throws(() => loadHadoopConfig(dir, {}), { message: /more\.xml includes .*gone\.xml, which is not there/ });
});

test('attributes, comments, entities, CDATA and empty values', (t) => {
  const dir = directory(t, {
    'yarn-site.xml': site(
      '<property name="a" value="attribute"/>',
      '<!-- <property><name>b</name><value>comment</value></property> -->',
      property('c', '&lt;x&gt; &amp; <![CDATA[<y>]]>'),
      '<property><name>d</name><value/></property>',
      '<property><name>e</name></property>',
    ),
  });
  const config = loadHadoopConfig(dir, {});
  t.deepEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => config.get(name)),
    ['attribute', undefined, '<x> & <y>', '', undefined],
  );
});

test('every error names the file and what is wrong', (t) => {
  for (const [text, message] of [
    ['<configuration><property></configuration>', /yarn-site\.xml is not well-formed XML: Unexpected close tag/],
    ['', /yarn-site\.xml has no <configuration>/],
    ['<other/>', /yarn-site\.xml has no <configuration>/],
    [site('<property><value>x</value></property>'), /yarn-site\.xml has a <property> without a <name>/],
    [site('<xi:include href="http://x/y.xml"/>'), /yarn-site\.xml includes http:\/\/x\/y\.xml, which is not a file/],
  ] as const) {
    const dir = directory(t, { 'yarn-site.xml': text });
    t.throws(() => loadHadoopConfig(dir, {}), { instanceOf: InvalidOptionError, message });
  }
  const dir = directory(t, { 'core-site.xml': site() });
  t.throws(() => loadHadoopConfig(dir, {}), { message: new RegExp(`no yarn-site.xml in ${dir} \\(--conf-dir\\)`) });
  t.throws(() => loadHadoopConfig(undefined, { HADOOP_CONF_DIR: '/no/such' }), { message: /^HADOOP_CONF_DIR is \/no\/such, which is not a directory/ }); // prettier-ignore
  t.throws(() => loadHadoopConfig(undefined, {}), { message: /set HADOOP_CONF_DIR/ });
});

test('--conf-dir before YARN_CONF_DIR before HADOOP_CONF_DIR', (t) => {
  const [given, yarn, hadoop] = ['given', 'yarn', 'hadoop'].map((name) =>
    directory(t, { 'yarn-site.xml': site(property('who', name)) }),
  );
  const env = { YARN_CONF_DIR: yarn, HADOOP_CONF_DIR: hadoop };
  t.is(loadHadoopConfig(given, env).get('who'), 'given');
  t.is(loadHadoopConfig(undefined, env).get('who'), 'yarn');
  t.is(loadHadoopConfig(undefined, { ...env, YARN_CONF_DIR: '' }).get('who'), 'hadoop');
});

test('text of any kind comes back as it was', (t) => {
  const dir = directory(t, {});
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', '<', '>', '&', '"', "'", '{', '}', '$', ' ', 'ü', '/', ':') }),
      (text) => {
        fs.writeFileSync(path.join(dir, 'yarn-site.xml'), site(property('x', escaped(text))));
        t.is(loadHadoopConfig(dir, {}).get('x'), text.trim());
      },
    ),
  );
});

test('ResourceManagers: one, several, their ports, https', (t) => {
  const of = (...content: readonly string[]): ReturnType<typeof resourceManagers> =>
    resourceManagers(loadHadoopConfig(directory(t, { 'yarn-site.xml': site(...content) }), {}));
  t.deepEqual(of(RM), [{ host: 'rm1', schedulerPort: 8030, webUrl: 'http://rm1:8088' }]);
  t.deepEqual(
    of(
      RM,
      property('yarn.resourcemanager.webapp.address', '${yarn.resourcemanager.hostname}:80'),
      property('yarn.resourcemanager.scheduler.address', 'inside:1'),
    ),
    [{ host: 'inside', schedulerPort: 1, webUrl: 'http://rm1:80' }],
  );
  t.deepEqual(of(RM, property('yarn.http.policy', 'HTTPS_ONLY')), [
    { host: 'rm1', schedulerPort: 8030, webUrl: 'https://rm1:8090' },
  ]);
  t.deepEqual(
    of(
      property('yarn.resourcemanager.ha.enabled', 'true'),
      property('yarn.resourcemanager.ha.rm-ids', ' a , b '),
      property('yarn.resourcemanager.hostname.a', 'ra'),
      property('yarn.resourcemanager.webapp.address.b', 'rb:99'),
      property('yarn.resourcemanager.hostname.b', 'rb'),
    ).map(({ webUrl }) => webUrl),
    ['http://ra:8088', 'http://rb:99'],
  );
  for (const [content, message] of [
    [[property('yarn.resourcemanager.ha.enabled', 'true')], /ha\.rm-ids names no ResourceManager/],
    [[property('yarn.resourcemanager.hostname', 'a b')], /hostname in .* is "a b", which is no host name/],
    [[RM, property('yarn.resourcemanager.scheduler.address', 'x:99999')], /scheduler\.address in .* is "x:99999"/],
  ] as const) {
    t.throws(() => of(...content), { instanceOf: InvalidOptionError, message });
  }
});
