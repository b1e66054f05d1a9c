/**
 * A driver ends when its own work is done, as any program does: the connections to its cluster must not keep it alive. Neither
 * grpc-js nor ioredis offers that, so their sockets are recognised by where they connect to.
 */
import diagnostics from 'node:diagnostics_channel';
import type { Server, Socket } from 'node:net';

/** `unix:path` or `host:port`, as gRPC writes targets; undefined where the process lives for the cluster (workers, raylets). */
let targets: Set<string> | undefined;

/** From now on the connections that this process opens, and those that it accepts, do not keep it alive. */
export function useBackgroundSockets(): void {
  if (targets !== undefined) return;
  targets = new Set();
  diagnostics.subscribe('net.client.socket', (message) => {
    const { socket } = message as { socket: Socket };
    // Published before the socket is told where to connect.
    const connect = socket.connect.bind(socket) as (...args: unknown[]) => Socket;
    socket.connect = (...args: unknown[]): Socket => {
      Reflect.deleteProperty(socket, 'connect');
      const target = targetOfConnect(args);
      if (target !== undefined && targets?.has(target) === true) toBackground(socket);
      return connect(...args);
    };
  });
}

/** Sockets to this gRPC target (or `host:port` of another service) are the cluster's. */
export function markBackgroundTarget(target: string): void {
  targets?.add(target);
}

/** For a server that listens, or a socket that it accepted. */
export function toBackground(handle: Server | Socket): void {
  if (targets === undefined) return;
  handle.unref();
  // HTTP/2 would hold it again for as long as a stream is open, which here is always.
  Object.assign(handle, { ref: () => handle });
}

/** `net.connect` passes the options as the first element of its normalised arguments. */
function targetOfConnect(args: readonly unknown[]): string | undefined {
  const [first] = args;
  const options = (Array.isArray(first) ? (first as unknown[])[0] : first) as
    { readonly path?: string; readonly host?: string; readonly port?: number | string } | null | undefined;
  if (typeof options !== 'object' || options === null) return undefined;
  if (typeof options.path === 'string') return `unix:${options.path}`;
  const { host = '', port = '' } = options;
  return hostAndPort(host, port);
}

export function hostAndPort(host: string, port: number | string): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
