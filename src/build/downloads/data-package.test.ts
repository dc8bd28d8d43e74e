import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';

import packageSchema from '#test/fixtures/datapackage-2.0/datapackage.json?raw';
import tableSchema from '#test/fixtures/datapackage-2.0/tableschema.json?raw';
import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { dataPackage } from './data-package.ts';

const FACTS = {
  version: '0.1.0',
  homepage: 'https://example.org/results/',
  report: { title: 'The report', path: 'https://doi.org/10.3310/hta25050' },
  licence: 'LICENCE.txt',
  files: new Map([['table-04.csv', { bytes: 12, hash: 'abc' }]]),
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
// A hint for editors of forms, that no validator knows.
ajv.addFormat('textarea', true);
const fits = (schema: string, value: unknown): unknown => (ajv.validate(JSON.parse(schema) as object, value) ? [] : ajv.errors);

interface Resource {
  readonly licenses?: unknown;
  readonly sources?: unknown;
  readonly schema: unknown;
}
const OFFERED = [
  { table: makeCells(['Sex,Male,All,Baseline,n,20']), isMadeUp: false },
  { table: makeRecords([['IPS', '44']]), isMadeUp: true },
  { table: makeRecords([['IPS', '44']], false, 'full-trial'), isMadeUp: false },
];
const made = dataPackage(OFFERED, FACTS, sayKeys);
const resources = made.resources as Resource[];

it('answers to the standard’s own schemas, version 2.0', () => {
  expect(fits(packageSchema, made)).toEqual([]);
  for (const { schema } of resources) expect(fits(tableSchema, schema)).toEqual([]);
});

it('the schemas would find a fault: nothing is checked by a schema that takes anything', () => {
  expect(fits(packageSchema, { ...made, licenses: [{}] })).not.toEqual([]);
  expect(fits(packageSchema, { ...made, resources: [] })).not.toEqual([]);
  expect(fits(tableSchema, { fields: [{ name: 'a', type: 'nonsense' }] })).not.toEqual([]);
});

it('a published table names its place in the report, and falls under the report’s licence', () => {
  expect(resources[0]).toMatchObject({
    path: 'table-04.csv',
    bytes: 12,
    hash: 'sha256:abc',
    sources: [{ title: 'Table 4, Results, [download-page 20]', path: 'https://doi.org/10.3310/hta25050' }],
    schema: { missingValues: [{ value: '', label: 'not reported' }] },
  });
  expect(resources[0]).not.toHaveProperty('licenses');
});

it('a made-up table says so, has a licence of its own and no source', () => {
  expect(resources[1]).toMatchObject({ licenses: [{ name: 'CC-BY-4.0' }], schema: { fields: [{}, { unit: 'years' }] } });
  expect(resources[1]).toHaveProperty('description', expect.stringContaining('[download-synthetic]'));
  expect(resources[1]).not.toHaveProperty('sources');
});

it('a table that is published here first does not fall under the report’s licence', () => {
  expect(resources[2]).toMatchObject({
    licenses: [{ path: 'LICENCE.txt', title: '[download-licence-owner the data guardian]' }],
  });
});

it('names nobody as a contributor, and no day', () => {
  expect(Object.keys(made)).not.toContain('contributors');
  expect(Object.keys(made)).not.toContain('created');
});
