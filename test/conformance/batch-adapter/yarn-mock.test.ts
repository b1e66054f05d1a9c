import test from 'ava';
import { mockYarnSuite } from './yarn-suite.js';

mockYarnSuite(test, { killDelayMs: 1_000 });
