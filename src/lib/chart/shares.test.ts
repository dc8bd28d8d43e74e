import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { everyone } from './groups.ts';
import { answerOf, sharePlot, shareTable } from './shares.ts';

const table = tableOf(dataTables(), 'table-06');
const QUESTION = { variable: 'BMI', label: 'Weight for height' };

it('a printed percentage is drawn where it stands, with the count in words', () => {
  const [, normal] = sharePlot(table, QUESTION, everyone(table)).rows;
  expect(normal?.points[0]).toMatchObject({ value: 34, text: '17 of 50', series: 'all' });
});

it('missing answers are a series of their own', () => {
  const missing = sharePlot(table, QUESTION, everyone(table)).rows.at(-1);
  expect(missing).toMatchObject({ label: 'Not known', points: [{ series: 'unknown', value: 8 }] });
});

it('nobody is nought of all, and has a mark', () => {
  const [underweight] = sharePlot(table, QUESTION, everyone(table)).rows;
  expect(underweight).toMatchObject({ label: 'Underweight', points: [{ value: 0, text: '0 of 50' }] });
});

it('the table has count and percentage as printed', () => {
  expect(shareTable(table, QUESTION, everyone(table))).toMatchObject({
    columns: ['Answer', 'Everyone, of 50'],
    rows: [{ head: 'Underweight' }, { head: 'Normal', cells: [{ text: '17 (34%)' }] }, {}, {}, {}],
  });
});

it('an answer has the words of its question, else plain ones, else its own', () => {
  expect(answerOf({ variable: '', label: '', answers: { Zero: 'None' } }, 'Zero')).toBe('None');
  expect(answerOf(QUESTION, 'N/A')).toBe('Did not apply');
  expect(answerOf(QUESTION, 'Obese')).toBe('Obese');
});
