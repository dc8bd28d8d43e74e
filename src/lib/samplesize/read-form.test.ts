import { expect, it } from 'vitest';

import { firstAnswers, readForm } from './read-form.ts';
import type { Answers } from './read-form.ts';

const SPREADS = [
  { scale: 'RTW-SE', time: '6 months', answered: 28, sd: 2.66, cautious: 3.05 },
  { scale: 'RTW-SE', time: '12 months', answered: 26, sd: 2.25, cautious: 2.59 },
];
const read = (change: Partial<Answers>): ReturnType<typeof readForm> => readForm({ ...firstAnswers(40), ...change }, SPREADS);

it('the form as it first stands plans a trial on the safe side', () => {
  expect(read({})).toEqual({
    spread: SPREADS[1],
    plan: {
      comparison: { kind: 'mean', difference: 1, sd: 2.59, significance: 0.05 },
      power: 0.9,
      ratio: 1,
      loss: 0.4,
      clustering: undefined,
    },
  });
});

it.each([
  ['pilot', 2.25],
  ['cautious', 2.59],
  ['own', 1.8],
  ['something a link made up', 2.59],
])('the spread "%s" is an SD of %s', (spread, sd) => {
  expect(read({ spread, sd: '1.8' })).toMatchObject({ plan: { comparison: { sd } } });
});

it('scale and time choose the pilot’s spread', () => {
  expect(read({ time: '6 months' })).toMatchObject({ plan: { comparison: { sd: 3.05 } } });
});

it('people in work are compared as shares', () => {
  expect(read({ outcome: 'share', usual: '20', more: '15' })).toMatchObject({
    plan: { comparison: { kind: 'share', shares: [0.35, 0.2], significance: 0.05 } },
  });
});

it('an ICC above 0 brings clusters in', () => {
  expect(read({ icc: '0.05', cluster: '12' })).toMatchObject({ plan: { clustering: { icc: 0.05, size: 12 } } });
});

it.each(['80', ' 80 ', '80%', '80 %', '80.0'])('"%s" is read as a number', (power) => {
  expect(read({ power })).toMatchObject({ plan: { power: 0.8 } });
});

it.each(['', ' ', 'many', '1,5', '1e3', '-1', '0x10', '1.2.3', 'Infinity', '．５'])('"%s" is no number', (difference) => {
  expect(read({ difference })).toEqual({ problems: { difference: 'number' } });
});

it('every field that is wrong is named at once', () => {
  expect(read({ power: '100', significance: '0', loss: '100', ratio: '0', icc: '2', cluster: '0' })).toEqual({
    problems: { power: 'range', significance: 'range', ratio: 'range', loss: 'range', icc: 'range', cluster: 'range' },
  });
});

it('a gain that makes everybody work is refused', () => {
  expect(read({ outcome: 'share', usual: '60', more: '40' })).toEqual({ problems: { more: 'sum' } });
});

it('fields of the other outcome may hold anything', () => {
  expect(read({ usual: 'x', more: '', sd: 'x' })).toHaveProperty('plan');
  expect(read({ outcome: 'share', difference: 'x' })).toHaveProperty('plan');
});
