import type { batchray as wire } from '#protos/wire.js';
import type { Clock } from '../common/clock.js';
import { describeClient, type Client } from './client-connections.js';

/** User code may compute for minutes without a pause: such a process is named instead. */
const ANSWER_MS = 1_000;

/** Asks the drivers and workers of a node about calls that they wait for. */
export async function explainTasks(
  clients: readonly Client[],
  question: wire.ExplainTasks.$Properties,
  clock: Clock,
  hostname: string,
): Promise<wire.TaskExplanations.$Properties> {
  const silent: string[] = [];
  const answers = clients.map(async (client) => {
    const who = `${describeClient(client)} on ${hostname}`;
    let cancel: () => void = () => undefined;
    const late = new Promise<undefined>((resolve) => {
      cancel = clock.after(ANSWER_MS, () => {
        silent.push(who);
        resolve(undefined);
      });
    });
    const answer = client.peer.request({ explainTasks: { ...question } }).catch(() => undefined);
    const message = await Promise.race([answer, late]);
    cancel();
    return (message?.taskExplanations?.tasks ?? []).map((task) => ({ ...task, owner: who }));
  });
  const tasks = (await Promise.all(answers)).flat().slice(0, question.limit || undefined);
  return { tasks, silent };
}
