import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { PublishedCell } from '#schemas/table.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import { dataVersion } from './data-version.ts';

const cell = (value: string, line = 2): PublishedCell => ({
  ...{ variable: 'Sex', category: 'Female', group: 'All', timepoint: 'Baseline', note: '' },
  measure: 'n',
  value,
  line,
});
const table = (id: string, ...values: string[]) => ({ id, cells: values.map((value) => cell(value)) });

it('the mark is that of FNV-1a', () => {
  // Of the empty text: the offset basis.
  expect(dataVersion([])).toBe('811c9dc5');
});

it('the mark is eight signs, and changes with a number and with where it stands', () => {
  const mark = dataVersion([table('table-03', '50', '26')]);
  expect(mark).toMatch(/^[0-9a-f]{8}$/);
  expect(dataVersion([table('table-03', '50', '27')])).not.toBe(mark);
  expect(dataVersion([table('table-03', '26', '50')])).not.toBe(mark);
  expect(dataVersion([table('table-04', '50', '26')])).not.toBe(mark);
});

it('neither the order of the tables nor a line that has moved changes it', () => {
  const [a, b] = [table('table-03', '50'), table('table-04', '31')];
  expect(dataVersion([b, a])).toBe(dataVersion([a, b]));
  expect(dataVersion([{ id: 'table-03', cells: [cell('50', 9)] }])).toBe(dataVersion([a]));
});

it('any one number changed changes it', () => {
  const value = fc.integer({ min: 0, max: 2000 }).map(String);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.nat(), value, (values, at, other) => {
      const place = at % values.length;
      fc.pre(values[place] !== other);
      expect(dataVersion([table('t', ...values.with(place, other))])).not.toBe(dataVersion([table('t', ...values)]));
    }),
    STEADY,
  );
});
