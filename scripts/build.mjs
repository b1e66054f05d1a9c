#!/usr/bin/env node
/**
 * Compiles the sources (`tsc` into `dist/`) and bundles the process entries (esbuild into `dist/bin/`).
 *
 *   node scripts/build.mjs             every entry must exist and type errors fail the build
 *   node scripts/build.mjs --partial   builds the entries that exist, type errors are only shown
 *
 * Safe to run at any time: unchanged files keep their time stamps, changed ones are replaced by a rename,
 * so a process that is just starting never reads half a file.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const dist = path.join(root, 'dist');
const bin = path.join(dist, 'bin');
const partial = process.argv.includes('--partial');
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Bundle -> compiled module, both without `.js`. */
const ENTRIES = {
  index: 'src/index',
  worker: 'src/worker/main',
  raylet: 'src/raylet/main',
  gcs: 'src/gcs/server/main',
  cli: 'src/cli/main',
  'application-master': 'adapters/yarn/application-master/main',
};

/**
 * Native addons find their binary relative to their own package, so they cannot be bundled. Of koffi that is one package a
 * platform; its loader, ten files that every worker would open on a shared file system, is bundled.
 */
const EXTERNAL = ['@koromix/*', 'node-pty'];

/**
 * The compiled module loads koffi at its first use by a `require` of its own, which esbuild does not follow. Where the package of the
 * platform is not found from here (koffi compiled by hand, strict layouts of node_modules), the installed koffi knows better.
 */
const bundledKoffi = {
  name: 'bundled-koffi',
  setup({ onLoad }) {
    onLoad({ filter: /[/]src[/]common[/]native[.]js$/ }, ({ path: file }) => {
      const code = fs.readFileSync(file, 'utf8');
      const load = "createRequire(import.meta.url)('koffi')";
      const contents = code.replace(load, `(() => { try { return require('koffi'); } catch { return ${load}; } })()`);
      if (contents === code) throw new Error(`${file} does not load koffi in the way that is expected`);
      return { contents, loader: 'js' };
    });
  },
};

/** Beside the bundles, so that Node does not look for one in every folder above. */
const PACKAGE = '{ "type": "module" }\n';

/** CommonJS dependencies inside an ESM bundle still call `require` for Node's own modules, and want to know where they are. */
const BANNER = `import { createRequire as batchrayCreateRequire } from 'node:module';
const require = batchrayCreateRequire(import.meta.url);
const __filename = import.meta.filename, __dirname = import.meta.dirname;`;

function fail(message) {
  process.stderr.write(`build: ${message}\n`);
  process.exit(1);
}

function* filesBelow(dir) {
  if (!fs.existsSync(dir)) return;
  for (const entry of fs.readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else yield file;
  }
}

const config = JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8'));

/** Deletes what sources that are gone have left behind: a stale `*.test.js` would still be run. */
function pruneCompiled() {
  for (const folder of config.include) {
    for (const file of filesBelow(path.join(dist, folder))) {
      const source = path.relative(dist, file).replace(/(\.d)?\.([cm]?)[jt]s(\.map)?$/, '.$2ts');
      if (!fs.existsSync(path.join(root, source))) fs.rmSync(file, { force: true });
    }
  }
}

/** `tsc --incremental` trusts its notes and does not look whether the files it wrote are still there. */
function forgetNotesIfOutputIsMissing() {
  const missing = config.include.some((folder) =>
    [...filesBelow(path.join(root, folder))].some(
      (file) =>
        /(?<!\.d)\.ts$/.test(file) &&
        !fs.existsSync(path.join(dist, path.relative(root, file).replace(/\.ts$/, '.js'))),
    ),
  );
  if (missing) fs.rmSync(path.join(root, config.compilerOptions.tsBuildInfoFile), { force: true });
}

function compile() {
  forgetNotesIfOutputIsMissing();
  const tsc = path.join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  if (!fs.existsSync(tsc)) fail(`${tsc} is missing: run "npm ci" first`);
  const { status, error } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: root, stdio: 'inherit' });
  if (error) fail(`tsc could not be started: ${error.message}`);
  pruneCompiled();
  if (status !== 0 && !partial) fail('tsc found errors (see above)');
}

function replaceIfChanged(file, contents, mode) {
  if (fs.existsSync(file) && fs.readFileSync(file).equals(contents)) return;
  const fresh = `${file}.${process.pid}.new`;
  fs.writeFileSync(fresh, contents, { mode });
  fs.chmodSync(fresh, mode);
  fs.renameSync(fresh, file);
}

const compiled = (module) => path.join(dist, `${module}.js`);

/**
 * User code in a worker imports `index`: the two share their chunks, so that there is one of every class. The others are apart,
 * because each further entry cuts the common code into more files, and every worker would open them all. The application master has
 * little in common with the rest, and should stay small.
 */
const APART = { index: 'user code', worker: 'user code', 'application-master': 'application master' };

/** The files; undefined when esbuild finds errors, which it shows itself. */
async function bundleEntries(entries, logLevel = 'warning') {
  const groups = new Map();
  for (const entry of entries) {
    const group = APART[entry[0]] ?? 'processes';
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const results = await Promise.all([...groups.values()].map((group) => bundleTogether(group, logLevel)));
  return results.includes(undefined) ? undefined : results.flatMap((result) => result.outputFiles);
}

async function bundleTogether(entries, logLevel) {
  return build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries.map(([name, module]) => [name, compiled(module)])),
    outdir: bin,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    banner: { js: BANNER },
    define: { BATCHRAY_VERSION: JSON.stringify(version) },
    plugins: [bundledKoffi],
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel,
    write: false,
  }).catch(() => undefined);
}

async function bundle() {
  const missing = Object.values(ENTRIES).filter((module) => !fs.existsSync(compiled(module)));
  if (missing.length > 0) {
    const names = missing.map((module) => `${module}.ts`).join(', ');
    if (!partial) fail(`entry points are missing: ${names}`);
    process.stderr.write(`build: left out, no such source yet: ${names}\n`);
  }
  let entries = Object.entries(ENTRIES).filter(([, module]) => !missing.includes(module));
  let outputFiles = await bundleEntries(entries);
  if (outputFiles === undefined && partial) {
    const checks = await Promise.all(
      entries.map(async (entry) => (await bundleEntries([entry], 'silent')) !== undefined),
    );
    process.stderr.write(`build: left out: ${entries.filter((_, index) => !checks[index]).map(([name]) => name)}\n`);
    entries = entries.filter((_, index) => checks[index]);
    outputFiles = await bundleEntries(entries);
  }
  if (outputFiles === undefined) fail('esbuild found errors (see above)');

  fs.mkdirSync(bin, { recursive: true });
  for (const { path: file, contents } of outputFiles) {
    const isCli = file === path.join(bin, 'cli.js');
    const bytes = Buffer.from(contents);
    if (isCli && bytes.toString('latin1', 0, 2) !== '#!') {
      fail('src/cli/main.ts must begin with "#!/usr/bin/env node": its bundle is the batchray command');
    }
    replaceIfChanged(file, bytes, isCli ? 0o755 : 0o644);
  }
  const packageFile = path.join(bin, 'package.json');
  replaceIfChanged(packageFile, Buffer.from(PACKAGE), 0o644);
  const current = new Set([packageFile, ...outputFiles.map((file) => file.path)]);
  for (const file of filesBelow(bin)) {
    const stale = !current.has(file) && !file.endsWith('.new'); // another build running at the same time renames its own
    if (stale) fs.rmSync(file, { force: true });
  }
}

compile();
await bundle();
