import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '#test/helpers/steady.ts';
import { rungsOf } from './rungs.ts';

const stepOf = (what: string): { what: string; sure: string; isDone: boolean } => ({ what, sure: '', isDone: false });

it('the goal is the top rung and the steps follow as they were written', () => {
  expect(rungsOf('Work', [{ what: 'Ask', sure: '7', isDone: true }])).toEqual([
    { what: 'Work', sure: '', isDone: false, isGoal: true },
    { what: 'Ask', sure: '7', isDone: true, isGoal: false },
  ]);
});

it('empty steps are left out, steps of spaces too', () => {
  expect(rungsOf('Work', [stepOf(''), stepOf(' \n'), stepOf('Ask')]).map(({ what }) => what)).toEqual(['Work', 'Ask']);
});

it('steps without a goal are a ladder without a goal', () => {
  expect(rungsOf('', [stepOf('Ask')])).toEqual([{ ...stepOf('Ask'), isGoal: false }]);
});

it('nothing written is no ladder', () => {
  expect(rungsOf('', [])).toEqual([]);
});

it('spaces around words are dropped', () => {
  expect(rungsOf('  Work ', [stepOf(' Ask\n')]).map(({ what }) => what)).toEqual(['Work', 'Ask']);
});

it('rungs keep the order of the steps, two alike included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Ask', 'Rest', 'Walk', '', ' ')), (whats) => {
      const rungs = rungsOf('Work', whats.map(stepOf));
      expect(rungs.map(({ what }) => what)).toEqual(['Work', ...whats.filter((what) => what.trim() !== '')]);
      expect(rungs.map(({ isGoal }) => isGoal).indexOf(true, 1)).toBe(-1);
    }),
    STEADY,
  );
});

it('the steps that were given stay as they were', () => {
  const steps = [stepOf(' Ask ')];
  rungsOf('Work', steps);
  expect(steps).toEqual([stepOf(' Ask ')]);
});
