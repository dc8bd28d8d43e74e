import { expect, it } from 'vitest';

import { figureKindOf, figureLine, figureText } from './figure.ts';

it('counts, means, medians and odds are put together as the report does', () => {
  expect(figureLine('count', { n: '10', percent: '45' })).toBe('10 (45%)');
  expect(figureLine('count', { n: '14', denominator: '28', percent: '50' })).toBe('14 of 28 (50%)');
  expect(figureLine('count', { percent: '79' })).toBe('79%');
  expect(figureLine('count', { n: '1017' })).toBe('1,017');
  expect(figureLine('mean', { mean: '6.4', sd: '2.1' })).toBe('6.4 (2.1)');
  expect(figureLine('median', { median: '3.0', q1: '1.3', q3: '5.5' })).toBe('3.0 (1.3 to 5.5)');
  expect(figureLine('median', { median: '3.0' })).toBe('3.0');
  expect(figureLine('ratio', { or: '3.25', ci_low: '0.88', ci_high: '11.96' })).toBe('3.25 (0.88 to 11.96)');
  expect(figureLine('p', { p: '0.019' })).toBe('0.019');
});

it('a reader may see the number or the percentage alone, where there are both', () => {
  const parts = { n: '10', percent: '45' };
  expect(figureLine('count', parts, 'count')).toBe('10');
  expect(figureLine('count', parts, 'percent')).toBe('45%');
  expect(figureLine('count', { n: '10' }, 'percent')).toBe('10');
  expect(figureLine('count', { percent: '45' }, 'count')).toBe('45%');
  expect(figureLine('mean', { mean: '6.4', sd: '2.1' }, 'percent')).toBe('6.4 (2.1)');
});

it('its two texts can line up on their own', () => {
  expect(figureText('count', { n: '10', percent: '45' })).toEqual({ main: '10', rest: '(45%)' });
});

it('each measure is read in one figure', () => {
  expect((['n', 'sd', 'q3', 'ci_low', 'missing'] as const).map(figureKindOf)).toEqual([
    'count',
    'mean',
    'median',
    'ratio',
    'missing',
  ]);
});
