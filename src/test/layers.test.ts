import { readdirSync, readFileSync } from 'node:fs';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

import { checkLayers } from './check-layers.ts';
import { homeOf, HOMES, layerOf, LAYERS, restrictionsOf } from './layers.ts';

const SRC = new URL('../', import.meta.url);
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|astro)$/.test(path));

describe('the source', () => {
  it('is found', () => {
    expect(files).toContain('content.ts');
    expect(files).toContain('layouts/Page.astro');
  });

  it('imports only what the table of layers allows', () => {
    const problems = files.flatMap((path) => checkLayers(path, readFileSync(new URL(path, SRC), 'utf8')));
    expect(problems, problems.join('\n')).toEqual([]);
  });
});

/** Path below src/, an import in it, and whether it is allowed. */
const CASES: readonly (readonly [path: string, code: string, verdict: 'allowed' | 'refused'])[] = [
  ['lib/date/format.ts', `import { z } from 'astro/zod';`, 'refused'],
  ['lib/date/format.ts', `import { readFile } from 'node:fs/promises';`, 'refused'],
  ['lib/date/format.ts', `import { say } from '#strings.ts';`, 'refused'],
  ['lib/date/format.ts', `import type { Service } from '#schemas/service.ts';`, 'allowed'],
  ['lib/date/format.ts', `import { type Service } from '#schemas/service.ts';`, 'allowed'],
  ['lib/date/format.ts', `import { serviceSchema } from '#schemas/service.ts';`, 'refused'],
  ['lib/date/format.ts', `import { type Service, serviceSchema } from '#schemas/service.ts';`, 'refused'],
  ['lib/date/format.ts', `export * from '#schemas/service.ts';`, 'refused'],
  ['lib/date/format.ts', `import { fill } from '../text/fill.ts';`, 'refused'],
  ['lib/date/format.ts', `import { fill } from '#lib/text/fill.ts';`, 'allowed'],
  ['lib/date/format.ts', `import { month } from './month.ts';`, 'allowed'],
  ['lib/date/format.ts', `import { parsePublished } from '#lib/csv/parse-published.ts';`, 'refused'],
  ['lib/date/format.ts', `import Papa from 'papaparse';`, 'refused'],
  ['lib/csv/parse-published.ts', `import Papa from 'papaparse';`, 'allowed'],
  ['lib/csv/parse-published.ts', `import { syllable } from 'syllable';`, 'refused'],
  ['lib/chart/bars.ts', `import { scaleLinear } from 'd3-scale';`, 'allowed'],
  ['lib/chart/bars.ts', `import { select } from 'd3-selection';`, 'refused'],
  ['schemas/chapter.ts', `import { z } from 'astro/zod';`, 'allowed'],
  ['schemas/chapter.ts', `import { chapters } from '#content.ts';`, 'refused'],
  ['schemas/chapter.ts', `import { say } from '#strings.ts';`, 'refused'],
  ['elements/word-note.ts', `import { fill } from '#lib/text/fill.ts';`, 'allowed'],
  ['elements/word-note.ts', `import { wordsOf } from '#lib/readability/measure.ts';`, 'refused'],
  ['elements/word-note.ts', `import { outlineMdx } from '#lib/mdx/prose.ts';`, 'refused'],
  ['elements/word-note.ts', `import { SERVICE_KINDS } from '#schemas/service.ts';`, 'refused'],
  ['elements/word-note.ts', `import { say } from '#strings.ts';`, 'refused'],
  ['components/booklet/Card.astro', `import { say } from '#strings.ts';`, 'allowed'],
  ['components/booklet/Card.astro', `import { SETTINGS } from '#lib/settings/settings.ts';`, 'allowed'],
  ['components/booklet/Card.astro', `import { SERVICE_KINDS } from '#schemas/service.ts';`, 'allowed'],
  ['components/booklet/Card.astro', `import { SERVICE_KINDS, serviceSchema } from '#schemas/service.ts';`, 'refused'],
  ['components/booklet/Card.astro', `import type { Service } from '#schemas/service.ts';`, 'allowed'],
  ['components/booklet/Card.astro', `import { services } from '#content.ts';`, 'refused'],
  ['components/booklet/Card.astro', `import '#elements/word-note.ts';`, 'refused'],
  ['components/booklet/Card.astro', `import { bookletComponents } from '#components/mdx/booklet.ts';`, 'refused'],
  ['components/mdx/Word.astro', `import { meaningOf } from '#content.ts';`, 'allowed'],
  ['components/mdx/Word.astro', `import { fill } from '#lib/text/fill.ts';`, 'refused'],
  ['layouts/Page.astro', `import script from '#elements/early/apply-settings.js?raw';`, 'allowed'],
  ['layouts/Page.astro', `import '#elements/early/apply-settings.js';`, 'refused'],
  ['layouts/Page.astro', `import Card from '#components/booklet/Card.astro';`, 'refused'],
  ['layouts/Page.astro', `import { home } from '#content.ts';`, 'refused'],
  ['pages/index.astro', `import { render } from 'astro:content';`, 'allowed'],
  ['pages/index.astro', `import { getCollection, render } from 'astro:content';`, 'refused'],
  ['pages/index.astro', `import { formatDay } from '#lib/date/format.ts';`, 'refused'],
  ['pages/index.astro', `import type { GetStaticPaths } from 'astro';`, 'allowed'],
  ['build/pdf.ts', `import { chromium } from '@playwright/test';`, 'allowed'],
  ['build/pdf.ts', `import { createServer } from 'node:http';`, 'allowed'],
  ['build/pdf.ts', `import { getCollection } from 'astro:content';`, 'refused'],
  ['build/pdf.ts', `import type { AstroIntegration } from 'astro';`, 'allowed'],
  ['build/pdf.ts', `import Card from '#components/booklet/Card.astro';`, 'refused'],
  ['content.config.ts', `import { defineCollection } from 'astro:content';`, 'allowed'],
  ['content.config.ts', `import { yamlLists } from './loaders/yaml-lists.ts';`, 'allowed'],
  ['content.config.ts', `import Page from '#layouts/Page.astro';`, 'refused'],
  ['content.ts', `import source from '../content/glossary.yaml?raw';`, 'refused'],
  ['loaders/tables.ts', `import { readFile } from 'node:fs/promises';`, 'allowed'],
];

