/** Kerberos clusters: one call with the user's ticket gets a delegation token, which opens the web services from then on. */
import fs from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { z } from 'zod';
import { writeAtomically } from '../../../src/common/atomic-file.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import { parseJson } from './web-answers.js';

type Environment = Readonly<Record<string, string | undefined>>;

interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface DelegationTokensOptions {
  /** Web services of the ResourceManagers. */
  readonly urls: readonly string[];
  /** With PATH, KRB5_CONFIG and KRB5CCNAME of the user. */
  readonly env: Environment;
  /** Keeps the token, for the owner only. */
  readonly sessionDir: string | undefined;
}

const FILE = 'resource-manager-token.json';
const COMMAND_TIMEOUT_MS = 30_000;
/** Not used any more so shortly before its end. */
const MARGIN_MS = 60_000;

const answer = z.object({ token: z.string(), owner: z.string().optional(), 'expiration-time': z.number().optional() });
const stored = z.object({ token: z.string(), expiresAtMs: z.number() });
type Stored = z.infer<typeof stored>;

export class DelegationTokens {
  readonly #options: DelegationTokensOptions;
  #current: Stored | undefined;
  #asking: Promise<Stored> | undefined;

  constructor(options: DelegationTokensOptions) {
    this.#options = options;
  }

  /**
   * @param isRefused - the last one is not taken any more
   * @throws BatchSystemError that says what is missing: the tools, a ticket
   */
  async get(isRefused: boolean): Promise<string> {
    if (isRefused) this.#current = undefined;
    else this.#current ??= this.#read();
    const isGood = this.#current !== undefined && this.#current.expiresAtMs - MARGIN_MS > Date.now();
    if (isGood) return this.#current!.token;
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    this.#current = await this.#asking;
    return this.#current.token;
  }

  async #ask(): Promise<Stored> {
    const { env, urls } = this.#options;
    await requireTicket(env);
    const problems: string[] = [];
    for (const url of urls) {
      const body = [
        '--header',
        'content-type: application/json',
        '--request',
        'POST',
        '--data',
        '{"renewer":"batchray"}',
      ];
      const result = await askWithTicket(env, `${url}/ws/v1/cluster/delegation-token`, body);
      const parsed = answer.safeParse(parseJson(result.stdout));
      if (result.exitCode === 0 && parsed.success) {
        const { token, 'expiration-time': expiresAtMs = Date.now() + 3_600_000 } = parsed.data;
        this.#write({ token, expiresAtMs });
        return { token, expiresAtMs };
      }
      problems.push(`${url}: ${wordsOf(result.stdout, result.stderr)}`);
    }
    throw new BatchSystemError(
      `no ResourceManager gives a delegation token for your Kerberos ticket: ${problems.join('; ')}. ` +
        'Does `klist` show a ticket of the right realm, and does yarn-site.xml name the ResourceManager as Kerberos knows it (not by its IP address)?',
    );
  }

  #read(): Stored | undefined {
    const { sessionDir } = this.#options;
    if (sessionDir === undefined) return undefined;
    try {
      const text = fs.readFileSync(path.join(sessionDir, FILE), 'utf8');
      return stored.safeParse(parseJson(text)).data;
    } catch {
      return undefined;
    }
  }

  #write(token: Stored): void {
    const { sessionDir } = this.#options;
    if (sessionDir !== undefined && fs.existsSync(sessionDir)) {
      writeAtomically(path.join(sessionDir, FILE), JSON.stringify(token));
    }
  }
}

/** @throws BatchSystemError when the user has no ticket */
export async function requireTicket(env: Environment): Promise<void> {
  const { exitCode } = await run(env, 'klist', ['-s']);
  if (exitCode === 0) return;
  throw new BatchSystemError(
    'this Hadoop cluster uses Kerberos, and you have no valid ticket. Get one with `kinit`, then try again.',
  );
}

/**
 * One request with the user's ticket.
 * @param more - arguments of curl
 */
export async function askWithTicket(
  env: Environment,
  url: string,
  more: readonly string[] = [],
): Promise<CommandResult> {
  const common = [
    '--silent',
    '--show-error',
    '--location',
    '--negotiate',
    '--user',
    ':',
    '--header',
    'x-xsrf-header: batchray',
  ];
  return await run(env, 'curl', [...common, ...more, url]);
}

async function run(env: Environment, command: string, args: readonly string[]): Promise<CommandResult> {
  const result = await execa(command, args, {
    env: { ...env, LC_ALL: 'C' },
    extendEnv: false,
    stdin: 'ignore',
    reject: false,
    timeout: COMMAND_TIMEOUT_MS,
  });
  if (result.code === 'ENOENT') throw missingCommand(command);
  return { exitCode: result.exitCode ?? 1, stdout: result.stdout, stderr: result.stderr };
}

export function missingCommand(command: string): BatchSystemError {
  return new BatchSystemError(
    `this Hadoop cluster uses Kerberos, for which ${command} is needed (package ${command === 'curl' ? 'curl' : 'krb5-user or krb5-workstation'}), and it is not there.`,
    { context: { command } },
  );
}

/** Never a token: only answers that have none come here. */
export function wordsOf(stdout: string, stderr: string): string {
  const plain = `${stderr} ${stdout.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')}`
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' ? 'no answer' : plain.slice(0, 300);
}
