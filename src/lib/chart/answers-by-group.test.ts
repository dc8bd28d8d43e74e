import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { derivedTables } from '../../test/helpers/data-tables.ts';
import { elementsOf } from '../../test/helpers/svg-boxes.ts';
import { answersByGroup, groupsOf } from './answers-by-group.ts';
import { tableOf } from './cells.ts';
import { WIDE } from './chart.ts';
import { exampleAnswers } from './example-answers.ts';

const tables = derivedTables();
const table = tableOf(tables, 'example-summary');
const chart = exampleAnswers(tables);

it('a hidden number is told as hidden, in the picture and in the table under it', () => {
  expect(saidBy(chart, 'in-work-after-12-months')).toEqual([
    'Yes. IPS: hidden to protect privacy',
    'Yes. TAU: hidden to protect privacy',
    'No. IPS: 12 of 30 people, 40%',
    'No. TAU: 10 of 30 people, 33%',
    'Not known. IPS: hidden to protect privacy',
    'Not known. TAU: hidden to protect privacy',
  ]);
  expect(rowsUnder(chart, 'in-work-after-12-months')[0]).toBe('Yes | hidden to protect privacy | hidden to protect privacy');
});

it('a hidden number has a hatched track and no mark', () => {
  const picture = chart.panels.find(({ id }) => id === 'in-work-after-12-months')?.draw(WIDE);
  const classes = picture ? elementsOf(picture).map(({ attributes }) => String(attributes.class ?? '')) : [];
  expect(classes.filter((name) => name === 'hidden-value')).toHaveLength(4);
  expect(classes.filter((name) => name.startsWith('mark '))).toHaveLength(2);
});

it('every question whose answers were counted has a picture, and no measurement has', () => {
  expect(answersByGroup(table, 'Sex').panels.map(({ label }) => label)).toEqual([
    'Age',
    'Sex',
    'Area',
    'Time out of work at the start',
    'In work after 12 months',
  ]);
});

it('groups of a known name look as everywhere else, others differ from each other', () => {
  const groups = ['All', 'IPS', 'North', 'South'].map((name) => ({ name, label: name, n: 20 }));
  expect(groupsOf({ ...table, spec: { ...table.spec, groups } }).map(({ group, series }) => [group, series])).toEqual([
    ['IPS', 'ips'],
    ['North', 'general-practice'],
    ['South', 'pain-service'],
  ]);
});
