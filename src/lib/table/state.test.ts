import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { tableWords } from '../../components/table/table-words.ts';
import { TWO_ARMS } from '../../test/helpers/make-table.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import { arrange } from './arrange.ts';
import { SHOW } from './figure.ts';
import { comparableGroups, formatState, parseState, WHOLE } from './state.ts';
import type { TableState } from './state.ts';

const VIEW = arrange(TWO_ARMS, tableWords);

it('the whole table needs nothing in the address', () => {
  expect(formatState(WHOLE)).toBe('');
  expect(parseState('', VIEW)).toEqual(WHOLE);
});

it('what is chosen stands in the address in words a person can read', () => {
  const state: TableState = {
    sort: { column: 'ips', direction: 'descending' },
    query: 'male & more',
    topics: ['sex'],
    columns: ['ips', 'tau'],
    show: 'percent',
    difference: ['IPS', 'TAU'],
  };
  expect(formatState(state)).toBe('?sort=-ips&q=male+%26+more&topics=sex&columns=ips.tau&show=percent&difference=IPS%7ETAU');
});

it('any state comes back from the address it makes', () => {
  const some = (keys: readonly string[]) => fc.subarray([...keys]).map((chosen) => (chosen.length === keys.length ? [] : chosen));
  const states = fc.record({
    query: fc.string({ maxLength: 80 }).map((text) => text.trim()),
    topics: some(VIEW.rowGroups.map(({ key }) => key)),
    columns: some(VIEW.columns.map(({ key }) => key)),
    show: fc.constantFrom(...SHOW),
    sort: fc.record({
      column: fc.constantFrom(...VIEW.columns.map(({ key }) => key)),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    }),
    difference: fc.constantFrom(['IPS', 'TAU'] as const, ['TAU', 'IPS'] as const),
  });
  fc.assert(
    fc.property(states, fc.constantFrom('', 'table-01.'), (state, prefix) => {
      expect(parseState(formatState(state, '?other=1', prefix), VIEW, prefix)).toEqual(state);
    }),
    STEADY,
  );
});

it('whatever an address asks that the table does not have is left out', () => {
  expect(parseState('?sort=-weight&topics=sex.weight&columns=all.ips.tau&show=everything&difference=IPS~All', VIEW)).toEqual({
    ...WHOLE,
    topics: ['sex'],
  });
});

it('what is not ours stays in the address', () => {
  expect(formatState({ ...WHOLE, query: 'a' }, '?lang=cy&q=old')).toBe('?lang=cy&q=a');
  expect(formatState(WHOLE, '?lang=cy&table-01.q=old', 'table-01.')).toBe('?lang=cy');
});

it('everybody is never one side of a comparison', () => {
  expect(comparableGroups(VIEW)).toEqual(['IPS', 'TAU']);
});