const asFile = (path: string, code: string): string => (path.endsWith('.astro') ? `---\n${code}\n---\n<p></p>\n` : code);

describe.each(CASES)('%s: %s', (path, code, verdict) => {
  it(`is ${verdict} by the test`, () => {
    expect(checkLayers(path, asFile(path, code)).length > 0 ? 'refused' : 'allowed').toBe(verdict);
  });

  it(`is ${verdict} by ESLint`, () => {
    const layer = layerOf(path);
    if (!layer) throw new Error(`no layer for ${path}`);
    const found = new Linter().verify(code, {
      languageOptions: { parser: tseslint.parser },
      rules: { 'no-restricted-imports': ['error', { patterns: restrictionsOf(layer) }] },
    });
    expect(found.length > 0 ? 'refused' : 'allowed').toBe(verdict);
  });
});

describe('checkLayers', () => {
  it('says file, line, what is imported, and where it belongs', () => {
    expect(checkLayers('lib/date/format.ts', `const a = 1;\n\nimport { say } from '#strings.ts';\n`)).toMatchInlineSnapshot(`
      [
        "src/lib/date/format.ts:3 imports #strings.ts: interface words belong in the component, which passes them on as props or data-* labels",
      ]
    `);
  });

  it('gives the line within an .astro file', () => {
    const text = `---\n// one\nimport { home } from '#content.ts';\n---\n<p>import x from 'y';</p>\n`;
    expect(checkLayers('components/page/Door.astro', text)).toMatchInlineSnapshot(`
      [
        "src/components/page/Door.astro:3 imports #content.ts: a query belongs in src/content.ts; its result goes to the page, which hands it on as props",
      ]
    `);
  });

  it('allows an element in a <script> and refuses all else there', () => {
    const script = (module: string): string =>
      `---\nconst a = 1;\n---\n<x-y></x-y>\n<script>\n  import '${module}';\n</script>\n`;
    expect(checkLayers('components/page/Door.astro', script('#elements/word-note.ts'))).toEqual([]);
    expect(checkLayers('components/page/Door.astro', script('#lib/text/fill.ts'))).toMatchInlineSnapshot(`
      [
        "src/components/page/Door.astro:6 imports #lib/text/fill.ts: the calculation belongs in src/content.ts or in a component of src/components, not here",
      ]
    `);
    expect(checkLayers('components/page/Door.astro', script('#elements/early/apply-settings.js'))).toHaveLength(1);
    expect(checkLayers('pages/index.astro', script('#elements/word-note.ts'))).toHaveLength(1);
  });

  it('sees dynamic imports, import() types, and re-exports', () => {
    expect(checkLayers('lib/x/y.ts', `await import('node:fs');`)).toHaveLength(1);
    expect(checkLayers('lib/x/y.ts', `type A = import('#schemas/a.ts').A;`)).toEqual([]);
    expect(checkLayers('elements/x.ts', `type A = import('#schemas/a.ts').A;`)).toHaveLength(1);
    expect(checkLayers('lib/x/y.ts', `export { z } from 'astro/zod';`)).toHaveLength(1);
    expect(checkLayers('lib/x/y.ts', `export type { A } from '#schemas/a.ts';`)).toEqual([]);
  });

  it('is not taken in by comments and text', () => {
    expect(checkLayers('lib/x/y.ts', `// import a from 'node:fs';\nconst b = "import c from 'node:fs'";`)).toEqual([]);
  });

  it('refuses the way round by ./ into a folder that is a layer of its own', () => {
    expect(checkLayers('lib/x.ts', `import { a } from './csv/a.ts';`)).toHaveLength(1);
  });

  it('asks for a row where a folder is new', () => {
    expect(checkLayers('helpers/x.ts', '')).toMatchInlineSnapshot(`
      [
        "src/helpers/x.ts:1 stands in no layer: give its folder a row in src/test/layers.ts",
      ]
    `);
  });

  it('lets tests import anything', () => {
    expect(checkLayers('lib/date/format.test.ts', `import { readFile } from 'node:fs/promises';`)).toEqual([]);
  });
});

describe('the table', () => {
  it('has a home for every import it could refuse', () => {
    const targets = ['../x.ts', 'astro', 'astro:content', 'astro/zod', 'node:fs', 'some-package', '@scope/package', '#new/x.ts'];
    expect(targets.filter((target) => homeOf(target) === '')).toEqual([]);
    expect(new Set(HOMES.map(([pattern]) => pattern)).size).toBe(HOMES.length);
  });

  it('names each place once', () => {
    expect(new Set(LAYERS.map(({ at }) => at)).size).toBe(LAYERS.length);
  });
});
