import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { EVERYTHING, fromSearch, isFiltered, toSearch, withSort, withValue } from './query.ts';
import type { Query } from './query.ts';

const COLUMNS = ['who', 'kind', 'age'];

describe('the address of a view', () => {
  it('is empty where everything is shown', () => {
    expect(toSearch(EVERYTHING)).toBe('');
  });

  it('holds filters, order, page and hidden columns', () => {
    const query: Query = {
      text: ' job ',
      where: { who: ['Clients', 'ESWs'] },
      sort: { column: 'age', descending: true },
      page: 2,
      hidden: ['kind'],
    };
    expect(toSearch(query)).toBe('q=job&is-who=Clients&is-who=ESWs&sort=-age&page=2&hide=kind');
  });

  it('gives the same view back', () => {
    const queries = fc.record({
      text: fc.string().map((text) => text.trim()),
      where: fc.constantFrom({}, { who: ['a&b', 'é'] }, { kind: [''], who: ['x'] }),
      sort: fc.constantFrom({ column: 'age', descending: true }, { column: 'who', descending: false }),
      page: fc.integer({ min: 1, max: 99 }),
      hidden: fc.constantFrom([], ['who'], ['who', 'age']),
    });
    fc.assert(
      fc.property(queries, (query) => {
        expect(fromSearch(toSearch(query), COLUMNS)).toEqual(query);
      }),
      STEADY,
    );
  });

  it('of an older table asks for nothing this one does not have', () => {
    expect(fromSearch('?is-gone=1&sort=-gone&page=x&hide=gone', COLUMNS)).toEqual(EVERYTHING);
  });

  it('never hides every column', () => {
    expect(fromSearch('hide=who&hide=kind&hide=age', COLUMNS).hidden).toEqual([]);
  });
});

it('a heading pressed again and again sorts up, down, and not at all', () => {
  const up = withSort({ ...EVERYTHING, page: 3 }, 'age');
  const down = withSort(up, 'age');
  expect([up.sort, down.sort, withSort(down, 'age').sort]).toEqual([
    { column: 'age', descending: false },
    { column: 'age', descending: true },
    undefined,
  ]);
  expect(up.page).toBe(1);
});

it('a ticked value filters, and unticked no longer does', () => {
  const ticked = withValue({ ...EVERYTHING, page: 2 }, 'who', 'Clients', true);
  expect([ticked.where, ticked.page, isFiltered(ticked)]).toEqual([{ who: ['Clients'] }, 1, true]);
  expect(isFiltered(withValue(ticked, 'who', 'Clients', false))).toBe(false);
});
