import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { loadHadoopConfig, type HadoopConfig } from '../../../../adapters/yarn/client/hadoop-config.js';
import { resourceManagerPrincipal } from '../../../../adapters/yarn/client/hdfs-token.js';
import { nameNodes } from '../../../../adapters/yarn/client/name-nodes.js';
import { describeStaging } from '../../../../adapters/yarn/shipping/default-files.js';
import { InvalidOptionError } from '../../../../src/common/errors.js';

type Properties = Readonly<Record<string, string>>;

function config(t: ExecutionContext, hdfs: Properties, core: Properties = {}): HadoopConfig {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-conf-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const write = (name: string, properties: Properties): void => {
    const lines = Object.entries(properties).map(([key, value]) => `<property><name>${key}</name><value>${value}</value></property>`); // prettier-ignore
    fs.writeFileSync(path.join(dir, name), `<configuration>${lines.join('')}</configuration>`);
  };
  write('core-site.xml', core);
  write('yarn-site.xml', {});
  write('hdfs-site.xml', hdfs);
  return loadHadoopConfig(dir, {});
}

test('one NameNode: by its own address, or by that of the default file system', (t) => {
  const of = (hdfs: Properties): unknown => nameNodes(config(t, hdfs), 'hdfs://nn:8020');
  t.deepEqual(of({}), { origin: 'hdfs://nn:8020', webUrls: ['http://nn:9870'], logicalService: undefined });
  t.like(of({ 'dfs.namenode.http-address': 'web:1234' }), { webUrls: ['http://web:1234'] });
  t.like(of({ 'dfs.namenode.http-address': '0.0.0.0:50070' }), { webUrls: ['http://nn:50070'] });
  t.like(of({ 'dfs.http.policy': 'HTTPS_ONLY', 'dfs.namenode.http-address': 'web:1' }), {
    webUrls: ['https://nn:9871'],
  });
});

test('high availability and federation: by the name of the service', (t) => {
  const ha = {
    'dfs.nameservices': 'other, prod',
    'dfs.ha.namenodes.prod': 'a,b',
    'dfs.namenode.http-address.prod.a': 'one:9870',
    'dfs.namenode.http-address.prod.b': 'two:9870',
    'dfs.namenode.http-address.other': 'three:9870',
  };
  t.deepEqual(nameNodes(config(t, ha), 'hdfs://prod'), {
    origin: 'hdfs://prod',
    webUrls: ['http://one:9870', 'http://two:9870'],
    logicalService: 'ha-hdfs:prod',
  });
  t.like(nameNodes(config(t, ha), 'hdfs://other'), { webUrls: ['http://three:9870'], logicalService: undefined });
  t.throws(() => nameNodes(config(t, { ...ha, 'dfs.ha.namenodes.prod': 'a,c' }), 'hdfs://prod'), {
    instanceOf: InvalidOptionError,
    message: /dfs\.namenode\.http-address\.prod\.c is not set/,
  });
});

test('what --ship cannot use is told before anything is asked', (t) => {
  const refused = (hdfs: Properties, core: Properties, message: RegExp): void => {
    t.throws(() => describeStaging(config(t, hdfs, core), '/sessions'), { instanceOf: InvalidOptionError, message });
  };
  refused({}, { 'fs.defaultFS': 's3a://bucket' }, /fs\.defaultFS in .* is "s3a:\/\/bucket"/);
  refused({ 'dfs.webhdfs.enabled': 'false' }, { 'fs.defaultFS': 'hdfs://nn' }, /WebHDFS, which is switched off/);
  refused({ 'dfs.namenode.http-address': 'a b' }, { 'fs.defaultFS': 'hdfs://nn' }, /http-address is "a b"/);
  t.is(describeStaging(config(t, {}), '/sessions'), 'file:///sessions/.staging');
});

test('who may renew the token of HDFS', (t) => {
  const core = { 'yarn.resourcemanager.principal': 'yarn/_HOST@REALM' };
  t.is(resourceManagerPrincipal(config(t, {}, core), 'RM1.site'), 'yarn/rm1.site@REALM');
  t.throws(() => resourceManagerPrincipal(config(t, {}), 'rm'), {
    message: /yarn\.resourcemanager\.principal is not set/,
  });
});
