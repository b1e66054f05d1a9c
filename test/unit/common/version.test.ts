import { readFileSync } from 'node:fs';
import test from 'ava';
import { BATCHRAY_VERSION } from '../../../src/common/version.js';

test("the version in the code is the package's", (t) => {
  const manifest = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  t.is(BATCHRAY_VERSION, manifest.version);
});
