// Generates protos/generated/wire.{js,d.ts} from protos/*.proto. `--check` fails when the committed files differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);
const protos = readdirSync(join(root, 'protos'))
  .filter((file) => file.endsWith('.proto'))
  .sort()
  .map((file) => join(root, 'protos', file));
const work = mkdtempSync(join(tmpdir(), 'batchray-protos-'));
try {
  const js = join(work, 'wire.js');
  const dts = join(work, 'wire.d.ts');
  const options = ['--no-verify', '--no-convert', '--no-delimited', '--no-service', '--force-number'];
  execFileSync(bin('pbjs'), ['-t', 'static-module', '-w', 'esm', ...options, '-o', js, ...protos], {
    stdio: 'inherit',
  });
  execFileSync(bin('pbts'), ['-o', dts, js], { stdio: 'inherit' });
  const generated = { 'wire.js': readFileSync(js, 'utf8'), 'wire.d.ts': readFileSync(dts, 'utf8') };
  for (const [name, text] of Object.entries(generated)) {
    const target = join(root, 'protos', 'generated', name);
    if (!process.argv.includes('--check')) writeFileSync(target, text);
    else if (readFileSync(target, 'utf8') !== text) {
      console.error(
        `protos/generated/${name} is not what protos/*.proto generate: run "npm run protos" and commit the result`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
