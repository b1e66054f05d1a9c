/**
 * `batchray relay`, hidden: hands bytes on between its standard streams and an address inside the cluster's network. Started inside a job by
 * {@link openTunnel}, for machines that cannot reach the nodes themselves. It knows no secrets: whoever talks through it still needs the token.
 *
 * What it writes is base64, a line a piece: batch systems hand on the output of steps line by line.
 */
import net from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';
import { Command } from 'commander';
import { ConnectionError } from '../common/errors.js';
import { parseCount } from './node-flags.js';

/** First on standard output, once the connection is there; what comes before is from the site's own start-up files. */
export const RELAY_READY = 'batchray-relay-ready\n';

export function relayCommand(): Command {
  return new Command('relay')
    .description('hand bytes on between the standard streams and an address')
    .argument('<host>')
    .argument('<port>', 'TCP port', parseCount)
    .action(relay);
}

async function relay(host: string, port: number): Promise<void> {
  const socket = net.connect({ host, port });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', (error) => {
      reject(new ConnectionError(`${host}:${port} cannot be reached: ${error.message}`, { cause: error }));
    });
  });
  process.stdout.write(RELAY_READY);
  await new Promise<void>((resolve) => {
    for (const stream of [socket, process.stdin, process.stdout]) stream.on('error', resolve);
    process.stdin.pipe(socket);
    socket.pipe(new LineEncoder()).pipe(process.stdout, { end: false });
    socket.once('close', () => {
      resolve();
    });
  });
  // What is still on its way to whoever reads.
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
}

/** Slurm cuts lines of more than 1 KiB. */
const PIECE_BYTES = 720;

export class LineEncoder extends Transform {
  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let lines = '';
    for (let from = 0; from < chunk.length; from += PIECE_BYTES) {
      lines += `${chunk.toString('base64', from, from + PIECE_BYTES)}\n`;
    }
    done(null, lines);
  }
}

/** The inverse. */
export class LineDecoder extends Transform {
  #rest = '';

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const lines = `${this.#rest}${chunk.toString('latin1')}`.split('\n');
    this.#rest = lines.pop() ?? '';
    done(null, Buffer.concat(lines.map((line) => Buffer.from(line, 'base64'))));
  }
}
