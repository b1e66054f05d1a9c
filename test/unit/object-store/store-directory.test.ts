import fs from 'node:fs';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'ava';
import { ObjectStoreError } from '../../../src/common/errors.js';
import { Arena } from '../../../src/object-store/arena.js';
import { StoreClient } from '../../../src/object-store/client.js';
import { claimStoreDirectory, removeStaleStore, sweepStaleStores } from '../../../src/object-store/store-directory.js';
import { KIB, MIB, newStore, newStoreDirectory } from './stores.js';

const arenaModule = new URL('../../../src/object-store/arena.js', import.meta.url).href;
const directoryModule = new URL('../../../src/object-store/store-directory.js', import.meta.url).href;

test('the directory is for its user only, and goes away with the store', async (t) => {
  const store = newStore(t, { sizeBytes: 4 * MIB });
  const { dir } = store.arena;
  t.is(fs.statSync(dir).mode & 0o777, 0o700);
  for (const name of fs.readdirSync(dir)) t.is(fs.statSync(path.join(dir, name)).mode & 0o777, 0o600);
  await store.close();
  await store.close();
  t.false(fs.existsSync(dir));
});

test('a store whose raylet lives is not swept; one whose raylet was killed is', async (t) => {
  // Of its own: raylets of other tests sweep /dev/shm when they start.
  const root = fs.mkdtempSync('/dev/shm/test-sweep-');
  t.teardown(() => {
    fs.rmSync(root, { recursive: true });
  });
  const [mine, dir] = ['mine', 'killed'].map((name) => path.join(root, `batchray-7-${name}`)) as [string, string];
  const arena = Arena.create({ dir: mine, sizeBytes: 4 * MIB });
  t.teardown(() => {
    arena.close();
  });
  const script = `import { Arena } from ${JSON.stringify(arenaModule)};
    Arena.create({ dir: ${JSON.stringify(dir)}, sizeBytes: ${4 * MIB} });
    console.log('ready'); setInterval(() => {}, 1000);`;
  const raylet = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(raylet, 'exit');
  t.teardown(async () => {
    raylet.kill('SIGKILL');
    await exited;
  });
  await once(raylet.stdout, 'data');
  t.false(removeStaleStore(dir));
  t.throws(() => Arena.create({ dir, sizeBytes: 4 * MIB }), {
    instanceOf: ObjectStoreError,
    message: /Another raylet/,
  });

  raylet.kill('SIGKILL');
  await exited;
  t.deepEqual(sweepStaleStores(7, root), [dir]);
  t.deepEqual(fs.readdirSync(root), [path.basename(mine)]);
});

test('two raylets find a stale store: the one that is held up does not remove what the other one makes in its place', async (t) => {
  const root = fs.mkdtempSync('/dev/shm/test-sweep-');
  const dir = path.join(root, 'batchray-7-again');
  fs.closeSync(claimStoreDirectory(dir)); // As if its raylet had been killed.
  // Held up between opening the owner file and looking at its lock.
  const script = `import fs from 'node:fs';
    const { fstatSync } = fs;
    fs.fstatSync = (fd) => { fs.writeSync(1, 'opened'); fs.readSync(0, Buffer.alloc(1)); fs.fstatSync = fstatSync; return fstatSync(fd); };
    const { sweepStaleStores } = await import(${JSON.stringify(directoryModule)});
    process.exit(sweepStaleStores(7, ${JSON.stringify(root)}).length);`;
  const sweeper = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(sweeper, 'exit');
  t.teardown(async () => {
    sweeper.kill('SIGKILL');
    await exited;
    fs.rmSync(root, { recursive: true });
  });
  await once(sweeper.stdout, 'data');
  const fd = claimStoreDirectory(dir);
  t.teardown(() => {
    fs.closeSync(fd);
  });
  sweeper.stdin.end('.');
  t.deepEqual(await exited, [0, null]);
  t.is(fs.statSync(path.join(dir, 'owner')).ino, fs.fstatSync(fd).ino);
});

test('a store that somebody is still removing is waited for', async (t) => {
  const root = fs.mkdtempSync('/dev/shm/test-sweep-');
  const dir = path.join(root, 'batchray-7-large');
  fs.closeSync(claimStoreDirectory(dir)); // As if its raylet had been killed.
  fs.writeFileSync(path.join(dir, 'store'), 'large');
  // To free the memory, after the name is gone, takes a second.
  const script = `import fs from 'node:fs';
    const { rmSync } = fs;
    fs.rmSync = (...args) => {
      rmSync(...args);
      if (!args[0].endsWith('/store')) return;
      fs.writeSync(1, 'removing');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    };
    const { sweepStaleStores } = await import(${JSON.stringify(directoryModule)});
    process.exit(sweepStaleStores(7, ${JSON.stringify(root)}).length);`;
  const sweeper = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(sweeper, 'exit');
  t.teardown(async () => {
    sweeper.kill('SIGKILL');
    await exited;
    fs.rmSync(root, { recursive: true });
  });
  await once(sweeper.stdout, 'data');
  const fd = claimStoreDirectory(dir);
  fs.closeSync(fd);
  t.deepEqual(await exited, [1, null]);
});

test('a directory without an owner file may still be in the making, unless it is old', (t) => {
  const root = fs.mkdtempSync('/tmp/batchray-sweep-');
  t.teardown(() => {
    fs.rmSync(root, { recursive: true });
  });
  const dir = path.join(root, 'batchray-7-x-1');
  fs.mkdirSync(dir);
  fs.mkdirSync(path.join(root, 'batchray-77-x-1'));
  t.deepEqual(sweepStaleStores(7, root), []);
  fs.utimesSync(dir, 0, 0);
  t.deepEqual(sweepStaleStores(7, root), [dir]);
  t.deepEqual(fs.readdirSync(root), ['batchray-77-x-1']);
});

test('a raylet may take the place of one that is gone', (t) => {
  const dir = newStoreDirectory(t);
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'owner'), '1\n');
  const arena = Arena.create({ dir, sizeBytes: 4 * MIB });
  t.true(fs.existsSync(path.join(dir, 'store')));
  arena.close();
  t.false(fs.existsSync(dir));
});

test('what is wrong with the place or the size is said', (t) => {
  const dir = newStoreDirectory(t);
  t.throws(() => Arena.create({ dir: '/nowhere/batchray', sizeBytes: 4 * MIB }), {
    instanceOf: ObjectStoreError,
    message: /\/nowhere must exist and be writable/,
  });
  t.throws(() => Arena.create({ dir, sizeBytes: 8 * KIB }), { instanceOf: ObjectStoreError, message: /no room/ });
  t.throws(() => StoreClient.open(dir, 1), { instanceOf: ObjectStoreError, message: /Is the raylet/ });
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'store'), Buffer.alloc(4096));
  t.throws(() => StoreClient.open(dir, 1), { instanceOf: ObjectStoreError, message: /version/ });
});
