import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import test from 'ava';
import { execa } from 'execa';

/** Compiled fixtures for plain Node.js, their TypeScript sources for tsx. */
const compiled = new URL('./fixtures/', import.meta.url);
const sources = new URL('../../../../test/unit/serialization/fixtures/', import.meta.url);
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

interface Emitted {
  readonly name: string;
  readonly expected: unknown;
}
interface Result {
  readonly name: string;
  readonly result: { readonly value?: unknown; readonly error?: string };
}

const lines = (text: string): unknown[] => text.split('\n').map((line) => JSON.parse(line) as unknown);

const programs: readonly [name: string, program: string[], loader: string[]][] = [
  ['compiled modules', [path(compiled, 'closures.js')], [path(compiled, 'run-captured.js')]],
  ['compiled CommonJS', [path(compiled, 'commonjs.cjs')], [path(compiled, 'run-captured.js')]],
  ['modules under tsx', [tsx, path(sources, 'closures.ts')], [tsx, path(sources, 'run-captured.ts')]],
  ['CommonJS under tsx', [tsx, path(sources, 'commonjs.cts')], [tsx, path(sources, 'run-captured.ts')]],
];

function path(folder: URL, file: string): string {
  return fileURLToPath(new URL(file, folder));
}

for (const [name, program, loader] of programs) {
  test(`functions of ${name} give the same in another process`, async (t) => {
    const captured = await execa(process.execPath, program);
    const emitted = lines(captured.stdout) as Emitted[];
    t.true(emitted.length > 5);
    for (const mode of ['once', 'twice']) {
      const loaded = await execa(process.execPath, [...loader, mode], { input: `${captured.stdout}\n` });
      t.is(loaded.stderr, '');
      const results = new Map((lines(loaded.stdout) as Result[]).map((line) => [line.name, line.result]));
      for (const { name: caseName, expected } of emitted) {
        t.deepEqual(results.get(caseName), { value: expected }, `${caseName}, captured ${mode}`);
      }
    }
  });
}

const failing: readonly [name: string, program: string[], loader: string[], file: string][] = [
  ['compiled code', [path(compiled, 'failing.js')], [path(compiled, 'run-failing.js')], 'failing.js'],
  [
    'compiled code with source maps',
    ['--enable-source-maps', path(compiled, 'failing.js')],
    ['--enable-source-maps', path(compiled, 'run-failing.js')],
    'failing.ts',
  ],
  ['tsx', [tsx, path(sources, 'failing.ts')], [tsx, path(sources, 'run-failing.ts')], 'failing.ts'],
];

for (const [name, program, loader, file] of failing) {
  test(`stack traces of shipped functions lead to the source: ${name}`, async (t) => {
    const captured = await execa(process.execPath, program);
    const { bytes, lines } = JSON.parse(captured.stdout) as { bytes: string; lines: string[] };
    t.is(lines.length, 2);
    t.true(lines.every((line) => line.startsWith(`${file}:`)));
    const loaded = await execa(process.execPath, loader, { input: bytes });
    t.deepEqual(JSON.parse(loaded.stdout), lines);
  });
}
