/** A connection into the network of a cluster through a process inside its job: for login machines that the nodes' network does not include. */
import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { within } from '../common/clock.js';
import { ConnectionError } from '../common/errors.js';
import { LineDecoder, RELAY_READY } from './relay.js';

/** Where one gRPC connection goes. */
export interface Route {
  /** As gRPC writes targets. */
  readonly target: string;
  close(): Promise<void>;
}

/** A batch system may take its time to start a step. */
const READY_WITHIN_MS = 60_000;
const END_WITHIN_MS = 3_000;
/** Of what the batch system said when it did not work. */
const SHOWN_CHARACTERS = 2_000;

/**
 * Runs `command`, which starts `batchray relay` inside the job, and offers its standard streams as a Unix socket that takes one connection.
 * @throws ConnectionError with the command's own words
 */
export async function openTunnel(command: readonly [string, ...string[]]): Promise<Route> {
  const [file, ...args] = command;
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const directory = makeDirectory();
  const server = net.createServer();
  const gone = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const close = async (): Promise<void> => {
    server.close();
    child.stdin.destroy();
    // One that has more to say than is read would never end.
    child.stdout.destroy();
    await within(gone, END_WITHIN_MS);
    child.kill('SIGTERM');
    await within(gone, END_WITHIN_MS);
    removeDirectory(directory);
  };
  try {
    await untilReady(child, file);
    child.stdin.on('error', () => undefined);
    server.once('connection', (socket) => {
      server.close();
      socket.on('error', () => undefined);
      socket.pipe(child.stdin);
      child.stdout.pipe(new LineDecoder()).pipe(socket);
    });
    const socketPath = path.join(directory, 's');
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(socketPath, resolve);
    });
    return { target: `unix:${socketPath}`, close };
  } catch (error) {
    await close();
    throw error;
  }
}

const directories = new Set<string>();

function removeAll(): void {
  for (const directory of directories) removeDirectory(directory);
}

function makeDirectory(): string {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'batchray-tunnel-'));
  // Also when this process ends without closing the tunnel; the relay then sees the end of its standard input.
  if (directories.size === 0) process.once('exit', removeAll);
  directories.add(directory);
  return directory;
}

function removeDirectory(directory: string): void {
  fs.rmSync(directory, { recursive: true, force: true });
  directories.delete(directory);
  if (directories.size === 0) process.removeListener('exit', removeAll);
}

/** Reads up to {@link RELAY_READY}; what follows stays in the stream. */
async function untilReady(child: ChildProcess, command: string): Promise<void> {
  const { stdout, stderr } = child;
  let said = '';
  let head = Buffer.alloc(0);
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SHOWN_CHARACTERS);
  });
  const failure = (how: string): ConnectionError =>
    new ConnectionError(
      `no way to the cluster through its job: ${command} ${how}${said === '' ? '' : `: ${said.trim()}`}`,
    );
  await new Promise<void>((resolve, reject) => {
    const overdue = setTimeout(() => {
      reject(failure(`did not start within ${READY_WITHIN_MS / 1000} s`));
    }, READY_WITHIN_MS);
    const onData = (chunk: Buffer): void => {
      head = Buffer.concat([head, chunk]);
      const at = head.indexOf(RELAY_READY);
      if (at < 0) {
        // A part of it may be at the end.
        head = head.subarray(-RELAY_READY.length);
        return;
      }
      clearTimeout(overdue);
      stdout?.pause();
      stdout?.removeListener('data', onData);
      const rest = head.subarray(at + RELAY_READY.length);
      if (rest.length > 0) stdout?.unshift(rest);
      resolve();
    };
    stdout?.on('data', onData);
    child.once('error', (error) => {
      clearTimeout(overdue);
      reject(failure(`could not be run (${error.message})`));
    });
    child.once('close', (code) => {
      clearTimeout(overdue);
      reject(failure(`ended with exit code ${String(code)}`));
    });
  });
}
