// Who may import what, as data. eslint.config.mjs and layers.test.ts both read it, so a new layer is one new row here.

/**
 * A part of src/ and what it may import. In every pattern `*` stands for any run of characters, and what is not listed
 * is an error. Files of one folder may always reach each other by `./`.
 */
export interface Layer {
  /** A folder below src/, ending in "/", or one file. The longest one that fits a file is the file's layer. */
  readonly at: string;
  readonly may: readonly string[];
  /** Taken out of `may` again. */
  readonly except?: readonly string[];
  /** Types only: these leave nothing in what is shipped. */
  readonly types?: readonly string[];
  /** By module: these names only. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** What a `<script>` in an .astro file of this layer may import; nothing where left out. */
  readonly scripts?: readonly string[];
}

/** Work on source files that would weigh on a reader's phone. */
const BUILD_ONLY = ['#lib/csv/*', '#lib/mdx/*', '#lib/readability/*'];
/** Never in what ships, though components may use it while they are built: it would bring along what reads other formats. */
const WHILE_BUILT = ['#lib/citation/*'];
const D3 = ['d3-array', 'd3-scale', 'd3-shape', 'd3-format'];
const LIB = { may: ['#lib/*', 'date-fns', 'uqr', ...D3], types: ['#schemas/*'] };
/** Of the schemas, components take types, and the one list they show in its order. */
const FROM_SCHEMAS = { types: ['#schemas/*', 'astro', 'astro/types'], names: { '#schemas/service.ts': ['SERVICE_KINDS'] } };

export const LAYERS: readonly Layer[] = [
  { at: 'schemas/', may: ['#schemas/*', 'astro/zod', 'libphonenumber-js', 'postcode'], types: ['#lib/*'] },
  // Code that elements can reach must not reach build-only code, or that would ship through it.
  { at: 'lib/', ...LIB, except: [...BUILD_ONLY, ...WHILE_BUILT], types: [...LIB.types, ...BUILD_ONLY, ...WHILE_BUILT] },
  { at: 'lib/citation/', ...LIB, may: [...LIB.may, '@citation-js/*'] },
  { at: 'lib/csv/', ...LIB, may: [...LIB.may, 'papaparse'] },
  // Loaded only by those who save a calendar.
  { at: 'lib/follow-up/', ...LIB, may: [...LIB.may, 'ical-generator'] },
  { at: 'lib/mdx/', may: [...LIB.may, 'mdast-util-*', 'micromark-extension-*', 'acorn'], types: [...LIB.types, 'mdast'] },
  { at: 'lib/readability/', ...LIB, may: [...LIB.may, 'syllable'] },
  {
    at: 'content.config.ts',
    may: ['#schemas/*', '#lib/*', '#loaders/*', 'astro/loaders', 'astro/zod', 'yaml'],
    names: { 'astro:content': ['defineCollection', 'reference'] },
  },
  {
    at: 'loaders/',
    may: ['#schemas/*', '#lib/*', 'astro/loaders', 'node:fs/promises', 'node:url', 'yaml'],
  },
  {
    at: 'content.ts',
    may: ['astro:content', '#lib/*'],
    types: ['#schemas/*'],
    names: { '#schemas/manual.ts': ['MANUAL_FORMS'] },
  },
  // The trial's numbers and what is told of them: apart, so that each file can be read whole.
  { at: 'results.ts', may: ['astro:content', '#content.ts', '#lib/*'], types: ['#schemas/*'] },
  // The training, for the same reason.
  { at: 'training.ts', may: ['astro:content', '#content.ts', '#results.ts', '#lib/*'], types: ['#schemas/*'] },
  // The manual, for the same reason. Only an entry that has been rendered knows its headings, and the words by which one place
  // refers to another ("section 7.2") also stand in what is told of a third.
  {
    at: 'manual.ts',
    may: ['astro:content', '#content.ts', '#results.ts', '#training.ts', '#lib/*', '#strings.ts'],
    types: ['#schemas/*'],
  },
  { at: 'strings.ts', may: ['#lib/*', '#schemas/*', 'yaml'] },
  { at: 'elements/', may: ['#lib/*', '#elements/*'], except: [...BUILD_ONLY, ...WHILE_BUILT] },
  { at: 'elements/early/', may: [] },
  // Ships to those alone who check a file of their own, and reads it as the build reads ours.
  { at: 'elements/csv-worker.ts', may: ['#lib/*'], except: ['#lib/mdx/*', '#lib/readability/*', ...WHILE_BUILT] },
  {
    at: 'components/',
    may: ['#components/*', '#lib/*', '#strings.ts'],
    except: ['#components/mdx/*', '#elements/early/*', ...BUILD_ONLY],
    ...FROM_SCHEMAS,
    scripts: ['#elements/*'],
  },
  {
    at: 'components/mdx/',
    may: ['#content.ts', '#results.ts', '#training.ts', '#manual.ts', '#components/*', '#strings.ts'],
    ...FROM_SCHEMAS,
  },
  {
    at: 'layouts/',
    may: ['#components/page/*', '#layouts/*', '#styles/*', '#strings.ts', '#assets/*', '#elements/early/*?raw'],
    types: ['astro', 'astro/types'],
  },
  {
    at: 'pages/',
    may: ['#content.ts', '#results.ts', '#training.ts', '#manual.ts', '#layouts/*', '#components/*', '#strings.ts'],
    types: ['astro', 'astro/types'],
    names: { 'astro:content': ['render'] },
  },
  // Runs in Node and ships nowhere, so any package may help; those of Astro are refused by HOMES below.
  { at: 'build/', may: ['#build/*', '#lib/*', '#schemas/*', 'node:*', 'package:*'], types: ['astro', 'astro/zod'] },
];

