import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { timeOutOfWork } from './time-out-of-work.ts';

const tables = dataTables();
const chart = timeOutOfWork(tables);

it('each arm has its median and middle half, and says of how many it is not known', () => {
  expect(saidBy(chart, 'by-arm')).toEqual([
    'Years since the last paid job. IPS: median 2.8, middle half 1.3 to 4.1',
    'Years since the last paid job. TAU: median 3.2, middle half 1.3 to 16.1',
  ]);
  expect(rowsUnder(chart)).toEqual(['IPS | 2.8 | 1.3 | 4.1 | 4', 'TAU | 3.2 | 1.3 | 16.1 | 7']);
  expect(chart.notes[0]).toContain('4 of 22 people in the IPS arm, and 7 of 28 people in the TAU arm');
});

it('says that Figure 1 of the report is not drawn again, and why', () => {
  expect(chart.notes.join(' ')).toContain('Figure 1');
});

it('a median that is not there stops the build', () => {
  const without = withValue(
    tables,
    (id, { variable, measure }) => id === 'table-04' && variable.startsWith('Time') && measure === 'median',
    '',
  );
  expect(() => timeOutOfWork(without)).toThrow(/^data\/table-04\.csv: found no median/);
});
