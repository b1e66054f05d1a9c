import { BatchSystemError } from '../../src/common/errors.js';
import type { SlurmCommands } from './commands.js';

/** What the commands print and take has been the same since. */
const OLDEST: readonly [major: number, minor: number] = [20, 11];

/** Checks that Slurm is there and new enough; asks once. */
export class SlurmVersion {
  readonly #commands: SlurmCommands;
  #checked: Promise<void> | undefined;

  constructor(commands: SlurmCommands) {
    this.#commands = commands;
  }

  /** @throws BatchSystemError */
  check(): Promise<void> {
    this.#checked ??= this.#check().catch((error: unknown) => {
      this.#checked = undefined;
      throw error;
    });
    return this.#checked;
  }

  async #check(): Promise<void> {
    const { stdout } = await this.#commands.run('sbatch', ['--version']);
    const match = /^slurm\S*\s+(\d+)\.(\d+)/im.exec(stdout);
    if (match === null) return; // a site's wrapper; the commands will tell
    const [major, minor] = [Number(match[1]), Number(match[2])];
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
    throw new BatchSystemError(
      `${match[0]} is older than ${OLDEST.join('.')}, the oldest Slurm that batchray works with. ` +
        'Submit a job script of your own that runs `srun batchray symmetric-run` instead (jobscripts/ray.slurm).',
      { context: { version: match[0] } },
    );
  }
}
