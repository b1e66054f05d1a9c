import { NodeDiedError, ShutdownError } from '../../common/errors.js';
import { idFrom, requireId, toHex, type ActorId, type JobId, type NodeId, type WorkerId } from '../../common/ids.js';
import type { GcsMessage } from '../../rpc/codecs.js';
import type { Peer, Reply } from '../../rpc/peer.js';
import { publicActorInfo, type ActorManager } from './actor-manager.js';
import type { ActorWatchers } from './actor-watchers.js';
import type { Instruction, Now } from './instructions.js';
import type { JobManager } from './job-manager.js';
import type { NodeManager } from './node-manager.js';

export interface ActorRequestsOptions {
  readonly actors: ActorManager;
  readonly jobs: JobManager;
  readonly nodes: NodeManager;
  readonly watchers: ActorWatchers;
  readonly now: () => Now;
  /** Resolves when everything is durable and the effects have begun. */
  readonly run: (instructions: readonly Instruction[]) => Promise<void>;
}

type GcsReply = Reply<GcsMessage> | undefined;

/** What core workers and the command line ask about actors. */
export class ActorRequests {
  readonly #options: ActorRequestsOptions;

  constructor(options: ActorRequestsOptions) {
    this.#options = options;
  }

  /** @throws ShutdownError, NodeDiedError for callers that are gone already; ActorNameTakenError */
  async register({ spec, getIfExists }: NonNullable<GcsMessage['registerActor']>, reply: GcsReply): Promise<void> {
    const { actors, jobs, nodes, now, run } = this.#options;
    const jobId = requireId<JobId>(spec?.jobId, 'ActorSpec.job_id');
    if (!jobs.isRunning(jobId) && !actors.isActorWorker(idFrom<WorkerId>(spec?.owner?.workerId))) {
      throw new ShutdownError(`job ${toHex(jobId)} has ended: it cannot create actor ${spec?.className ?? ''}`);
    }
    const ownerNode = idFrom<NodeId>(spec?.owner?.nodeId);
    if (ownerNode !== undefined && nodes.get(ownerNode)?.alive === false) {
      throw new NodeDiedError(`node ${nodes.label(ownerNode)} was declared dead: its processes cannot create actors`);
    }
    const { actor, instructions } = actors.register(spec ?? {}, getIfExists ?? false, now());
    await run(instructions);
    reply?.({ actorInfo: publicActorInfo(actor) });
  }

  /** The state goes out as a notice before the reply, so that a client hears of all states in order. */
  watch(peer: Peer<GcsMessage>, { actorId }: NonNullable<GcsMessage['watchActor']>, reply: GcsReply): void {
    const id = requireId<ActorId>(actorId, 'WatchActor.actor_id');
    const actor = this.#options.actors.get(id);
    this.#options.watchers.watch(id, actor, peer);
    reply?.({ actorInfo: publicActorInfo(actor) });
  }

  async kill({ actorId, reason }: NonNullable<GcsMessage['killActor']>, reply: GcsReply): Promise<void> {
    const { actors, now, run } = this.#options;
    await run(actors.kill(requireId<ActorId>(actorId, 'KillActor.actor_id'), reason ?? '', now()));
    reply?.({ ack: {} });
  }
}
