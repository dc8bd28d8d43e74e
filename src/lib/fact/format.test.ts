import { expect, it } from 'vitest';

import { factSchema } from '#schemas/fact.ts';
import type { FactForm } from '#schemas/fact.ts';
import { cellsSpecSchema } from '#schemas/table.ts';
import type { PublishedCell } from '#schemas/table.ts';
import { formatFact } from './format.ts';
import type { FactTables } from './format.ts';

const cell = (variable: string, measure: PublishedCell['measure'], value: string): PublishedCell => ({
  ...{ variable, category: '', group: 'All', timepoint: '', measure, value, note: '', line: 2 },
});
const answer = (category: string, value: string): PublishedCell => ({ ...cell('Helped', 'n', value), category });

const spec = cellsSpecSchema.parse({
  ...{ name: 'table-07', title: 'Helped', description: 'Who was helped.', source: { section: 'Results' } },
  ...{
    population: { name: 'Everyone', n: 50, parent: null },
    fields: [{ name: 'value', type: 'number', description: 'Number' }],
  },
  ...{ footnotes: [], missingValues: [], disclosure: { status: 'already_published', citation: 'report' }, groups: [] },
  ...{ timepoints: [], measures: ['n'], variables: [{ name: 'Money', kind: 'continuous', unit: '£ a week' }] },
});
const tables = (...cells: readonly PublishedCell[]): FactTables => [
  { id: 'table-07', spec, cells },
  { id: 'table-08', spec, cells: [answer('A lot', '12')] },
];
const CELLS = [
  ...[answer('A lot', '30'), answer('A little', '11'), answer('Not at all', '0'), answer('Hardly', '1'), answer('Asked', '50')],
  ...[cell('Score', 'mean', '5.4'), cell('Score', 'sd', '2.3'), cell('Score', 'p', '0.036')],
  ...[cell('Years', 'median', '3.0'), cell('Years', 'q1', '1.3'), cell('Years', 'q3', '5.5')],
  ...[cell('Odds', 'or', '0.74'), cell('Odds', 'ci_low', '0.19'), cell('Odds', 'ci_high', '2.83')],
  ...[cell('Money', 'median', '188.5'), cell('Rate', 'percent', '85'), cell('Packs', 'n', '1017'), cell('Rate', 'mean', '')],
];

const key = (category: string): object => ({ variable: 'Helped', category });
const say = (fact: object, form?: FactForm, cells: readonly PublishedCell[] = CELLS): string =>
  formatFact(factSchema.parse({ id: 'helped', table: 'table-07', ...fact }), tables(...cells), form);
const share = (...categories: readonly string[]): object => ({ kind: 'share', count: categories.map(key), of: key('Asked') });

it.each([
  [undefined, '41 of 50'],
  ['of', '41 of 50'],
  ['count', '41'],
  ['total', '50'],
  ['percent', '82%'],
  ['in-ten', 'about 8 in 10'],
  ['word', 'forty-one'],
  ['first-word', 'Forty-one'],
  ['total-word', 'fifty'],
] as const)('a share said as "%s" is "%s"', (form, text) => {
  expect(say(share('A lot', 'A little'), form)).toBe(text);
});

it('a share that comes out even is not "about"', () => {
  expect(say(share('A lot'), 'in-ten')).toBe('6 in 10');
  expect(say(share('Hardly'), 'one-in')).toBe('1 in 50');
  expect(say(share('A little'), 'one-in')).toBe('about 1 in 5');
});

it('nobody is a number like any other', () => {
  expect(say(share('Not at all'))).toBe('0 of 50');
});

it.each([
  ['Hardly', 'in-ten', '1 of 50 would round to 0 in 10'],
  ['Not at all', 'one-in', '0 of 50 has no such form'],
  ['A lot', 'one-in', '30 of 50 has no such form: say'],
  ['A lot', 'full', 'Use one of: of, count, total'],
] as const)('"%s" is not said as "%s", which would mislead or mean nothing', (category, form, why) => {
  expect(() => say(share(category), form)).toThrow(why);
});

it('the people asked may be several groups, and a cell may stand in another table', () => {
  const of = [key('Asked'), { ...key('A lot'), table: 'table-08' }];
  expect(say({ kind: 'share', count: [{ ...key('A lot'), table: 'table-08' }], of })).toBe('12 of 62');
});

it('a count stands for itself, with its thousands parted', () => {
  expect(say({ kind: 'count', count: [{ variable: 'Packs' }] })).toBe('1,017');
  expect(say({ kind: 'count', count: [key('A lot'), key('A little')] }, 'word')).toBe('forty-one');
});

it.each([
  ['Score', 'p', 'p = 0.036'],
  ['Score', 'mean', '5.4'],
  ['Rate', 'percent', '85%'],
  ['Money', 'median', '£188.50'],
] as const)('a figure is said as printed: %s, %s is "%s"', (variable, measure, text) => {
  expect(say({ kind: 'figure', at: { variable, measure } })).toBe(text);
});

it.each([
  ['Years', 'median', ['3.0 (IQR 1.3 to 5.5)', '3.0', '1.3 to 5.5']],
  ['Score', 'mean', ['5.4 (SD 2.3)', '5.4', '2.3']],
  ['Odds', 'or', ['0.74 (95% CI 0.19 to 2.83)', '0.74', '0.19 to 2.83']],
] as const)('a spread has a middle and a reach: %s by %s', (variable, by, texts) => {
  const spread = { kind: 'spread', at: { variable }, by };
  expect([say(spread), say(spread, 'centre'), say(spread, 'range')]).toEqual(texts);
});

it('a middle that is a whole number can be said in words, another cannot', () => {
  expect(say({ kind: 'spread', at: { variable: 'Years' }, by: 'median' }, 'word')).toBe('three');
  expect(() => say({ kind: 'spread', at: { variable: 'Score' }, by: 'mean' }, 'word')).toThrow('5.4 reads better in figures');
});

it('a number the report leaves out is no fact', () => {
  expect(() => say({ kind: 'figure', at: { variable: 'Rate', measure: 'mean' } })).toThrow(
    'data/table-07.csv: found nothing for "Rate", mean, expected a printed number.',
  );
});

it.each(['', '62.0', '30%', '<5', '-1', ' 30', '1,000', 'NR'])(
  'a count of "%s" is refused, since it is not a whole number',
  (value) => {
    expect(() => say(share('A lot'), 'of', [answer('A lot', value), answer('Asked', '50')])).toThrow(
      new Error(`data/table-07.csv: found "${value}" for "Helped", expected a whole number.`),
    );
  },
);

it('a fact that names no cell says which folder to look in', () => {
  expect(() => say(share('Alot'), 'of', CELLS.slice(0, 3))).toThrowErrorMatchingInlineSnapshot(
    `[Error: data/table-07.csv: found 0 cells for variable "Helped", category "Alot", group "All", timepoint "", measure "n", expected exactly one. Nearest: variable "Helped", category "A lot", group "All", timepoint "", measure "n"; variable "Helped", category "A little", group "All", timepoint "", measure "n"; variable "Helped", category "Not at all", group "All", timepoint "", measure "n". Correct the key in content/facts/.]`,
  );
});

it('a fact of a table that is not there says so', () => {
  expect(() => say({ ...share('A lot'), table: 'table-99' })).toThrow('data/: no table "table-99"');
});
