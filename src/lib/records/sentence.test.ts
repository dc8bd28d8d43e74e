import { expect, it } from 'vitest';

import type { RecordField } from './field.ts';
import { EVERYTHING } from './query.ts';
import type { Query } from './query.ts';
import { sayView } from './sentence.ts';

const WORDS = {
  all: 'All {total} {records}.',
  some: '{shown} of {total} {records}: {conditions}.',
  none: 'No {records}: {conditions}.',
  is: '{column} is “{values}”',
  has: 'with “{text}”',
  or: ' or ',
  and: '; ',
  up: { number: '{column}, lowest first.', time: '', text: '' },
  down: { number: '{column}, highest first.', time: '', text: '' },
  page: 'Page {page} of {pages}.',
};
const FIELDS: RecordField[] = [
  { name: 'kind', title: 'Kind', type: 'string', description: '', labels: { b: 'Barrier', h: 'Help' }, missing: {} },
  { name: 'age', title: 'Age', type: 'integer', description: '', unit: 'years', labels: {}, missing: {} },
];
const say = (query: Partial<Query>, shown: number, pages = 1): string =>
  sayView(
    { total: 1200, shown, page: 1, pages },
    { ...EVERYTHING, ...query },
    { fields: FIELDS, records: 'themes', words: WORDS },
  );

it.each([
  ['all rows', say({}, 1200, 24), 'All 1,200 themes. Page 1 of 24.'],
  [
    'filters, in words',
    say({ where: { kind: ['b', 'h'] }, text: ' job' }, 7),
    '7 of 1,200 themes: Kind is “Barrier or Help”; with “job”.',
  ],
  ['nothing left', say({ text: 'x', sort: { column: 'age', descending: false } }, 0), 'No themes: with “x”.'],
  ['the order', say({ sort: { column: 'age', descending: true } }, 1200), 'All 1,200 themes. Age (years), highest first.'],
])('the sentence tells %s', (_, said, expected) => {
  expect(said).toBe(expected);
});
