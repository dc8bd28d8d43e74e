import { expect, it } from 'vitest';

import { sourceName } from './source.ts';

it('a table is named as the report names it', () => {
  expect(sourceName('table-04')).toBe('Table 4');
  expect(sourceName('table-10')).toBe('Table 10');
});

it('figures of the text have no table', () => {
  expect(sourceName('prose-figures')).toBe('figures in the text');
});

it('a table that is from no report goes by its id', () => {
  expect(sourceName('example-summary')).toBe('example summary');
});
