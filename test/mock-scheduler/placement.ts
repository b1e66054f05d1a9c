/** Which jobs may start where, and why the others may not. */
import type { Controller, MockNode } from './controller.js';
import { ENDED, type JobRequest, type MockJob } from './job.js';

/** Slurm's reason for which a job has to wait; `undefined` when it can start now. First come, first served. */
export function hindrance(controller: Controller, job: MockJob, othersWait: boolean): string | undefined {
  const { request, array } = job;
  const jobs = [...controller.jobs.values()];
  if (job.held) return 'JobHeldUser';
  if (Date.now() < job.eligibleAtMs) {
    return job.restarts > 0 || request.beginDelaySeconds > 0 ? 'BeginTime' : (job.plan.reason ?? 'Priority');
  }
  if (jobs.some(({ id, state }) => request.after.includes(id) && !ENDED.has(state))) return 'Dependency';
  if (array !== undefined) {
    const active = jobs.filter(({ array: other, state }) => other?.jobId === array.jobId && isActive(state));
    if (active.length >= array.throttle) return 'JobArrayTaskLimit';
  }
  if (request.minNodes > controller.nodes.length) return 'PartitionNodeLimit';
  if (cpusPerNode(controller, request) > controller.options.cpusPerNode) return 'PartitionConfig';
  if (fittingNodes(controller, request).length < request.minNodes) return othersWait ? 'Priority' : 'Resources';
  return othersWait ? 'Priority' : undefined;
}

/** Nodes with room for one node's share of the request. */
export function fittingNodes(controller: Controller, request: JobRequest): MockNode[] {
  const { options } = controller;
  const wanted = namesIn(request.options.get('nodelist'));
  const excluded = namesIn(request.options.get('exclude'));
  const active = [...controller.jobs.values()].filter(({ state }) => isActive(state));
  return controller.nodes.filter(({ name, down }) => {
    if (down || excluded.includes(name) || (wanted.length > 0 && !wanted.includes(name))) return false;
    const here = active.filter(({ nodes }) => nodes.includes(name)).map((job) => job.request);
    const cpus = here.reduce((sum, other) => sum + cpusPerNode(controller, other), cpusPerNode(controller, request));
    const memory = here.reduce((sum, other) => sum + (other.memoryMb ?? 0), request.memoryMb ?? 0);
    return cpus <= options.cpusPerNode && memory <= options.memoryMbPerNode;
  });
}

/** Plain names of a list; the mock's users have no need of ranges there. */
export function namesIn(list: string | undefined): string[] {
  return (list ?? '').split(',').filter((name) => /^\w+$/.test(name));
}

function cpusPerNode(controller: Controller, request: JobRequest): number {
  return request.exclusive ? controller.options.cpusPerNode : request.tasksPerNode * request.cpusPerTask;
}

function isActive(state: MockJob['state']): boolean {
  return state !== 'PENDING' && !ENDED.has(state);
}
