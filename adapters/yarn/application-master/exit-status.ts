/** What YARN's exit statuses mean: the process' own from 0 on, YARN's below. */

/** Another container is asked for: what ended it was not what ran in it. */
const NOT_ITS_FAULT: ReadonlySet<number> = new Set([-100, -101, -102, -106]);

const WORDS: Readonly<Record<number, string>> = {
  [-1000]: 'its container could not be started',
  [-100]: 'its container was lost, or released',
  [-101]: 'the disks of its node have failed or are full',
  [-102]: 'preempted: YARN gave its container to another application',
  [-103]: 'killed by YARN: it used more virtual memory than its container may (yarn.nodemanager.vmem-check-enabled)',
  [-104]:
    'killed by YARN: it used more memory than its container has; ask for more with --memory-overhead or --mem-per-node',
  [-105]: 'stopped by the application master',
  [-106]: 'killed by the ResourceManager',
  [-107]: 'killed by YARN after the end of the application',
  [-108]: 'killed by the scheduler of its node',
  [-109]: 'killed by YARN: it wrote more logs than a container may',
};

/** The status of a container that got lost with its node. */
export const LOST_STATUS = -100;

/** Whether the container was taken from it: lost, preempted, its node's disks failed. */
export function isTaken(exitStatus: number): boolean {
  return NOT_ITS_FAULT.has(exitStatus);
}

/** Why a container ended, for people: `exit code 3`, `its node n2 was lost`. */
export function endReason(exitStatus: number, diagnostics: string, nodeName: string | undefined): string {
  if (exitStatus === LOST_STATUS && /lost\W*node/i.test(diagnostics)) {
    return nodeName === undefined ? 'its node was lost' : `its node ${nodeName} was lost`;
  }
  const words = WORDS[exitStatus];
  if (words !== undefined) {
    const detail = exitStatus === -1000 || exitStatus === -104 || exitStatus === -103 ? firstLine(diagnostics) : '';
    return detail === '' ? words : `${words} (${detail})`;
  }
  if (exitStatus < 0) return `YARN's exit status ${exitStatus}: ${firstLine(diagnostics)}`;
  const signal = exitStatus > 128 && exitStatus < 128 + 65 ? SIGNALS[exitStatus - 128] : undefined;
  return signal === undefined ? `exit code ${exitStatus}` : `exit code ${exitStatus} (${signal})`;
}

const SIGNALS: Readonly<Record<number, string>> = {
  2: 'SIGINT',
  6: 'SIGABRT',
  9: 'SIGKILL',
  11: 'SIGSEGV',
  15: 'SIGTERM',
};

/** Without the time that some NodeManagers write before it. */
function firstLine(text: string): string {
  return text
    .trim()
    .split('\n', 1)[0]!
    .replace(/^\[[-\d :.]+\]/, '')
    .trim();
}
