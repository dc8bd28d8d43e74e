import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { referenceSchema } from '#schemas/reference.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import { dataset, jsonLd, scholarlyArticle } from './structured-data.ts';
import type { DatasetFacts, Json, JsonObject } from './structured-data.ts';

const [REPORT] = (parse(readFileSync('content/references/trial.yaml', 'utf8')) as unknown[]).map((entry) =>
  referenceSchema.parse(entry),
);
if (!REPORT) throw new Error('content/references/trial.yaml: expected the report');
const tables = dataTables();

const factsOf = (spec: DatasetFacts['spec']): DatasetFacts => ({
  spec,
  address: `https://instep.example/results/tables/${spec.name}/`,
  downloads: [{ address: `https://instep.example/data/${spec.name}.csv`, format: 'text/csv', name: 'Tidy CSV' }],
  report: REPORT,
  version: '5d3c1a2b',
  licence: { name: 'Free to copy for private research and study', address: 'https://doi.org/10.3310/hta25050' },
});
const nodesOf = (value: Json): JsonObject[] => {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(nodesOf);
  return typeof value === 'object' ? [value as JsonObject, ...Object.values(value as JsonObject).flatMap(nodesOf)] : [];
};

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

it('the report is an article by its own authors, in its journal', () => {
  const article = scholarlyArticle(REPORT);
  expect(article.author).toHaveLength(11);
  expect(article).toMatchObject({
    '@type': 'ScholarlyArticle',
    '@id': 'https://doi.org/10.3310/hta25050',
    datePublished: '2021-01',
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '5',
      isPartOf: { volumeNumber: '25', isPartOf: { '@type': 'Periodical', name: 'Health Technology Assessment' } },
    },
  });
});

it.each(tables.map(({ id, spec }) => ({ id, spec })))('$id is a dataset as search engines want one', ({ spec }) => {
  const data = dataset(factsOf(spec));
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    isBasedOn: 'https://doi.org/10.3310/hta25050',
  });
  expect(textOf(data.description).length).toBeGreaterThanOrEqual(50);
  expect(textOf(data.description).length).toBeLessThanOrEqual(5000);
  expect(data.variableMeasured).toHaveLength(spec.variables.length);
  expect(data.distribution).toEqual([
    {
      '@type': 'DataDownload',
      name: 'Tidy CSV',
      encodingFormat: 'text/csv',
      contentUrl: `https://instep.example/data/${spec.name}.csv`,
    },
  ]);
});

it('a dataset names nobody as its creator: nobody but the authors of the report made the numbers', () => {
  const [table] = tables;
  if (!table) throw new Error('expected a table');
  expect(Object.keys(dataset(factsOf(table.spec)))).not.toContain('creator');
  expect(Object.keys(dataset(factsOf(table.spec)))).not.toContain('author');
});

it('every node has a type, every address is whole and nothing is empty', () => {
  for (const value of [scholarlyArticle(REPORT), ...tables.map(({ spec }) => dataset(factsOf(spec)))]) {
    expect(nodesOf(value).filter((node) => typeof node['@type'] !== 'string')).toEqual([]);
    for (const node of nodesOf(value)) {
      expect(Object.entries(node).filter(([, inner]) => inner === '')).toEqual([]);
      for (const name of ['url', '@id', 'contentUrl', 'isBasedOn', 'citation'])
        if (name in node) expect(() => new URL(textOf(node[name]))).not.toThrow();
    }
  }
});

it('nothing in a text can end the script it stands in', () => {
  expect(jsonLd({ name: '</script><!-- & \u2028' })).toBe(String.raw`{"name":"\u003c/script\u003e\u003c!-- \u0026 \u2028"}`);
});

it('the text read back is the value that was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(JSON.parse(jsonLd({ name: text }))).toEqual({ name: text });
      expect(jsonLd({ name: text })).not.toMatch(/[<>&\u2028\u2029]/);
    }),
    STEADY,
  );
});
