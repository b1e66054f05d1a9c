/** Applications as the web services of the ResourceManager tell of them. */
import { z } from 'zod';
import { BatchSystemError } from '../../../src/common/errors.js';
import { remoteMessage, type ResourceManagerRest, type RestAnswer } from './resource-manager-rest.js';

/** Type of all our applications, by which they are found in one query. */
export const APPLICATION_TYPE = 'BATCHRAY';

export interface ApplicationReport {
  readonly id: string;
  /** YARN's own words: `ACCEPTED`, `SUCCEEDED`. */
  readonly state: string;
  readonly finalStatus: string;
  readonly diagnostics: string;
  /** Milliseconds since 1970: when it was submitted, and when its application master was started. */
  readonly submittedAtMs: number;
  readonly launchedAtMs: number | undefined;
  /** Where its application master runs or ran. */
  readonly amHost: string | undefined;
  readonly amLogsUrl: string | undefined;
  /** Whose it is, as the ResourceManager knows them. */
  readonly user: string;
  /** YARN's own word for how far its logs are collected: `DISABLED`, `NOT_START`, `RUNNING`, `SUCCEEDED`, `FAILED`, `TIME_OUT`. */
  readonly logAggregation: string | undefined;
  /** When its lifetime ends. */
  readonly endsAtMs: number | undefined;
}

const timeout = z.object({ type: z.string(), expiryTime: z.string().optional() });
const application = z.object({
  id: z.string(),
  state: z.string(),
  finalStatus: z.string(),
  diagnostics: z.string().default(''),
  startedTime: z.number().default(0),
  launchTime: z.number().default(0),
  amHostHttpAddress: z.string().optional(),
  amContainerLogs: z.string().optional(),
  user: z.string().default(''),
  logAggregationStatus: z.string().optional(),
  timeouts: z.object({ timeout: z.union([timeout, z.array(timeout)]).optional() }).nullish(),
});
const one = z.object({ app: application });
/** Nothing found: `{"apps":null}` or `{"apps":{}}`. */
const many = z.object({ apps: z.object({ app: z.array(application).default([]) }).nullish() });
const attempts = z.object({
  appAttempts: z.object({
    appAttempt: z
      .array(z.object({ id: z.number(), containerId: z.string().default(''), nodeHttpAddress: z.string().default('') }))
      .default([]),
  }),
});
const resourceInformation = z.object({ name: z.string(), maximumAllocation: z.number().optional(), value: z.number() });
const newApplication = z.object({
  'application-id': z.string(),
  'maximum-resource-capability': z.object({
    memory: z.number(),
    vCores: z.number(),
    resourceInformations: z.object({ resourceInformation: z.array(resourceInformation) }).optional(),
  }),
});

export interface NewApplication {
  readonly id: string;
  /** The largest container that the cluster gives: by resource name. */
  readonly maximum: { readonly memoryMb: number; readonly vcores: number; readonly more: ReadonlyMap<string, number> };
}

/** A number for an application; it may be used once, or never. */
export async function askNewApplication(rest: ResourceManagerRest): Promise<NewApplication> {
  const answer = await rest.ask('POST', 'cluster/apps/new-application', {});
  const found = understood(answer, newApplication);
  const { memory, vCores, resourceInformations } = found['maximum-resource-capability'];
  const more = (resourceInformations?.resourceInformation ?? []).map(({ name, value }) => [name, value] as const);
  return { id: found['application-id'], maximum: { memoryMb: memory, vcores: vCores, more: new Map(more) } };
}

/** `undefined` for one that the ResourceManager does not know (any more). */
export async function askApplication(rest: ResourceManagerRest, id: string): Promise<ApplicationReport | undefined> {
  const answer = await rest.ask('GET', `cluster/apps/${encodeURIComponent(id)}`);
  return answer.status === 404 || answer.status === 400 ? undefined : toReport(understood(answer, one).app);
}

/** A life of an application master. */
export interface AttemptReport {
  /** From 1 on. */
  readonly number: number;
  /** `undefined` until it has one. */
  readonly containerId: string | undefined;
  /** `host:port` of the web server of the NodeManager that runs it. */
  readonly nodeHttpAddress: string | undefined;
}

