/** Ids of YARN's records in the forms in which YARN writes them. */
import { hadoop } from '#protos/hadoop.js';
import { bigIntToInt64, int64ToBigInt } from '../hadoop-ipc/int64.js';

/** The number of a container is below this bit, above it how often the ResourceManager was restarted. */
const EPOCH_BIT = 40n;

/** `application_1795400000000_0001` */
export function applicationIdText(id: hadoop.ApplicationId.$Properties | null | undefined): string {
  return `application_${int64ToBigInt(id?.clusterTimestamp)}_${padded(id?.id, 4)}`;
}

/** `container_e02_1795400000000_0001_01_000002`, without `e02_` as long as the ResourceManager has not been restarted. */
export function containerIdText(id: hadoop.ContainerId.$Properties | null | undefined): string {
  const attempt = id?.applicationAttemptId;
  const application = attempt?.applicationId;
  const whole = int64ToBigInt(id?.id);
  const epoch = whole >> EPOCH_BIT;
  const number = BigInt.asUintN(Number(EPOCH_BIT), whole);
  return [
    'container',
    ...(epoch > 0n ? [`e${padded(epoch, 2)}`] : []),
    String(int64ToBigInt(application?.clusterTimestamp)),
    padded(application?.id, 4),
    padded(attempt?.attemptId, 2),
    padded(number, 6),
  ].join('_');
}

/** The inverse of {@link containerIdText}; `undefined` for what is no id of a container. */
export function parseContainerId(text: string): hadoop.ContainerId.$Properties | undefined {
  const match = /^container_(?:e(\d+)_)?(\d+)_(\d+)_(\d+)_(\d+)$/.exec(text);
  if (match === null) return undefined;
  const [epoch = '0', timestamp = '', application = '', attempt = '', number = ''] = match.slice(1);
  const message = hadoop.ContainerId.encode({
    applicationAttemptId: {
      applicationId: { id: Number(application), clusterTimestamp: Number(timestamp) },
      attemptId: Number(attempt),
    },
    id: bigIntToInt64((BigInt(epoch) << EPOCH_BIT) | BigInt(number)),
  });
  // As it comes over the wire.
  return hadoop.ContainerId.decode(message.finish());
}

/** `n1:45454` */
export function nodeText(id: hadoop.NodeId.$Properties | null | undefined): string {
  return `${id?.host ?? ''}:${id?.port ?? 0}`;
}

function padded(value: number | bigint | null | undefined, digits: number): string {
  return String(value ?? 0).padStart(digits, '0');
}