/** Where a refused import belongs, by what it reaches for. The first that fits counts. */
export const HOMES: readonly (readonly [pattern: string, home: string])[] = [
  ['../*', 'a file of another folder is written from src/, such as #lib/…; outside src/ only loaders look'],
  ['#content.ts', 'a query belongs in src/content.ts; its result goes to the page, which hands it on as props'],
  ['#results.ts', 'a query belongs in src/results.ts; its result goes to the page, which hands it on as props'],
  ['#training.ts', 'a query belongs in src/training.ts; its result goes to the page, which hands it on as props'],
  ['#manual.ts', 'a query belongs in src/manual.ts; its result goes to the page, which hands it on as props'],
  ['astro:content', 'a query belongs in src/content.ts; only pages import render'],
  ['astro:*', "Astro's modules belong in src/content.ts and src/content.config.ts"],
  ['astro/zod', 'a schema belongs in src/schemas'],
  ['astro/*', "Astro's modules belong in src/content.config.ts and src/loaders"],
  ['astro', "only Astro's types may be imported; an integration belongs in astro.config.mjs"],
  ['node:*', 'reading files belongs in src/loaders (before the pages are made) or in src/build (after)'],
  ['#strings.ts', 'interface words belong in the component, which passes them on as props or data-* labels'],
  [
    '#schemas/*',
    'checking belongs in src/content.config.ts and src/loaders; elements and layouts take plain values, others `import type`',
  ],
  ['#lib/csv/*', 'reading tables belongs in src/loaders, src/content.ts and src/build'],
  ['#lib/mdx/*', 'reading MDX belongs in src/build'],
  ['#lib/readability/*', 'measuring text belongs in src/build'],
  ['#lib/*', 'the calculation belongs in src/content.ts or in a component of src/components, not here'],
  ['#loaders/*', 'a loader belongs in src/content.config.ts'],
  ['#elements/early/*', 'a script for before first paint belongs in src/layouts, with ?raw'],
  ['#elements/*', 'behaviour belongs in the last <script> of the component that writes the tag'],
  ['#components/mdx/*', 'the list of author components belongs in the page that renders the text'],
  ['#components/*', 'product markup belongs in src/pages, which puts it into the slot of a layout'],
  ['#layouts/*', 'the choice of a layout belongs in src/pages'],
  ['#styles/*', 'site-wide styles belong in src/layouts'],
  ['#build/*', 'what runs after the build belongs in src/build; what pages need too belongs in src/lib'],
  ['#pages/*', 'nothing imports a route; what two routes share belongs in src/content.ts or src/components'],
  ['#*', 'this part of src/ has no row of its own: give it one in src/test/layers.ts'],
  ['package:*', 'a package is listed by layer in src/test/layers.ts: use it where it is listed, or list it with a reason'],
];

/** The layer of a path below src/, or undefined where no row fits. */
export const layerOf = (path: string): Layer | undefined =>
  LAYERS.filter(({ at }) => (at.endsWith('/') ? path.startsWith(at) : path === at)).toSorted(
    (a, b) => b.at.length - a.at.length,
  )[0];

/** Where an import belongs that its layer may not have. `target` is "#…", "../…" or a package's name. */
export const homeOf = (target: string): string => HOMES.find(([pattern]) => matches(target, [pattern]))?.[1] ?? '';

export const matches = (target: string, patterns: readonly string[]): boolean => new RegExp(`^${is(patterns)}`, 'u').test(target);

/** A restriction in the form ESLint's `no-restricted-imports` takes. */
interface Restriction {
  readonly regex: string;
  readonly message: string;
  readonly caseSensitive: true;
  readonly allowTypeImports: boolean;
  readonly allowImportNames?: readonly string[];
}

/** The row of a layer, turned round for ESLint: what to refuse, and where that belongs. */
export function restrictionsOf(layer: Layer, part: 'scripts' | 'rest' = 'rest'): Restriction[] {
  const { may, types = [], names = {} } = part === 'rest' ? layer : { may: layer.scripts ?? [] };
  const refused = `(?:${not(may)}|${is(layer.except ?? [])})`;
  const reach = ([pattern]: readonly [string, string], index: number): string =>
    `^${is([pattern])}${not(HOMES.slice(0, index).map(([earlier]) => earlier))}${refused}`;
  return HOMES.flatMap((home, index): Restriction[] => {
    const shared = { message: `Where it belongs: ${home[1]}.`, caseSensitive: true } as const;
    const named = Object.entries(names).filter(([module]) => matches(module, [home[0]]) && homeOf(module) === home[1]);
    return [
      { ...shared, regex: reach(home, index) + not([...types, ...Object.keys(names)]), allowTypeImports: false },
      { ...shared, regex: reach(home, index) + is(types) + not(Object.keys(names)), allowTypeImports: true },
      ...named.map(([module, allowImportNames]) => ({
        ...shared,
        regex: `^${is([module])}`,
        allowTypeImports: matches(module, types),
        allowImportNames,
      })),
    ];
  });
}

/** A look-ahead that holds where the whole string fits one of the patterns; with none, never. */
const is = (patterns: readonly string[]): string => `(?=(?:${patterns.map(sourceOf).join('|') || '(?!)'})$)`;

/** The opposite; with no patterns, always. */
const not = (patterns: readonly string[]): string => `(?!(?:${patterns.map(sourceOf).join('|') || '(?!)'})$)`;

/** "package:*" is a bare name: not a path, a subpath import, a Node module or one of Astro's. */
const sourceOf = (pattern: string): string =>
  pattern === 'package:*'
    ? '(?![.#]|node:|astro(?:[:/]|$)).*'
    : pattern.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*');
