// Generates protos/generated/{wire,hadoop}.{js,d.ts} from protos/*.proto (our own wire) and protos/hadoop/*.proto (Hadoop's, for YARN).
// `--check` fails when the committed files differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Hadoop's 64-bit numbers are Longs: container ids of a ResourceManager that was restarted often are no exact doubles. */
const MODULES = [
  { name: 'wire', folder: 'protos', options: ['--force-number'] },
  { name: 'hadoop', folder: 'protos/hadoop', options: [] },
];

function generate({ name, folder, options }, work) {
  const protos = readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.proto'))
    .sort()
    .map((file) => join(root, folder, file));
  const js = join(work, `${name}.js`);
  const dts = join(work, `${name}.d.ts`);
  const all = ['--no-verify', '--no-convert', '--no-delimited', '--no-service', ...options];
  execFileSync(bin('pbjs'), ['-t', 'static-module', '-w', 'esm', ...all, '-o', js, ...protos], { stdio: 'inherit' });
  execFileSync(bin('pbts'), ['-o', dts, js], { stdio: 'inherit' });
  return [js, dts];
}

const work = mkdtempSync(join(tmpdir(), 'batchray-protos-'));
try {
  for (const module of MODULES) {
    for (const file of generate(module, work)) {
      const text = readFileSync(file, 'utf8');
      const name = file.slice(work.length + 1);
      const target = join(root, 'protos', 'generated', name);
      if (!process.argv.includes('--check')) writeFileSync(target, text);
      else if (readFileSync(target, 'utf8') !== text) {
        console.error(
          `protos/generated/${name} is not what ${module.folder}/*.proto generate: run "npm run protos" and commit the result`,
        );
        process.exitCode = 1;
      }
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
