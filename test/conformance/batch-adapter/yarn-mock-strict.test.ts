/** The suite on a YARN with two ResourceManagers, of which the second one is active, that protects its messages and wants a header. */
import test from 'ava';
import { mockYarnSuite } from './yarn-suite.js';

mockYarnSuite(
  test,
  {
    resourceManagers: 2,
    qops: ['auth-conf'],
    ciphers: ['3des'],
    lateChallenge: true,
    csrf: true,
    noApps: null,
    nodeHeartbeatMs: 300,
    killDelayMs: 60_000,
  },
  (mock) => mock.failOver(),
);
