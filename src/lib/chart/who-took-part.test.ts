import { expect, it } from 'vitest';

import { rowsUnder, saidBy } from '../../test/helpers/chart-words.ts';
import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { whoTookPart } from './who-took-part.ts';

const tables = dataTables();
const chart = whoTookPart(tables);

it('a question is counted in both arms, each out of its own number', () => {
  expect(saidBy(chart, 'by-arm-ips-and-tau-sex')).toEqual([
    'Male. IPS: 10 of 22 people, 45%',
    'Male. TAU: 10 of 28 people, 36%',
    'Female. IPS: 12 of 22 people, 54%',
    'Female. TAU: 18 of 28 people, 64%',
  ]);
});

it('one changed value changes the picture, the words and the table together', () => {
  const fits = (id: string, { category, group, measure }: (typeof tables)[number]['cells'][number]): boolean =>
    id === 'table-04' && category === 'Male' && group === 'IPS' && measure === 'n';
  const changed = whoTookPart(withValue(tables, fits, '13'));
  expect(saidBy(changed, 'by-arm-ips-and-tau-sex')[0]).toBe('Male. IPS: 13 of 22 people, 45%');
  expect(rowsUnder(changed, 'by-arm-ips-and-tau-sex')[0]).toBe('Male | 13 (45%) | 10 (36%)');
});

it('every question of Tables 4 and 5 has a picture, and no other', () => {
  const asked = ['table-04', 'table-05'].flatMap((id) => {
    const variables = new Set(tables.find((table) => table.id === id)?.cells.map(({ variable }) => variable));
    return [...variables].filter((variable) => variable !== 'Participants' && !variable.startsWith('Comorbidities'));
  });
  expect(chart.panels).toHaveLength(asked.length + 1);
});

it('a measurement keeps one scale whoever is compared', () => {
  const ends = ['by-arm-ips-and-tau-age-on-leaving-school', 'by-where-people-were-recruited-age-on-leaving-school'].map((id) =>
    JSON.stringify(chart.panels.find((panel) => panel.id === id)?.draw(680)).match(/"(1[4-9]|20)"/g),
  );
  expect(ends[0]).toEqual(ends[1]);
});

it('an illness somebody is not sure of is neither had nor not had', () => {
  const said = saidBy(chart, 'everyone-together-other-illnesses');
  expect(said).toContain('High blood pressure. Yes: 9 of 50 people, 18%');
  expect(said).toContain('High blood pressure. Not sure: 5 of 50 people, 10%');
  expect(said).toContain('Arthritis. Not known: 1 of 50 people, 2%');
});

it('no number of one population is taken from another', () => {
  expect(chart.notes.join(' ')).toContain('The one by arm counts all 50 people: 22 in the IPS arm and 28 in the TAU arm.');
  expect(chart.notes.join(' ')).toContain(
    'counts the 48 who did not withdraw: 13 through a pain service and 35 through their general practice.',
  );
  expect(JSON.stringify(chart)).not.toMatch(/two (people|IPS participants) who withdrew/);
});
