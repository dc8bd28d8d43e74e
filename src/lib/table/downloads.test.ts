import { expect, it } from 'vitest';

import { downloadsOf } from './downloads.ts';

it('a table is offered in three forms, named for it', () => {
  expect(downloadsOf('table-04')).toEqual([
    { kind: 'tidy', file: 'table-04.csv', href: '/data/table-04.csv' },
    { kind: 'displayed', file: 'table-04-as-displayed.csv', href: '/data/table-04-as-displayed.csv' },
    { kind: 'workbook', file: 'table-04.xlsx', href: '/data/table-04.xlsx' },
  ]);
});
