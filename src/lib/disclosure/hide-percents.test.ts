import { expect, it } from 'vitest';

import { makeCell, makeTable } from '#test/helpers/make-cells.ts';
import { isHidden } from './hidden.ts';
import { suppressTable } from './suppress.ts';

const ARMS = { All: 60, IPS: 30, TAU: 30 };
const percent = (category: string, group: string, value: string) => makeCell({ category, group, measure: 'percent', value });
const count = (category: string, group: string, value: string) => makeCell({ category, group, value });

/** The cells that stay, as "category group measure". */
function shown(...cells: Parameters<typeof makeTable>[0]): string[] {
  return suppressTable(makeTable(cells, { groups: ARMS }))
    .cells.filter((cell) => !isHidden(cell))
    .map(({ category, group, measure }) => `${category} ${group} ${measure}`);
}

it('the percentage of a hidden count goes with it', () => {
  const cells = [count('Yes', 'IPS', '4'), percent('Yes', 'IPS', '13'), count('No', 'IPS', '26'), percent('No', 'IPS', '87')];
  expect(shown(...cells)).toEqual([]);
});

it('the percentage of a count that is shown stays', () => {
  const cells = [count('Yes', 'IPS', '14'), percent('Yes', 'IPS', '47'), count('No', 'IPS', '16'), percent('No', 'IPS', '53')];
  expect(shown(...cells)).toHaveLength(4);
});

it('percentages without counts go all together where one may be of few people', () => {
  expect(shown(percent('Yes', 'IPS', '10'), percent('No', 'IPS', '90'))).toEqual([]);
  expect(shown(percent('Yes', 'IPS', '50'), percent('No', 'IPS', '50'))).toHaveLength(2);
});

it('a percentage of those who answered goes where it would tell how few did not', () => {
  const cells = [
    count('Yes', 'IPS', '14'),
    percent('Yes', 'IPS', '52'),
    count('No', 'IPS', '13'),
    percent('No', 'IPS', '48'),
    makeCell({ group: 'IPS', measure: 'missing', value: '3' }),
  ];
  expect(shown(...cells).filter((cell) => cell.endsWith('percent'))).toEqual([]);
});
