import { expect, it } from 'vitest';

import { suggestFacets, suggestQuasiIdentifiers } from './suggest.ts';

const profile = (name: string, distinct: number): Parameters<typeof suggestFacets>[0][number] => ({
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

it('filters are columns of a few values, each of them often', () => {
  expect(suggestFacets([profile('arm', 2), profile('code', 60), profile('country', 1), profile('score', 16)])).toEqual(['arm']);
});
