import test from 'ava';
import { ClusterToken } from '../../../src/rpc/cluster-token.js';
import { connect } from '../../../src/rpc/client.js';
import { nodeManagerService } from '../../../src/rpc/codecs.js';
import { AuthenticationError, TerminalError } from '../../../src/common/errors.js';
import { VERSION, cluster, connectTo } from './raylets.js';

test('terminals are for the command line with the token, one a stream', async (t) => {
  const c = await cluster(t);
  const { raylet } = await c.raylet('head', { CPU: 1 });
  const openTerminal = { command: ['sh', '-c', 'exit 3'], columns: 80, rows: 24 };

  const stranger = connect(nodeManagerService, `unix:${raylet.socketPath}`, ClusterToken.generate(), {
    onMessage: () => undefined,
  });
  await t.throwsAsync(stranger.request({ registerClient: { kind: 'cli', version: VERSION } }), {
    instanceOf: AuthenticationError,
  });

  const driver = await connectTo(t, c, raylet.socketPath);
  await t.throwsAsync(driver.peer.request({ openTerminal }), { message: /for the command line/ });

  const cli = await connectTo(t, c, raylet.socketPath, { kind: 'cli' });
  await t.throwsAsync(cli.peer.request({ openTerminal: { command: ['./nope'], cwd: '/' } }), {
    instanceOf: TerminalError,
    message: /no program \.\/nope in \//,
  });
  await cli.peer.request({ openTerminal });
  const exit = await cli.until(({ terminalExit }) => terminalExit);
  t.is(exit.exitCode, 3);
  await cli.peer.request({ openTerminal: { command: ['sleep', '1000'] } });
  await t.throwsAsync(cli.peer.request({ openTerminal }), { message: /has a terminal already/ });
});
