import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { STEADY } from '../../test/helpers/steady.ts';
import { tableOf } from './cells.ts';
import { countOver, OVER_TIME, OVER_YEAR, overHead } from './work-over.ts';
import { countIn, WORK_STATES, workPatterns } from './work-patterns.ts';

const tables = dataTables();
const tau = workPatterns(tableOf(tables, 'table-13'));
const ips = workPatterns(tableOf(tables, 'table-14'));

it('at one time people count as what they were then', () => {
  for (const time of [0, 1, 2])
    for (const state of WORK_STATES) expect(countOver(tau, OVER_TIME(time), state)).toBe(countIn(tau, time, state));
});

it('over the year, whoever missed an answer and told of no work is unknown', () => {
  // Working at least once, never in work with all answers, not known, moved. Added up by hand from Tables 13 and 14.
  expect(WORK_STATES.map((state) => countOver(ips, OVER_YEAR, state))).toEqual([6, 5, 9, 2]);
  expect(WORK_STATES.map((state) => countOver(tau, OVER_YEAR, state))).toEqual([11, 14, 3, 0]);
});

it('nobody is called out of work who was not asked every time', () => {
  const states = fc.array(fc.constantFrom(...WORK_STATES), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(states, (path) => {
      const isOut = OVER_YEAR.stateOf(path) === 'not-in-work';
      expect(isOut).toBe(path.every((state) => state === 'not-in-work'));
    }),
    STEADY,
  );
});

it('heads of rows are said of any number', () => {
  expect(WORK_STATES.map((state) => overHead(OVER_TIME(0), state))).toEqual([
    'Were working',
    'Were not in work',
    'Sent no answer (not known)',
    'Had found a job and moved away',
  ]);
});
