import { expect, it } from 'vitest';

import { rowFits } from './filter.ts';
import type { RowGroup, ViewRow } from './view.ts';

const ROW = { heads: ['0–8'], category: '0–8' } as unknown as ViewRow;
const GROUP = { sections: ['Work'], heading: 'Hours wanted, café job' } as unknown as RowGroup;

it.each([
  ['', true],
  ['hours', true],
  ['WORK 0-8', true],
  ['0 – 8', true],
  ['cafe', true],
  ['hours weekly', false],
])('the words "%s" fit the line: %s', (query, fits) => {
  expect(rowFits(query, GROUP, ROW)).toBe(fits);
});
