import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// One table for this file and for src/test/layers.test.ts. Node 24 runs TypeScript as it is.
import { LAYERS, restrictionsOf } from './src/test/layers.ts';

/** Files of a layer. Tests may import anything; a .d.ts file only declares. */
const filesOf = ({ at }, ending = '*.{ts,astro}') => (at.endsWith('/') ? `src/${at}**/${ending}` : `src/${at}`);
const BY_DEPTH = LAYERS.toSorted((a, b) => a.at.length - b.at.length);
const FREE = ['**/*.test.ts', '**/*.d.ts'];

const NO_ENUM = {
  selector: 'TSEnumDeclaration',
  message: 'A list "as const" and a union made from it do the same and leave no code.',
};
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere and a search finds it.',
};
const NO_LOCALS = {
  selector: 'MemberExpression[object.name="Astro"][property.name="locals"]',
  message: 'Data arrives as props. Only src/components/mdx may read the current edition.',
};

/** lib is pure: what it needs of the world is handed to it. */
const PURE = {
  globals: [
    ...['window', 'document', 'self', 'globalThis', 'navigator', 'location', 'history', 'screen', 'matchMedia'],
    ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'customElements', 'HTMLElement', 'Element', 'Node', 'Event'],
    ...[
      'DOMParser',
      'CSS',
      'addEventListener',
      'removeEventListener',
      'dispatchEvent',
      'getComputedStyle',
      'requestAnimationFrame',
    ],
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'alert', 'confirm', 'prompt', 'open', 'print'],
    ...['setTimeout', 'setInterval', 'performance', 'crypto', 'console', 'process', 'Buffer', 'require', '__dirname'],
  ].map((name) => ({
    name,
    message:
      'lib knows no page, Node, network, clock or chance: take it as an argument, or write this in src/elements or src/build.',
  })),
  properties: [
    { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
    { object: 'Math', property: 'random', message: 'Take the source of chance as an argument.' },
  ],
  syntax: [
    { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument.' },
    { selector: 'CallExpression[callee.name="Date"]', message: 'Take the time as an argument.' },
    {
      selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
      message: 'Name the locale: the machine that builds has another one than the reader.',
    },
    { selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length=1]', message: 'Name the locale.' },
    {
      selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
      message: 'Name the locale: the machine that builds has another one than the reader.',
    },
    {
      selector:
        'CallExpression[callee.property.name=/^(get|set)(Full)?(Year|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
      message: 'This reads the time zone of the machine. Use the UTC one of the same name.',
    },
  ],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache-project-*/', 'node_modules/', 'test-results/', 'src/test/golden/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // `onclick={() => save()}` says what happens; braces would add nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A number in a text is its digits; other types still need to be put into words first.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  // Types of imported components are not known to ESLint, so rules that need types would guess. `astro check` knows them.
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs['flat/recommended'],
  { files: ['**/*.astro'], extends: [astro.configs['flat/jsx-a11y-strict']] },
  // The lists of .astro components that pages hand to authors: nothing there but names of components, unknown to ESLint.
  { files: ['src/components/mdx/*.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // The <script> parts of .astro files, which the plugin hands over one by one as files that are not on the disk.
  {
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },

  {
    files: ['**/*.{ts,astro,mjs,js}'],
    rules: {
      eqeqeq: 'error',
      // Three parameters at most is the aim, then an options object; a fourth has to earn its place in review.
      'max-params': ['error', 4],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_ENUM],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  { files: ['src/**/*.{ts,astro,js}'], rules: { 'max-lines': ['error', 300] } },
  // A test is a list of cases; splitting one by length would hide which are missing.
  { files: ['src/**/*.test.ts'], rules: { 'max-lines': ['error', 500] } },
  {
    files: ['**/*.{ts,astro}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  // `import('…').Name` is the only way to name a type in a file that must stay global.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/consistent-type-imports': 'off' } },
  { files: ['src/**/*.ts'], ignores: ['src/**/*.config.ts'], rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT] } },
  {
    files: ['src/components/**/*.astro', 'src/layouts/**/*.astro'],
    rules: { 'no-restricted-syntax': ['error', NO_ENUM, NO_LOCALS] },
  },
  { files: ['src/components/mdx/**/*.astro'], rules: { 'no-restricted-syntax': ['error', NO_ENUM] } },
  {
    files: ['src/lib/**/*.ts'],
    ignores: FREE,
    rules: {
      'no-restricted-globals': ['error', ...PURE.globals],
      'no-restricted-properties': ['error', ...PURE.properties],
      'no-restricted-syntax': ['error', NO_ENUM, NO_DEFAULT, ...PURE.syntax],
    },
  },
  // Command-line work says what it does.
  { files: ['src/build/**/*.ts', 'src/test/run.ts'], rules: { 'no-console': 'off' } },

  // A longer path is the more special layer and comes later, where it wins. What stands in a <script> wins over all.
  BY_DEPTH.map((layer) => ({
    files: [filesOf(layer)],
    ignores: FREE,
    rules: { 'no-restricted-imports': ['error', { patterns: restrictionsOf(layer) }] },
  })),
  BY_DEPTH.filter(({ at }) => at.endsWith('/')).map((layer) => ({
    files: [filesOf(layer, '*.astro/*.ts')],
    rules: { 'no-restricted-imports': ['error', { patterns: restrictionsOf(layer, 'scripts') }] },
  })),
);
