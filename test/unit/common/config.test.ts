import test from 'ava';
import { CONFIG_TABLE, loadConfig } from '../../../src/common/config.js';
import { InvalidOptionError } from '../../../src/common/errors.js';

test('defaults, and every entry settable by its variable', (t) => {
  const defaults = loadConfig({});
  for (const [name, entry] of Object.entries(CONFIG_TABLE)) {
    t.is(defaults[name as keyof typeof defaults], entry.default);
    const changed = loadConfig({ [entry.env]: String(entry.min + 1) });
    t.is(changed[name as keyof typeof changed], entry.min + 1);
  }
});

test('a value that is no number, or too small, is refused naming the variable', (t) => {
  for (const value of ['many', '-1', 'NaN']) {
    t.throws(() => loadConfig({ BATCHRAY_LEASE_IDLE_MS: value }), {
      instanceOf: InvalidOptionError,
      message: /BATCHRAY_LEASE_IDLE_MS/,
    });
  }
});
