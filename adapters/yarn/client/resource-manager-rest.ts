/** The only place that talks to the web services of ResourceManagers. */
import type { LauncherWatch } from '../../../src/batch/cluster-launcher.js';
import { untilAnswered } from '../../../src/batch/until-answered.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import { parseJson, whyNoAnswer } from './web-answers.js';

export interface RestOptions {
  /** Of all ResourceManagers of one cluster: `['http://rm1:8088', 'http://rm2:8088']`. */
  readonly urls: readonly string[];
  /** Of a cluster without security: who we are. */
  readonly user?: string;
  /** Of a secure cluster. Asked anew, with true, when the last one was refused. */
  readonly delegationToken?: (isRefused: boolean) => Promise<string>;
  /** How long {@link ResourceManagerRest.untilAnswered} tries again. */
  readonly retryMs: number;
  /** First pause between two tries; the later ones are longer. */
  readonly firstPauseMs: number;
}

/** What a ResourceManager answered. */
export interface RestAnswer {
  readonly status: number;
  /** Parsed; `undefined` when there is none, or it is no JSON. */
  readonly body: unknown;
  readonly text: string;
  readonly location: string | undefined;
}

/** No ResourceManager answers; trying again may help. Whether it has carried out what was asked for is not known. */
export class ResourceManagerSilenceError extends BatchSystemError {}

const REQUEST_TIMEOUT_MS = 20_000;

type Method = 'GET' | 'POST' | 'PUT';

export class ResourceManagerRest {
  readonly #options: RestOptions;
  /** The one that answered last is asked first. */
  #first = 0;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** Of the ResourceManager that answered last. */
  get url(): string {
    return this.#options.urls[this.#first] ?? '';
  }

  /**
   * Asks the active ResourceManager; any status of its own is a result.
   * @param path - below the web services: `cluster/apps`
   * @throws ResourceManagerSilenceError when none answers, BatchSystemError when we are not let in
   */
  async ask(method: Method, path: string, body?: unknown): Promise<RestAnswer> {
    const { urls } = this.#options;
    const problems: string[] = [];
    let redirect: string | undefined;
    for (let offset = 0; offset < urls.length; offset++) {
      const index = (this.#first + offset) % urls.length;
      const url = urls[index] ?? '';
      try {
        const answer = await this.#askOne(url, method, path, body);
        if (isStandby(answer)) {
          redirect = answer.location ?? redirect;
          problems.push(`${url} is a standby`);
          continue;
        }
        this.#first = index;
        return answer;
      } catch (error) {
        if (!(error instanceof ResourceManagerSilenceError)) throw error;
        problems.push(error.message);
      }
    }
    // The active one is known to the standby, but not in our configuration.
    const origin = redirect === undefined ? undefined : originOf(redirect);
    if (origin !== undefined && !urls.includes(origin)) {
      const answer = await this.#askOne(origin, method, path, body);
      if (!isStandby(answer)) return answer;
    }
    throw new ResourceManagerSilenceError(problems.join('; '));
  }

  /**
   * Repeats `action` while no ResourceManager answers, with longer and longer pauses, for `retryMs`.
   * @throws the last error of `action`; the reason of `watch.signal`
   */
  untilAnswered<T>(watch: LauncherWatch, action: () => Promise<T>): Promise<T> {
    return untilAnswered({ ...this.#options, ...SILENT_RESOURCE_MANAGER }, watch, action);
  }

  async #askOne(origin: string, method: Method, path: string, body: unknown): Promise<RestAnswer> {
    const { delegationToken } = this.#options;
    const first = await this.#fetch(origin, method, path, body, await delegationToken?.(false));
    if (delegationToken === undefined || !isRefused(first)) return refuseStrangers(origin, first, false);
    return refuseStrangers(origin, await this.#fetch(origin, method, path, body, await delegationToken(true)), true);
  }

  async #fetch(
    origin: string,
    method: Method,
    path: string,
    body: unknown,
    token: string | undefined,
  ): Promise<RestAnswer> {
    const url = new URL(`${origin}/ws/v1/${path}`);
    const { user } = this.#options;
    if (token === undefined && user !== undefined) url.searchParams.set('user.name', user);
    try {
      const response = await fetch(url, {
        method,
        redirect: 'manual',
        headers: {
          accept: 'application/json',
          // Sites with protection against forged requests want it, the others do not mind.
          'x-xsrf-header': 'batchray',
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { 'x-hadoop-delegation-token': token }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
      });
      const text = await response.text();
      const { status } = response;
      if (status >= 502 && status <= 504) throw new ResourceManagerSilenceError(`${origin}: HTTP ${status}`);
      return { status, text, body: parseJson(text), location: response.headers.get('location') ?? undefined };
    } catch (error) {
      if (error instanceof ResourceManagerSilenceError) throw error;
      throw new ResourceManagerSilenceError(`${origin}: ${whyNoAnswer(error)}`, { cause: error });
    }
  }
}

/** The words of a ResourceManager about what it did not like. */
export function remoteMessage({ body, text, status }: RestAnswer): string {
  const remote = (body as { RemoteException?: { message?: unknown } } | undefined)?.RemoteException;
  if (typeof remote?.message === 'string') return remote.message.split('\n')[0]?.trim() ?? '';
  const plain = text
    .replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' ? `HTTP ${status}` : plain.slice(0, 300);
}

function originOf(url: string): string | undefined {
  const parsedUrl = URL.canParse(url) ? new URL(url) : undefined;
  return parsedUrl !== undefined && /^https?:$/.test(parsedUrl.protocol) ? parsedUrl.origin : undefined;
}

/** A standby sends its visitors to the active one, if it knows it. */
function isStandby({ status, text }: RestAnswer): boolean {
  return status === 307 || status === 302 || /This is standby RM/i.test(text);
}

function isRefused({ status }: RestAnswer): boolean {
  return status === 401 || status === 403;
}

function refuseStrangers(origin: string, answer: RestAnswer, hasToken: boolean): RestAnswer {
  // A refusal with words is about what was asked for, not about who asks.
  if (answer.status !== 401 && !(answer.status === 403 && answer.body === undefined)) return answer;
  throw new BatchSystemError(
    hasToken
      ? `${origin} does not let us in even with a new delegation token: ${remoteMessage(answer)}.`
      : `${origin} wants to know who you are (${remoteMessage(answer)}). If the cluster uses Kerberos, core-site.xml of the configuration ` +
          'must say so (hadoop.security.authentication = kerberos), and you need a ticket (kinit).',
    { context: { url: origin, status: answer.status } },
  );
}

const SILENT_RESOURCE_MANAGER = {
  isSilence: (error: unknown): error is ResourceManagerSilenceError => error instanceof ResourceManagerSilenceError,
  trouble: 'no ResourceManager answers',
  gaveUp,
};

function gaveUp(error: Error, silent: string): BatchSystemError {
  return new BatchSystemError(
    `no ResourceManager has answered for ${silent} (${error.message}). ` +
      'Is the address in yarn-site.xml right, and is it reachable from here? How long to try is BATCHRAY_BATCH_RETRY_MS.',
    { cause: error },
  );
}
