/**
 * The layers, as data. A folder imports from layers with a smaller number only; folders of one layer do not
 * import each other (so raylet and core-worker meet in `protos` alone).
 */
const layers = [
  ['src/common'],
  ['src/telemetry'],
  ['src/rpc', 'src/serialization', 'src/scheduling', 'src/batch'],
  ['src/object-store', 'src/gcs/client'],
  ['src/gcs/server'],
  ['src/raylet', 'src/core-worker'],
  ['src/driver'],
  ['src/worker'], // runs user code, which uses the same API as a driver
  ['src/cluster', 'adapters/slurm', 'adapters/yarn', 'adapters/local'],
  ['src/cli'],
];

/** Narrower than their layer: an adapter knows the batch contract and nothing of raylets. */
const narrowed = Object.fromEntries(
  layers
    .flat()
    .filter((folder) => folder.startsWith('adapters/'))
    .map((folder) => [folder, ['src/common', 'src/telemetry', 'src/batch']]),
);

const inFolders = (folders) => `^(${folders.join('|')})/`;

const layerRules = layers.flatMap((folders, level) =>
  folders.map((folder) => {
    const allowed = narrowed[folder] ?? layers.slice(0, level).flat();
    return {
      name: `layer-of-${folder.replaceAll('/', '-')}`,
      comment: `${folder} (layer ${level}) may import only from: ${allowed.join(', ') || 'itself'}.`,
      severity: 'error',
      from: { path: `^${folder}/` },
      to: { path: '^(src|adapters)/', pathNot: inFolders([folder, ...allowed]) },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'every-folder-has-a-layer',
      comment: 'A new folder gets its place in the table above.',
      severity: 'error',
      from: { path: '^(src|adapters)/', pathNot: [inFolders(layers.flat()), '^src/index\\.ts$'] },
      to: {},
    },
    {
      name: 'index-re-exports-the-driver',
      comment: 'The public API is what src/driver offers.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^(src|adapters)/', pathNot: inFolders(['src/common', 'src/driver']) },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^(src|adapters)/' },
      to: { path: '^(test|examples|bench|scripts)/' },
    },
    {
      name: 'only-dependencies-of-the-package',
      comment: 'What the product imports must be in "dependencies", or an installed package lacks it.',
      severity: 'error',
      from: { path: '^(src|adapters)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
    {
      name: 'every-import-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'protos/generated'] },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true, // a type import crosses a boundary too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