/** In the order in which they were made; empty for an application that the ResourceManager does not know (any more). */
export async function askAttempts(rest: ResourceManagerRest, id: string): Promise<AttemptReport[]> {
  const answer = await rest.ask('GET', `cluster/apps/${encodeURIComponent(id)}/appattempts`);
  if (answer.status === 404 || answer.status === 400) return [];
  return understood(answer, attempts)
    .appAttempts.appAttempt.map(({ id: number, containerId, nodeHttpAddress }) => ({
      number,
      containerId: containerId === '' ? undefined : containerId,
      nodeHttpAddress: nodeHttpAddress === '' ? undefined : nodeHttpAddress,
    }))
    .sort((a, b) => a.number - b.number);
}

/** Those of our type that were submitted from `sinceMs` on. */
export async function askApplications(
  rest: ResourceManagerRest,
  sinceMs: number,
  user: string | undefined,
): Promise<ApplicationReport[]> {
  const query = new URLSearchParams({
    applicationTypes: APPLICATION_TYPE,
    startedTimeBegin: String(sinceMs),
    deSelects: 'resourceRequests',
    ...(user !== undefined && { user }),
  });
  const answer = await rest.ask('GET', `cluster/apps?${query.toString()}`);
  return (understood(answer, many).apps?.app ?? []).map(toReport);
}

/** @returns what the ResourceManager does not like about it; `undefined` when it looks at it */
export async function submitApplication(rest: ResourceManagerRest, body: unknown): Promise<string | undefined> {
  const answer = await rest.ask('POST', 'cluster/apps', body);
  return answer.status < 300 ? undefined : remoteMessage(answer);
}

/** From then on the ResourceManager kills it. */
export async function limitLifetime(rest: ResourceManagerRest, id: string, endsAtMs: number): Promise<void> {
  const expiryTime = new Date(endsAtMs).toISOString().replace('Z', '+0000');
  const answer = await rest.ask('PUT', `cluster/apps/${encodeURIComponent(id)}/timeout`, {
    timeout: { type: 'LIFETIME', expiryTime },
  });
  if (answer.status < 300) return;
  throw new BatchSystemError(`the ResourceManager takes no time limit (--time): ${remoteMessage(answer)}.`, {
    context: { application: id, status: answer.status },
  });
}

/** Whether the application was there to be killed. */
export async function killApplication(rest: ResourceManagerRest, id: string): Promise<boolean> {
  const answer = await rest.ask('PUT', `cluster/apps/${encodeURIComponent(id)}/state`, { state: 'KILLED' });
  if (answer.status < 300) return true;
  if (answer.status === 404 || answer.status === 400) return false;
  throw new BatchSystemError(`the ResourceManager does not kill ${id}: ${remoteMessage(answer)}.`, {
    context: { application: id, status: answer.status },
  });
}

function toReport(app: z.infer<typeof application>): ApplicationReport {
  const { timeouts, launchTime, amContainerLogs, amHostHttpAddress } = app;
  const given = timeouts?.timeout ?? [];
  const lifetime = (Array.isArray(given) ? given : [given]).find(({ type }) => type === 'LIFETIME');
  return {
    id: app.id,
    state: app.state,
    finalStatus: app.finalStatus,
    diagnostics: app.diagnostics,
    submittedAtMs: app.startedTime,
    launchedAtMs: launchTime > 0 ? launchTime : undefined,
    amHost: amHostHttpAddress?.replace(/:\d+$/, ''),
    amLogsUrl: amContainerLogs,
    user: app.user,
    logAggregation: app.logAggregationStatus,
    endsAtMs: parseExpiry(lifetime?.expiryTime),
  };
}

/** `2026-11-23T07:12:45.342+0000`, or `UNLIMITED`. */
function parseExpiry(text: string | undefined): number | undefined {
  const ms = Date.parse((text ?? '').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(ms) ? undefined : ms;
}

/** @throws BatchSystemError when it is a refusal, or not what was expected */
function understood<T>(answer: RestAnswer, schema: z.ZodType<T>): T {
  if (answer.status >= 300) {
    throw new BatchSystemError(`the ResourceManager answers with HTTP ${answer.status}: ${remoteMessage(answer)}.`, {
      context: { status: answer.status },
    });
  }
  const result = schema.safeParse(answer.body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BatchSystemError(
    `the ResourceManager's answer is not understood (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}): ${answer.text.slice(0, 200)}`,
    { cause: result.error },
  );
}
