/** What the ResourceManager's web services tell of applications and nodes. */
import { ENDED, currentAttempt, resourceText, type MockApplication } from './applications.js';
import type { ResourceManager } from './resource-manager.js';

/** @param webAddress - of the ResourceManager that tells it */
export function appJson(application: MockApplication, manager: ResourceManager, webAddress: string): object {
  const { submission } = application;
  const attempt = currentAttempt(application);
  const { master } = attempt;
  const running = [...attempt.containers.values(), ...attempt.kept].filter(({ end }) => end === undefined);
  const sum = (of: (one: (typeof running)[number]) => number): number =>
    running.reduce((total, one) => total + of(one), 0);
  const hasEnded = ENDED.has(application.state);
  const finishedTime = hasEnded ? application.finishedAtMs : 0;
  const trackingUI = hasEnded ? 'History' : application.state === 'RUNNING' ? 'ApplicationMaster' : 'UNASSIGNED';
  return {
    id: application.id,
    user: submission.user,
    name: submission.name,
    queue: application.launchedAtMs > 0 ? `root.${submission.queue}` : submission.queue,
    state: application.state,
    finalStatus: application.finalStatus,
    progress: application.progress * 100,
    trackingUI,
    trackingUrl: `${webAddress}/proxy/${application.id}/`,
    diagnostics: diagnosticsOf(application, manager),
    clusterId: manager.options.timestamp,
    applicationType: submission.type,
    applicationTags: submission.tags.map((tag) => tag.toLowerCase()).join(','),
    priority: submission.priority,
    startedTime: application.submittedAtMs,
    launchTime: application.launchedAtMs,
    finishedTime,
    elapsedTime: (hasEnded ? finishedTime : Date.now()) - application.submittedAtMs,
    ...(master !== undefined && {
      amContainerLogs: logsLink(master),
      amHostHttpAddress: master.node.httpAddress,
      amRPCAddress: master.node.address,
    }),
    allocatedMB: hasEnded ? -1 : sum(({ resource }) => resource.memoryMb),
    allocatedVCores: hasEnded ? -1 : sum(({ resource }) => resource.vcores),
    runningContainers: hasEnded ? -1 : running.length,
    logAggregationStatus: hasEnded ? (application.plan.logAggregation ?? 'DISABLED') : 'NOT_START',
    unmanagedApplication: false,
    timeouts: { timeout: [timeoutJson(application)] },
  };
}

/** While it is ACCEPTED, why. */
function diagnosticsOf(application: MockApplication, manager: ResourceManager): string {
  const { submission, state, plan } = application;
  if (state !== 'ACCEPTED') return application.diagnostics;
  if (plan.diagnostics !== undefined) return plan.diagnostics;
  const { master } = currentAttempt(application);
  const total = resourceText(manager.maximum);
  if (master !== undefined) return 'AM container is launched, waiting for AM container to Register with RM';
  return (
    `[${new Date().toUTCString()}] Application is Activated, waiting for resources to be assigned for AM.  Details : AM Partition = <DEFAULT_PARTITION> ; ` +
    `Partition Resource = ${total} ; Queue's Absolute capacity = 100.0 % ; Queue's Absolute used capacity = 0.0 % ; Queue's Absolute max capacity = 100.0 % ; ` +
    `Queue's capacity (absolute resource) = ${total} ; Queue: root.${submission.queue} ; `
  );
}

export function nodeJson({
  options,
  address,
  httpAddress,
  state,
}: ResourceManager['options']['nodes'][number]): object {
  return {
    id: address,
    nodeHostName: options.host,
    nodeHTTPAddress: httpAddress,
    rack: '/default-rack',
    state,
    availMemoryMB: options.memoryMb,
    availableVirtualCores: options.vcores,
    totalResource: { memory: options.memoryMb, vCores: options.vcores },
  };
}

export function timeoutJson({ endsAtMs }: MockApplication): object {
  if (endsAtMs === Number.POSITIVE_INFINITY)
    return { type: 'LIFETIME', expiryTime: 'UNLIMITED', remainingTimeInSeconds: -1 };
  const remainingTimeInSeconds = Math.max(0, Math.round((endsAtMs - Date.now()) / 1000));
  return {
    type: 'LIFETIME',
    expiryTime: new Date(endsAtMs).toISOString().replace('Z', '+0000'),
    remainingTimeInSeconds,
  };
}

export function logsLink({ name, node }: { name: string; node: { httpAddress: string } }): string {
  return `http://${node.httpAddress}/node/containerlogs/${name}/root`;
}
