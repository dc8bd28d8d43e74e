import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { tableOf } from './cells.ts';
import { arms, everyone, routes } from './groups.ts';

const tables = dataTables();

it('sizes of groups come from the sidecar of the table, and add up to everyone', () => {
  const [byArm, byRoute] = [tableOf(tables, 'table-04'), tableOf(tables, 'table-05')];
  const sum = (groups: readonly { readonly n: string }[]): number => groups.reduce((all, { n }) => all + Number(n), 0);
  expect(arms(byArm).map(({ n }) => n)).toEqual(['22', '28']);
  expect(sum(arms(byArm))).toBe(sum(everyone(byArm)));
  expect(sum(routes(byRoute))).toBe(sum(everyone(byRoute)));
});
