import { expect, it } from 'vitest';

import { recordsSpecSchema } from '#schemas/table.ts';
import { fieldsOf } from './fields-of.ts';

const SPEC = recordsSpecSchema.parse({
  name: 'people',
  form: 'records',
  title: 'People',
  description: 'Who took part.',
  source: { section: 'Made up' },
  record: 'person',
  population: { name: 'People', n: 2, parent: null },
  fields: [
    { name: 'arm', type: 'string', title: 'Group', description: 'The arm.', categories: [{ value: 'i', label: 'IPS' }] },
    { name: 'left', type: 'boolean', description: 'Whether they left.' },
    { name: 'age', type: 'integer', description: 'Age.', unit: 'years' },
  ],
  footnotes: [],
  missingValues: [{ value: '', label: 'not answered' }],
  disclosure: { status: 'gated', owner: 'Data guardian' },
});

it('a field brings its words, and a name where it has no title', () => {
  expect(fieldsOf(SPEC, 'Yes', 'No').map(({ title, labels, unit }) => [title, labels, unit])).toEqual([
    ['Group', { i: 'IPS' }, undefined],
    ['left', { true: 'Yes', false: 'No' }, undefined],
    ['age', {}, 'years'],
  ]);
});

it('every field knows why a value may be missing', () => {
  expect(fieldsOf(SPEC, 'Yes', 'No')[0]?.missing).toEqual({ '': 'not answered' });
});
