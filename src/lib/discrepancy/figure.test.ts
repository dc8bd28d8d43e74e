import { describe, expect, it } from 'vitest';

import { figureSchema } from '#schemas/discrepancy.ts';
import type { Figure } from '#schemas/discrepancy.ts';
import { smallTable } from '../../test/helpers/small-table.ts';
import { cellsOfFigure, figureText } from './figure.ts';

const TABLES = [
  smallTable({
    groups: { All: 50, IPS: 22, TAU: 28 },
    variables: [
      { name: 'Participants', kind: 'flow' },
      { name: 'Reading', kind: 'single' },
      { name: 'Scale', kind: 'continuous' },
      { name: 'Other scale', kind: 'continuous' },
      { name: 'Follow-up', kind: 'single' },
    ],
    lines: [
      'Participants,,All,,n,50',
      'Reading,Easy,All,,n,2',
      'Reading,Hard,All,,n,1',
      'Reading,Very hard,All,,n,1',
      'Reading,Missing,All,,n,',
      ...['Scale,,IPS,Baseline,mean,5.5', 'Scale,,IPS,12 months,mean,5.1', 'Scale,,,Baseline,p,0.056'],
      ...['Other scale,,IPS,Baseline,mean,5.5', 'Other scale,,IPS,12 months,mean,4.2', 'Other scale,,,Baseline,p,0.049'],
      'Follow-up,Baseline + 6 months,TAU,,n,20',
      'Follow-up,Baseline + 6 months + 12 months,TAU,,n,5',
    ],
  }),
  smallTable({ id: 'table-02', variables: [{ name: 'Sex', kind: 'single' }], lines: ['Sex,Female,All,,n,30'] }),
];

const reading = (category: string): object => ({ table: 'table-01', variable: 'Reading', category });
const people = { table: 'table-01', variable: 'Participants' };
const parse = (figure: object): Figure => figureSchema.parse(figure);
const text = (figure: object): string => figureText(parse(figure), TABLES);

it.each([
  ['a cell, as printed', { table: 'table-01', variable: 'Scale', group: 'IPS', timepoint: 'Baseline', measure: 'mean' }, '5.5'],
  ['a sum', { sum: [reading('Easy'), reading('Hard')] }, '3'],
  ['what is left', { from: people, less: [reading('Easy')] }, '48'],
  ['a share', { percent: [reading('Easy'), reading('Hard')], of: [people] }, '6'],
  ['a share to one place', { percent: [reading('Hard')], of: [reading('Easy'), reading('Hard')], decimals: 1 }, '33.3'],
  ['a mean of answers', { score: { table: 'table-01', variable: 'Reading' }, answers: ['Easy', 'Hard', 'Very hard'] }, '1.75'],
  ['an exact test', { fisher: [reading('Easy'), people, reading('Hard'), people] }, '1.000'],
  ['how many numbers', { howMany: { table: 'table-01', measure: 'p' } }, '2'],
  ['how many below a limit', { howMany: { table: 'table-01', measure: 'p' }, at: 'Baseline', below: 0.05 }, '1'],
  ['questionnaires that came back', { returned: '6 months', from: [{ table: 'table-01', group: 'TAU' }] }, '25'],
  ['their share', { returned: '6 months', from: [{ table: 'table-01', group: 'TAU' }], asPercent: true }, '89'],
  ['a response rate', { rate: '12-month response rate (from 6 months)', table: 'table-01', group: 'TAU' }, '20.0'],
])('a figure can be %s', (_, figure, expected) => {
  expect(text(figure)).toBe(expected);
});

it.each([
  ['count', '2'],
  ['least', '0.4'],
  ['most', '1.3'],
])('a figure can tell by how much means fall: %s', (pick, expected) => {
  expect(text({ falls: { table: 'table-01', measure: 'mean', group: 'IPS' }, between: ['Baseline', '12 months'], pick })).toBe(
    expected,
  );
});

describe('a figure is refused', () => {
  it('where a cell is not there, and the nearest are named', () => {
    expect(() => text(reading('Esay'))).toThrow(/found 0 cells.*Nearest: variable "Reading".*content\/discrepancies\.yaml/s);
  });

  it('where nothing is printed in a cell it reckons with', () => {
    expect(() => text({ sum: [reading('Missing')] })).toThrow('nothing is printed for "Reading"');
  });

  it('where a table is not there', () => {
    expect(() => text({ returned: '6 months', from: [{ table: 'table-99', group: 'TAU' }] })).toThrow('no table "table-99"');
  });

  it('where it would take one population off another', () => {
    const sex = { table: 'table-02', variable: 'Sex', category: 'Female' };
    expect(() => text({ from: people, less: [sex] })).toThrow('Say both numbers instead');
  });

  it('where its rate is none', () => {
    expect(() => text({ rate: 'Rate', table: 'table-01', group: 'TAU' })).toThrow('no response rate "Rate"');
  });
});

it('a figure tells the cells it names', () => {
  const categories = (figure: object): string[] => cellsOfFigure(parse(figure)).map(({ category }) => category);
  expect(categories(reading('Easy'))).toEqual(['Easy']);
  expect(categories({ percent: [reading('Easy')], of: [reading('Hard')] })).toEqual(['Easy', 'Hard']);
  expect(categories({ from: people, less: [reading('Easy')] })).toEqual(['', 'Easy']);
  expect(categories({ score: { table: 'table-01', variable: 'Reading' }, answers: ['Easy', 'Hard'] })).toEqual(['Easy', 'Hard']);
  expect(categories({ howMany: { table: 'table-01', measure: 'p' } })).toEqual([]);
  expect(categories({ rate: 'x', table: 'table-01', group: 'TAU' })).toEqual([]);
});
