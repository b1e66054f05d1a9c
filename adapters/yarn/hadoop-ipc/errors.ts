import { BatchSystemError, type ErrorContext } from '../../../src/common/errors.js';

/** What came over the wire is not Hadoop IPC as this program knows it. The connection cannot be used any more. */
export class HadoopProtocolError extends BatchSystemError {}

/** A server could not be reached, broke the connection, or is silent. The call may or may not have been carried out. */
export class HadoopConnectionError extends BatchSystemError {}

/** A server answered with a Java exception. */
export class HadoopRemoteError extends BatchSystemError {
  /** `org.apache.hadoop.yarn.exceptions.ApplicationMasterNotRegisteredException` */
  readonly javaClass: string;
  /** What the exception says, without the Java stack. */
  readonly firstLine: string;
  /** Message and Java stack. */
  readonly fullText: string;
  /** The server closes the connection; otherwise only this call has failed. */
  readonly isFatal: boolean;

  constructor(
    what: string,
    remote: { readonly javaClass: string; readonly fullText: string; readonly isFatal: boolean },
    context: ErrorContext = {},
  ) {
    const firstLine = remote.fullText.split('\n', 1)[0]!.trim();
    super(`${what}: ${simpleName(remote.javaClass)}: ${firstLine}`, {
      context: { ...context, javaClass: remote.javaClass },
    });
    this.javaClass = remote.javaClass;
    this.firstLine = firstLine;
    this.fullText = remote.fullText;
    this.isFatal = remote.isFatal;
  }

  /** Whether the exception is of the class with this name, whatever its package. */
  is(simpleClass: string): boolean {
    return simpleName(this.javaClass) === simpleClass;
  }
}

/** `InvalidToken` of `org.apache.hadoop.security.token.SecretManager$InvalidToken`. */
function simpleName(javaClass: string): string {
  return javaClass.slice(Math.max(javaClass.lastIndexOf('.'), javaClass.lastIndexOf('$')) + 1);
}
