import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { gatherFigures } from './gather.ts';
import { layoutOf } from './layout.ts';

const TABLES = dataTables();

it('each published table gets the layout it reads best in', () => {
  const layouts = TABLES.map((table) => {
    const figures = gatherFigures(table).filter(({ variable }) => variable !== 'Participants');
    return [table.id, layoutOf(figures)];
  });
  expect(Object.fromEntries(layouts)).toEqual({
    'prose-figures': 'list',
    'table-03': 'figures',
    'table-04': 'groups',
    'table-05': 'groups',
    'table-06': 'groups',
    'table-07': 'groups',
    'table-08': 'groups',
    'table-09': 'times',
    'table-10': 'figures',
    'table-11': 'groups',
    'table-12': 'figures',
    'table-13': 'groups',
    'table-14': 'groups',
    'table-15': 'groups',
  });
});
