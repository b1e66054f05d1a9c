/** The JSON that submits an application. */
import type { MockResource, Submission } from './applications.js';
import type { MockLocalResource } from './launch-script.js';

interface Entries<Value> {
  readonly entry?: readonly { readonly key: string; readonly value: Value }[];
}

interface SubmissionJson {
  readonly 'application-id'?: string;
  readonly 'application-name'?: string;
  readonly 'application-type'?: string;
  readonly 'application-tags'?: { readonly tag?: readonly string[] | string };
  readonly queue?: string;
  readonly priority?: number;
  readonly 'max-app-attempts'?: number;
  readonly 'keep-containers-across-application-attempts'?: boolean;
  readonly 'am-container-node-label-expression'?: string;
  readonly resource?: { readonly memory?: number; readonly vCores?: number };
  readonly 'am-container-spec'?: {
    readonly commands?: { readonly command?: string };
    readonly environment?: Entries<string>;
    readonly 'local-resources'?: Entries<{
      readonly resource: string;
      readonly type: MockLocalResource['type'];
      readonly size: number;
      readonly timestamp: number;
    }>;
    readonly credentials?: { readonly secrets?: Entries<string> };
  };
}

const asMap = <Value>(entries: Entries<Value> | undefined): Record<string, Value> =>
  Object.fromEntries((entries?.entry ?? []).map(({ key, value }) => [key, value]));

/** What is wrong with it, in the ResourceManager's words, when it is not good. */
export function readSubmission(body: string, user: string): Submission | string {
  let json: SubmissionJson;
  try {
    json = JSON.parse(body) as SubmissionJson;
  } catch (error) {
    return `javax.ws.rs.WebApplicationException: ${(error as Error).message}`;
  }
  const id = json['application-id'];
  if (id === undefined || !/^application_\d+_\d+$/.test(id))
    return `java.lang.Exception: Could not parse application id ${id ?? ''}`;
  const container = json['am-container-spec'];
  const command = container?.commands?.command;
  if (command === undefined) return 'java.lang.Exception: am-container-spec has no command';
  const tags = json['application-tags']?.tag ?? [];
  const resource: MockResource = { memoryMb: json.resource?.memory ?? 0, vcores: json.resource?.vCores ?? 0, more: {} };
  return {
    id,
    user,
    name: json['application-name'] ?? 'N/A',
    queue: json.queue ?? 'default',
    type: json['application-type'] ?? 'YARN',
    tags: typeof tags === 'string' ? [tags] : tags,
    priority: json.priority ?? 0,
    maxAttempts: json['max-app-attempts'] ?? 2,
    keepsContainers: json['keep-containers-across-application-attempts'] ?? false,
    resource,
    label: json['am-container-node-label-expression'] ?? '',
    context: {
      commands: [command],
      environment: asMap(container?.environment),
      localResources: Object.entries(asMap(container?.['local-resources'])).map(([link, one]) => ({
        link,
        url: one.resource,
        sizeBytes: one.size,
        timestampMs: one.timestamp,
        type: one.type,
      })),
    },
    secrets: Object.fromEntries(
      Object.entries(asMap(container?.credentials?.secrets)).map(([name, value]) => [
        name,
        Buffer.from(value, 'base64'),
      ]),
    ),
    body: json,
  };
}
