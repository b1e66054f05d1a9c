import type { batchray as wire } from '#protos/wire.js';
import { NodeDiedError, RayError } from '../common/errors.js';
import { requireId, toHex, type NodeId, type ObjectId, type TaskId } from '../common/ids.js';
import type { CoreWorkerMessage, NodeManagerMessage } from '../rpc/codecs.js';
import type { Peer, PeerHandler, Reply } from '../rpc/peer.js';
import type { Address } from './address.js';
import { collectGarbage } from './collect-garbage.js';
import { contentsToWire, refToWire } from './contents-wire.js';
import type { Drains } from './drains.js';
import { afterReplies, type Execution } from './execution.js';
import type { CoreWorkerLinks, RayletLinks } from './links.js';
import type { Objects } from './objects.js';
import type { ReferenceCounter, ResultHolds } from './reference-counter.js';
import type { TaskSubmitter } from './task-submitter.js';

export interface IncomingOptions {
  readonly self: Address;
  readonly counter: ReferenceCounter;
  readonly resultHolds: ResultHolds<TaskId>;
  readonly objects: Objects;
  readonly links: CoreWorkerLinks;
  readonly raylets: RayletLinks;
  /** Workers only. */
  readonly execution: Execution | undefined;
  readonly drains: Drains;
  readonly submitter: TaskSubmitter;
  readonly explain: (question: wire.ExplainTasks.$Properties) => wire.TaskExplanation.$Properties[];
  readonly onHeadMoved: (head: wire.Head.$Properties) => void;
  readonly onWarning: (message: string) => void;
  /** The raylet says that this process has to go. */
  readonly onExit: (reason: string) => void;
}

/** What others ask of this process: callers, borrowers of its objects, its raylet. */
export class Incoming {
  readonly #options: IncomingOptions;

  constructor(options: IncomingOptions) {
    this.#options = options;
  }

  /** For a stream that another core worker opened. */
  handlerOf(peer: Peer<CoreWorkerMessage>): PeerHandler<CoreWorkerMessage> {
    const { counter, execution, resultHolds } = this.#options;
    let caller: wire.Address.$Properties | undefined;
    return {
      onMessage: (message, reply) => {
        if (message.hello) caller = message.hello.address ?? undefined;
        else this.#onMessage(peer, caller, message, reply);
      },
      onClose: () => {
        counter.borrowerGone(peer);
        resultHolds.callerGone(peer);
        execution?.callerGone(peer);
      },
    };
  }

  #onMessage(
    peer: Peer<CoreWorkerMessage>,
    caller: wire.Address.$Properties | undefined,
    message: CoreWorkerMessage,
    reply: Reply<CoreWorkerMessage> | undefined,
  ): void {
    const { counter, execution, objects, resultHolds } = this.#options;
    if (message.pushTask?.spec && reply !== undefined) {
      if (execution === undefined) throw new RayError('protocol error: a driver runs no tasks');
      if (message.pushTask.assigned) execution.assign(message.pushTask.assigned);
      execution.pushTask(peer, caller, message.pushTask.spec, reply);
    } else if (message.getObject && reply !== undefined) {
      this.#getObject(requireId<ObjectId>(message.getObject.objectId, 'GetObject.object_id'), reply);
    } else if (message.addBorrower) {
      for (const id of message.addBorrower.objectIds ?? []) {
        counter.addBorrower(requireId<ObjectId>(id, 'AddBorrower.object_ids'), peer);
      }
      reply?.({ ack: {} });
    } else if (message.removeBorrower) {
      for (const id of message.removeBorrower.objectIds ?? []) {
        counter.removeBorrower(requireId<ObjectId>(id, 'RemoveBorrower.object_ids'), peer);
      }
    } else if (message.returnRefsTaken) {
      resultHolds.taken(peer, requireId<TaskId>(message.returnRefsTaken.taskId, 'ReturnRefsTaken.task_id'));
    } else if (message.reportLocation) {
      const { lost, nodeId, objectId } = message.reportLocation;
      const id = requireId<ObjectId>(objectId, 'ReportLocation.object_id');
      objects.reportLocation(id, requireId<NodeId>(nodeId, 'ReportLocation.node_id'), lost ?? false);
      reply?.({ ack: {} });
    }
  }

  #getObject(id: ObjectId, reply: Reply<CoreWorkerMessage>): void {
    const { counter, objects, self } = this.#options;
    objects.whenKnown({ id, owner: self }, (contents) => {
      const contained = counter.containedIn(id).map(refToWire);
      reply({ objectValue: { ...contentsToWire(contents), contained } });
    });
  }

  /** From the raylet of this node or, notices only, of another one. */
  async onRayletMessage(message: NodeManagerMessage, reply: Reply<NodeManagerMessage> | undefined): Promise<void> {
    const { drains, execution, explain, links, objects, onExit, onWarning, raylets, submitter } = this.#options;
    if (message.createActor?.spec && reply !== undefined) {
      if (execution === undefined) throw new RayError('protocol error: a driver runs no actors');
      const { gpuIds, spec } = message.createActor;
      execution.assign({ resources: spec.resources ?? {}, gpuIds: gpuIds ?? [] });
      execution.createActor(spec, reply);
    } else if (message.nodeDied) {
      const node = requireId<NodeId>(message.nodeDied.nodeId, 'NodeDied.node_id');
      const reason = message.nodeDied.reason || 'it was not heard of any more';
      const nodeId = toHex(node);
      const error = new NodeDiedError(`node ${nodeId.slice(0, 8)} died: ${reason}`, { context: { nodeId } });
      objects.nodeDied(node, reason);
      links.nodeDied(node, error);
      raylets.nodeDied(node, error);
      drains.nodeDied(node);
    } else if (message.nodeDraining) {
      drains.nodeDraining(message.nodeDraining);
      submitter.nodeDraining(requireId<NodeId>(message.nodeDraining.nodeId, 'NodeDraining.node_id'));
    } else if (message.headMoved) {
      this.#options.onHeadMoved(message.headMoved);
    } else if (message.explainTasks) {
      reply?.({ taskExplanations: { tasks: explain(message.explainTasks) } });
    } else if (message.infeasibleWarning) {
      onWarning(message.infeasibleWarning.message ?? '');
    } else if (message.collectGarbage) {
      collectGarbage();
    } else if (message.exitWorker) {
      const { ifUnused, reason } = message.exitWorker;
      if (ifUnused) {
        await this.#makeUnused();
        reply?.({ ack: {} });
        await new Promise<void>(afterReplies);
      }
      onExit(reason || 'the raylet ended this worker');
    }
  }

  /** @throws RayError when objects or actors would die with this process, results are not taken yet, or it is busy */
  async #makeUnused(): Promise<void> {
    const { counter, execution, resultHolds } = this.#options;
    if (counter.ownsAny()) {
      collectGarbage();
      // What was collected is let go in later turns of the event loop.
      await new Promise<void>(afterReplies);
    }
    if (counter.ownsAny()) throw new RayError('this worker owns objects or actors that others may use');
    if (resultHolds.size > 0) throw new RayError('this worker holds refs in results that callers have not taken yet');
    if (execution?.isIdle !== true) throw new RayError('this worker is busy');
    execution.stopTaking();
  }
}
