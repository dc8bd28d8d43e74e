import { expect, it } from 'vitest';

import type { Field } from '#schemas/table.ts';
import { parseRecords } from './parse-records.ts';

const FIELDS: Field[] = [
  { name: 'id', type: 'string', description: 'Which.', constraints: { required: true, unique: true } },
  {
    name: 'who',
    type: 'list',
    delimiter: ';',
    description: 'Who.',
    categories: ['GP', 'client'].map((value) => ({ value, label: value })),
  },
  { name: 'age', type: 'integer', description: 'Age.', constraints: { minimum: 18 } },
];
const parse = (...lines: readonly string[]) =>
  parseRecords(['id,who,age', ...lines].join('\n'), 'data/t.csv', {
    fields: FIELDS,
    missingValues: [{ value: '', label: 'not answered' }],
  });

it('a line becomes a record, its values the texts they are', () => {
  expect(parse('a,GP; client,18')).toEqual({ records: [{ line: 2, values: ['a', 'GP; client', '18'] }], findings: [] });
});

it('each value is held to its field, and all that is wrong is told at once', () => {
  expect(
    parse(',GP,17', 'a,nurse;GP,x', 'a,,').findings.map(({ line, column, expected }) => `${line} ${column}: ${expected}`),
  ).toEqual([
    '2 id: a value: this column is required',
    '2 age: a number from 18 to Infinity',
    '3 who: one of: GP; client',
    '3 age: a whole number',
    '4 id: each value once',
  ]);
});
