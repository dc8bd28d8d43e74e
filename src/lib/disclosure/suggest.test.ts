import { expect, it } from 'vitest';

import { suggestQuasiIdentifiers } from './suggest.ts';

const profile = (name: string, distinct: number): Parameters<typeof suggestQuasiIdentifiers>[0][number] => ({
  name,
  distinct,
  filled: 60,
  looked: 60,
});

it('columns that an acquaintance may know are suggested by their names', () => {
  const names = ['code', 'arm', 'Age band', 'sex', 'home_area', 'stage', 'message', 'job-title'];
  expect(suggestQuasiIdentifiers(names.map((name) => profile(name, 3)))).toEqual(['Age band', 'sex', 'home_area', 'job-title']);
});

it('a column with one value tells nobody apart', () => {
  expect(suggestQuasiIdentifiers([profile('sex', 1)])).toEqual([]);
});
