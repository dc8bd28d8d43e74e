import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { rowId } from './row-id.ts';

it.each([
  [{ variable: 'Sex', category: 'Female', timepoint: 'Baseline' }, 'row-sex-female-baseline'],
  [{ variable: 'Overall', category: '', timepoint: '3 months' }, 'row-overall-3-months'],
  [{ variable: 'Hours wanted', category: '> 25', timepoint: '' }, 'row-hours-wanted-25'],
])('%j has the fragment %s', (row, id) => {
  expect(rowId(row)).toBe(id);
});

it('where in a pattern the answer is missing tells two rows apart', () => {
  const of = (category: string): string => rowId({ variable: 'pattern', category, timepoint: '' });
  expect(of('Not in work|-|Not in work')).toBe('row-pattern-not-in-work-none-not-in-work');
  expect(of('Not in work|Not in work|-')).toBe('row-pattern-not-in-work-not-in-work-none');
});

it.each(dataTables())('no two rows of $id share a fragment', ({ cells }) => {
  const rows = new Map<string, string>();
  for (const cell of cells) {
    const name = [cell.variable, cell.category, cell.timepoint].join(' / ');
    expect(rows.get(rowId(cell)) ?? name).toBe(name);
    rows.set(rowId(cell), name);
  }
});
