import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { LineEncoder, RELAY_READY } from '../../../src/cli/relay.js';
import { openTunnel } from '../../../src/cli/tunnel.js';
import { isRunning, until } from '../../helpers/cli.js';

/** A stand-in for the relay: runs `code` with `say(text)`, which writes as one piece. */
const standIn = (code: string): readonly [string, ...string[]] => [
  process.execPath,
  '--eval',
  `const say = (text) => require('node:fs').writeSync(1, text);
   process.stdin.on('end', () => process.exit()).resume();
   ${code}`,
];
const READY = `say(${JSON.stringify(RELAY_READY)});`;

test('what the site prints first does not matter, however it is cut', async (t) => {
  const sent = await text(Readable.from([Buffer.from('through')]).pipe(new LineEncoder()));
  const words = `noise ${RELAY_READY}${sent}`;
  const pieces = words.split('').map((letter) => `say(${JSON.stringify(letter)});`);
  const { target, close } = await openTunnel(standIn(`say('x'.repeat(300_000)); ${pieces.join('')}`));
  t.teardown(close);
  const socket = net.connect(target.replace(/^unix:/, ''));
  t.teardown(() => socket.destroy());
  t.is(await new Promise<string>((resolve) => socket.once('data', (bytes) => resolve(bytes.toString()))), 'through');
});

test('closing ends the command, also one that has more to say than was read', async (t) => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'br-tunnel-'));
  t.teardown(() => fs.rmSync(dir, { recursive: true, force: true }));
  const pidFile = path.join(dir, 'pid');
  const code = `process.on('SIGTERM', () => process.exit());
    require('node:fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); ${READY}
    for (let i = 0; i < 100; i++) say('x'.repeat(100_000));`;
  const { close } = await openTunnel(standIn(code));
  const pid = Number(fs.readFileSync(pidFile, 'utf8'));
  t.teardown(() => isRunning(pid) && process.kill(pid, 'SIGKILL'));
  await close();
  // It is asked to end, and waited for only so long.
  await until(() => !isRunning(pid));
  t.pass();
});

test('many tunnels are one thing to do at the end of this process', async (t) => {
  const before = process.listenerCount('exit');
  const tunnels = await Promise.all([1, 2, 3].map(() => openTunnel(standIn(READY))));
  t.true(process.listenerCount('exit') <= before + 1);
  await Promise.all(tunnels.map(({ close }) => close()));
  for (const { target } of tunnels) t.false(fs.existsSync(path.dirname(target.replace(/^unix:/, ''))));
});
