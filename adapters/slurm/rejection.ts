import { SubmissionError } from '../../src/common/errors.js';
import { lastLine } from './commands.js';

/** Which option Slurm's words are about. */
const CULPRITS: readonly (readonly [RegExp, string])[] = [
  [/account\/partition combination|invalid account/i, '--account'],
  [/partition/i, '--partition'],
  [/job array/i, '--worker-array'],
  [/MaxWall/i, '--time'],
  [/invalid qos|qos specification/i, '--qos'],
  // It always goes on with "(job submit limit, user's size and/or time limits)".
  [/job violates accounting|qos policy|AssocMax|QOSMax/i, '--qos'],
  [/time limit/i, '--time'],
  [/invalid feature/i, '--constraint'],
  [/reservation/i, '--reservation'],
  [/gres|generic resource|gpus?-per-node|tres/i, '--gpus-per-node'],
  [/memory specification|invalid --mem|memory/i, '--mem-per-node'],
  [/cpu count|cpus per task|more processors|cpus-per-task/i, '--cpus-per-node'],
  [/node count/i, '--nodes'],
  [/invalid node name/i, '--nodelist'],
  [/dependency/i, '--dependency'],
  [/licen[cs]e/i, '--licenses'],
  [/signal/i, '--signal'],
  [/nice/i, '--nice'],
  [/mail/i, '--mail-type'],
  [/--cluster|no cluster|cluster .*(?:not known|can't be reached)/i, '--clusters'],
  [/unrecognized option|invalid option|ambiguous/i, '--sbatch'],
  [/node configuration is not available/i, '--nodes, --cpus-per-node, --mem-per-node, --gpus-per-node or --constraint'],
];

/** What Slurm said when it refused a script. */
export function rejected(words: string, script: string): SubmissionError {
  const said = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^Try .*--help/.test(line));
  // The last line is general where the one before names the value.
  const text = said.slice(-3).join('; ') || lastLine(words);
  const option = CULPRITS.find(([pattern]) => pattern.test(text))?.[1];
  return new SubmissionError(
    `Slurm refused the job: ${text}\n` +
      (option === undefined ? '' : `  This concerns ${option}.\n`) +
      `  The script is ${script}; change it, or the options, and try again.`,
    { context: { script, option } },
  );
}
