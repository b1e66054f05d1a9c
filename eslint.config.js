import js from '@eslint/js';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

const nodeGlobals = [
  'Buffer',
  'URL',
  'clearTimeout',
  'console',
  'module',
  'performance',
  'process',
  'setImmediate',
  'setTimeout',
];

/** Layers that compute and never act: clock, randomness and effects are handed in. */
const pureFiles = ['src/scheduling/**/*.ts', 'src/object-store/allocator.ts', 'src/**/*-state.ts'];
const effects = 'This layer is pure: take the clock, randomness or effect as an argument.';

const namedExportsOnly = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals (`as const`) instead of an enum.' },
];
const noBarrel = { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that declares it.' };

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'protos/generated/', 'docs/reference/'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { tsdoc },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      'tsdoc/syntax': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', ...namedExportsOnly],
      // Relaxed where the strict form finds style, not bugs.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off', // needed after a bounds check with noUncheckedIndexedAccess
      '@typescript-eslint/no-unnecessary-type-parameters': 'off', // branded types
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['{src,adapters}/**/*.ts'],
    ignores: ['src/index.ts'],
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly, noBarrel] },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'setImmediate', 'performance', 'process', 'crypto', 'fetch'].map((name) => ({
          name,
          message: effects,
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: effects },
        { object: 'Math', property: 'random', message: effects },
      ],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^node:', message: effects }] }],
    },
  },
  {
    files: ['{test,examples,bench}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Never run: what must and must not compile.
    files: ['test/types/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    // Written as users write, not as we do.
    files: ['test/**/fixtures/**/*.ts'],
    rules: { 'no-restricted-syntax': 'off', 'prefer-rest-params': 'off' },
  },
);
