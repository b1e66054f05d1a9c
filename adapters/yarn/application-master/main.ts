/** The process in an application's first container. `--spec FILE` says what to run; YARN's environment says who it is. */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { hadoop } from '#protos/hadoop.js';
import { BatchSystemError } from '../../../src/common/errors.js';
import { readApplicationSpec } from '../application-spec.js';
import { parseTokenFile } from '../hadoop-ipc/token-file.js';
import { AM_TOKEN_KIND, ApplicationMaster } from './application-master.js';
import { stderrLogger } from './log.js';
import { applicationIdText } from './records.js';

const log = stderrLogger((line) => process.stderr.write(line), Date.now);

function fromYarn(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new BatchSystemError(`${name} is not set: the application master is started by YARN, not by hand.`);
}

function create(): ApplicationMaster {
  const { values } = parseArgs({ options: { spec: { type: 'string' } } });
  if (values.spec === undefined) throw new BatchSystemError('--spec FILE is missing.');
  const spec = readApplicationSpec(values.spec);
  const { tokens, secrets } = parseTokenFile(fs.readFileSync(fromYarn('HADOOP_TOKEN_FILE_LOCATION')));
  const token = tokens.find(({ kind }) => kind === AM_TOKEN_KIND);
  if (token === undefined) throw new BatchSystemError(`YARN gave no token of kind ${AM_TOKEN_KIND}.`);
  const { applicationAttemptId } = hadoop.AMRMTokenIdentifier.decode(token.identifier);
  return new ApplicationMaster({
    spec,
    applicationId: applicationIdText(applicationAttemptId?.applicationId),
    attempt: applicationAttemptId?.attemptId ?? 1,
    token,
    credentials: { tokens: tokens.filter(({ kind }) => kind !== AM_TOKEN_KIND), secrets },
    environment: process.env,
    nodeName: fromYarn('NM_HOST'),
    outputFile: path.join(spec.sessionDir, 'job.out'),
    log,
  });
}

async function main(): Promise<number> {
  try {
    const applicationMaster = create();
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
      process.on(signal, () => void applicationMaster.terminate());
    return await applicationMaster.run();
  } catch (error) {
    log.error((error as Error).message);
    return 1;
  }
}

process.exit(await main());
