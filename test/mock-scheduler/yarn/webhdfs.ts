/** NameNodes and a DataNode of HDFS as their web interfaces show them, in memory, with faults by order. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ownLoopbackAddress } from '../../helpers/loopback.js';

interface MockFile {
  readonly bytes: Buffer;
  readonly modifiedAtMs: number;
}

/** What a NameNode says instead of doing it: the Java exception and its message. */
export interface MockRefusal {
  readonly exception: string;
  readonly message: string;
  readonly status?: number;
}

type Operation = (path: string, parameters: URLSearchParams) => { readonly status?: number; readonly body: unknown };

export class MockWebHdfs {
  /** By path; directories are `undefined`. */
  readonly files = new Map<string, MockFile | undefined>([['/', undefined]]);
  /** `op path`, in the order in which they were asked. */
  readonly asked: string[] = [];
  /** Web addresses of the NameNodes; all know the same files. */
  readonly urls: string[] = [];
  /** For an operation of a NameNode (`0 CREATE`), given once for each entry. */
  readonly refusals = new Map<string, MockRefusal[]>();
  /** As servers do that do not know `noredirect`. */
  redirects = false;
  /** The DataNode takes some of the contents and hangs up, so many times. */
  hangUps = 0;
  /** The DataNode gives so many more than were asked for. */
  surplusBytes = 0;
  /** Of files and directories to come. */
  nowMs = 1_700_000_000_123;
  readonly #servers: http.Server[] = [];
  /** Of this one alone: its ports are taken by nobody else when it is closed. */
  readonly #host = ownLoopbackAddress();

  static async start(nameNodes = 1): Promise<MockWebHdfs> {
    const mock = new MockWebHdfs();
    const dataNode = await mock.#listen((request, response) => void mock.#takeContents(request, response));
    for (let index = 0; index < nameNodes; index++) {
      mock.urls.push(await mock.#listen((request, response) => mock.#answer(index, dataNode, request, response)));
    }
    return mock;
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    );
  }

  refuse(nameNode: number, operation: string, ...refusals: readonly MockRefusal[]): void {
    this.refusals.set(`${nameNode} ${operation}`, [...refusals]);
  }

  async #listen(handler: http.RequestListener): Promise<string> {
    const server = http.createServer(handler);
    // Never the first to close an idle connection: the next request may be on its way.
    server.keepAliveTimeout = 0;
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, this.#host, resolve));
    return `http://${this.#host}:${(server.address() as AddressInfo).port}`;
  }

  #answer(index: number, dataNode: string, request: http.IncomingMessage, response: http.ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://mock');
    const parameters = url.searchParams;
    const file = decodeURIComponent(url.pathname.slice('/webhdfs/v1'.length));
    const operation = parameters.get('op') ?? '';
    this.asked.push(`${operation} ${file}`);
    const refusal = this.refusals.get(`${index} ${operation}`)?.shift();
    if (refusal !== undefined) return send(response, refusal.status ?? 403, { RemoteException: refusal });
    if (operation === 'CREATE') {
      if (this.files.has(file))
        return send(response, 403, remote('FileAlreadyExistsException', `${file} already exists`));
      const location = `${dataNode}${url.pathname}?${parameters.toString()}`;
      if (!this.redirects) return send(response, 200, { Location: location });
      response.writeHead(307, { location }).end();
      return;
    }
    if (operation === 'OPEN' && this.files.has(file)) {
      response.writeHead(307, { location: `${dataNode}${url.pathname}?${parameters.toString()}` }).end();
      return;
    }
    const { status = 200, body } = this.#operations[operation]!(file, parameters);
    send(response, status, body);
  }

  readonly #operations: Readonly<Record<string, Operation>> = {
    GETHOMEDIRECTORY: (_, parameters) => ({ body: { Path: `/user/${parameters.get('user.name') ?? 'token'}` } }),
    GETFILESTATUS: (file) => (this.files.has(file) ? { body: { FileStatus: this.#status(file, '') } } : notThere(file)),
    OPEN: notThere,
    LISTSTATUS: (file) =>
      this.files.has(file)
        ? {
            body: {
              FileStatuses: {
                FileStatus: this.#children(file).map((child) => this.#status(child, path.basename(child))),
              },
            },
          }
        : notThere(file),
    MKDIRS: (file) => {
      for (let dir = file; dir !== '/'; dir = path.dirname(dir))
        if (!this.files.has(dir)) this.files.set(dir, undefined);
      return { body: { boolean: true } };
    },
    RENAME: (file, parameters) => {
      const to = parameters.get('destination') ?? '';
      const isFree = this.files.has(file) && !this.files.has(to);
      if (isFree) {
        this.files.set(to, this.files.get(file));
        this.files.delete(file);
      }
      return { body: { boolean: isFree } };
    },
    DELETE: (file) => {
      const gone = [...this.files.keys()].filter((name) => name === file || name.startsWith(`${file}/`));
      for (const name of gone) this.files.delete(name);
      return { body: { boolean: gone.length > 0 } };
    },
  };

  #children(directory: string): string[] {
    return [...this.files.keys()].filter((name) => name !== '/' && path.dirname(name) === directory);
  }

  #status(file: string, pathSuffix: string): object {
    const { bytes, modifiedAtMs = this.nowMs } = this.files.get(file) ?? {};
    const type = bytes === undefined ? 'DIRECTORY' : 'FILE';
    return { pathSuffix, type, length: bytes?.length ?? 0, modificationTime: modifiedAtMs };
  }

  #giveContents(request: http.IncomingMessage, response: http.ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://mock');
    const offset = Number(url.searchParams.get('offset'));
    const end = offset + Number(url.searchParams.get('length')) + this.surplusBytes;
    const file = this.files.get(decodeURIComponent(url.pathname.slice('/webhdfs/v1'.length)));
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file?.bytes.subarray(offset, end));
  }

  async #takeContents(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    if (request.method === 'GET') {
      this.#giveContents(request, response);
      return;
    }
    // As real DataNodes do, whether they were asked or not.
    response.writeContinue();
    if (this.hangUps > 0) {
      this.hangUps -= 1;
      request.once('data', () => request.destroy());
      return;
    }
    const bytes = await buffer(request).catch(() => undefined);
    if (bytes === undefined) return;
    const url = new URL(request.url ?? '/', 'http://mock');
    const file = decodeURIComponent(url.pathname.slice('/webhdfs/v1'.length));
    this.files.set(file, { bytes, modifiedAtMs: this.nowMs });
    response.writeHead(201).end();
  }
}

function send(response: http.ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function remote(exception: string, message: string): object {
  return { RemoteException: { exception, message } };
}

function notThere(file: string): { status: number; body: object } {
  return { status: 404, body: remote('FileNotFoundException', `File does not exist: ${file}`) };
}
