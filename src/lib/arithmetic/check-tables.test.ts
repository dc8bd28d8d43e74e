import { expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { tellDeviation } from '../../test/helpers/tell-deviation.ts';
import { deviationsOf } from './check-tables.ts';

const tableOf = (id: string, percent: string) =>
  smallTable({
    id,
    groups: { All: 22 },
    variables: [{ name: 'Sex', kind: 'single' }],
    lines: ['Sex,Male,All,,n,10', 'Sex,Female,All,,n,12', `Sex,Female,All,,percent,${percent}`],
  });

it('numbers that follow from each other are no deviations', () => {
  expect(deviationsOf([tableOf('table-04', '55')], { sameVariable: [], agreements: [] })).toEqual([]);
});

it('what does not follow is told by table and line, each rule with its own reason', () => {
  const tables = [tableOf('table-05', '54'), tableOf('table-04', '155')];
  expect(deviationsOf(tables, { sameVariable: [], agreements: [] }).map(tellDeviation)).toEqual([
    'table-04:4 percent at Sex, Female, All, percent: 155, not 55 (12 of 22 is 54.55%)',
    'table-04:4 range at Sex, Female, All, percent: 155, not 0 to 100 (it is a percent)',
    'table-04:4 agreement at Sex, Female, All, percent: 155, not 54 (The table table-05 tells of the same people)',
    'table-05:4 percent at Sex, Female, All, percent: 54, not 55 (12 of 22 is 54.55%)',
  ]);
});
