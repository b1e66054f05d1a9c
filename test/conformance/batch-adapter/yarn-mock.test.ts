import test from 'ava';
import { mockYarnSuite } from './yarn-suite.js';

mockYarnSuite(test, { killDelayMs: 60_000 });
