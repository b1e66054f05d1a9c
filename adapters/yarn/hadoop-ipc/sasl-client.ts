import { hadoop } from '#protos/hadoop.js';
import { answerChallenge, parseDirectives, type DigestAnswer, type Qop } from './digest-md5.js';
import { HadoopProtocolError } from './errors.js';
import type { HadoopToken } from './token-file.js';
import { WRAPPING_OVERHEAD_BYTES, createWrapping, type Wrapping } from './wrapping.js';

type SaslMessage = hadoop.RpcSasl.$Properties;

const { SUCCESS, NEGOTIATE, INITIATE, CHALLENGE, RESPONSE } = hadoop.RpcSasl.State;

export interface SaslOptions {
  readonly token: Pick<HadoopToken, 'identifier' | 'password'>;
  /** What to choose first of what the server offers. */
  readonly preferred: readonly Qop[];
  /** Random, of this exchange only. */
  readonly cnonce: string;
}

/** How everything after the exchange is sent. */
export interface SaslOutcome {
  readonly qop: Qop;
  /** Absent for `auth`: messages go as they are. */
  readonly wrapping?: { readonly wrapping: Wrapping; readonly maxMessageBytes: number };
}

export interface SaslStep {
  readonly send?: SaslMessage;
  readonly outcome?: SaslOutcome;
}

type State = 'negotiating' | 'initiated' | 'answered' | 'verified' | 'done';

/** The client's side of an authentication by token: messages in, messages out. Throws HadoopProtocolError at whatever does not belong. */
export class SaslClient {
  readonly #options: SaslOptions;
  #state: State = 'negotiating';
  #digestUri = '';
  #answer: DigestAnswer | undefined;

  constructor(options: SaslOptions) {
    this.#options = options;
  }

  /** What the client sends first. */
  begin(): SaslMessage {
    return { version: 0, state: NEGOTIATE };
  }

  receive(message: SaslMessage): SaslStep {
    const token = Buffer.from(message.token ?? []);
    if (this.#state === 'negotiating' && message.state === NEGOTIATE) return this.#initiate(message.auths ?? []);
    if (this.#state === 'initiated' && message.state === CHALLENGE) {
      return { send: { version: 0, state: RESPONSE, token: this.#answerTo(token) } };
    }
    if (this.#state === 'answered' && message.state === CHALLENGE) {
      this.#verify(token);
      this.#state = 'verified';
      return { send: { version: 0, state: RESPONSE, token: Buffer.alloc(0) } };
    }
    if ((this.#state === 'answered' || this.#state === 'verified') && message.state === SUCCESS) {
      if (this.#state === 'answered') this.#verify(token);
      this.#state = 'done';
      return { outcome: this.#outcome() };
    }
    throw new HadoopProtocolError(
      message.state === SUCCESS
        ? 'the server does not ask for the token: it is no server for application masters'
        : `the server's message of state ${message.state} does not belong here (${this.#state})`,
    );
  }

  #initiate(auths: readonly hadoop.RpcSasl.Auth.$Properties[]): SaslStep {
    const auth = auths.find(({ method, mechanism }) => method === 'TOKEN' && mechanism === 'DIGEST-MD5');
    if (auth === undefined) {
      const offered = auths.map(({ method }) => method).join(', ');
      throw new HadoopProtocolError(`the server takes no tokens; it offers ${offered === '' ? 'nothing' : offered}`);
    }
    const { challenge, ...chosen } = auth;
    this.#digestUri = `${auth.protocol ?? ''}/${auth.serverId ?? ''}`;
    const hasChallenge = challenge !== undefined && challenge !== null && challenge.length > 0;
    if (!hasChallenge) this.#state = 'initiated';
    const token = hasChallenge ? this.#answerTo(Buffer.from(challenge)) : Buffer.alloc(0);
    return { send: { version: 0, state: INITIATE, auths: [chosen], token } };
  }

  #answerTo(challenge: Buffer): Buffer {
    const { token, preferred, cnonce } = this.#options;
    this.#answer = answerChallenge(challenge.toString('utf8'), {
      username: token.identifier.toString('base64'),
      password: token.password.toString('base64'),
      digestUri: this.#digestUri,
      cnonce,
      preferred,
    });
    this.#state = 'answered';
    return Buffer.from(this.#answer.response);
  }

  /** A server that does not know the password cannot show this. */
  #verify(token: Buffer): void {
    const shown = parseDirectives(token.toString('utf8')).get('rspauth');
    if (shown !== undefined && shown === this.#answer?.serverProof) return;
    throw new HadoopProtocolError('the server did not show that it knows the token');
  }

  #outcome(): SaslOutcome {
    const { qop, hash, cipher, maxBufferBytes } = this.#answer!;
    if (qop === 'auth') return { qop };
    const wrapping = createWrapping({ hash, role: 'client', ...(cipher !== undefined && { cipher }) });
    return { qop, wrapping: { wrapping, maxMessageBytes: maxBufferBytes - WRAPPING_OVERHEAD_BYTES } };
  }
}
