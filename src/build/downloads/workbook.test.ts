import readWorkbook from 'read-excel-file/node';
import { afterEach, expect, it, vi } from 'vitest';

import { cellOf, workbook } from './workbook.ts';

afterEach(() => {
  vi.useRealTimers();
});

const NAMES = { table: 'Table', notes: 'Notes' };
const TABLE = {
  caption: 'Pain',
  columns: ['Answer', 'All'],
  rows: [
    ['Mean', '6.40'],
    ['Count', '10 (45%)'],
    ['=1+1', '-1.2'],
    ['', '0'],
  ],
  notes: [],
};

it('what is written is read back, numbers as numbers and formulas as texts', async () => {
  const file = await workbook(TABLE, [['Source', 'Table 4']], NAMES);
  const sheets = await readWorkbook(Buffer.from(file));
  expect(sheets).toEqual([
    {
      sheet: 'Table',
      data: [
        ['Answer', 'All'],
        ['Mean', 6.4],
        ['Count', '10 (45%)'],
        ['=1+1', -1.2],
        [null, 0],
      ],
    },
    { sheet: 'Notes', data: [['Source', 'Table 4']] },
  ]);
});

it('the same table gives the same bytes', async () => {
  const once = await workbook(TABLE, [], NAMES);
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
  expect(Buffer.from(await workbook(TABLE, [], NAMES)).equals(Buffer.from(once))).toBe(true);
});

it.each([
  ['5.0', 5, '0.0'],
  ['-1.25', -1.25, '0.00'],
  ['0', 0, '0'],
  ['2021', 2021, '0'],
])('"%s" is a number that looks as it is printed', (text, value, format) => {
  expect(cellOf(text)).toMatchObject({ value, type: Number, format });
});

it.each(['007', '45%', '1e5', '1,234', '+3', '12345678901234567', '0.1234567890123456', ' 5', '.5', '5.', '2021-01-05'])(
  '"%s" stays a text',
  (text) => {
    expect(cellOf(text)).toMatchObject({ value: text, type: String });
  },
);
