import { expect, it } from 'vitest';

import { smallTable } from '../../test/helpers/small-table.ts';
import { countNumbers } from './count.ts';

it('numbers that are printed are counted, and those that are left empty are not', () => {
  const table = smallTable({
    variables: [{ name: 'Sex', kind: 'single' }],
    lines: ['Sex,Female,All,,n,30', 'Sex,Female,All,,percent,60', 'Sex,Male,All,,percent,'],
  });
  expect(countNumbers([table], [])).toEqual({ numbers: 2, percentages: 1, found: 0, explained: 0 });
});
