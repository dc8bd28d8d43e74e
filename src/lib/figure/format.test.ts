import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../test/helpers/steady.ts';
import {
  decimalsOf,
  figureNumber,
  formatFigure,
  formatMoney,
  formatNumber,
  formatOf,
  formatP,
  formatPercent,
  formatPrinted,
  formatRange,
  formatSigned,
} from './format.ts';

it.each([
  ['1017', '1,017'],
  ['200000', '200,000'],
  ['1234567.50', '1,234,567.50'],
  ['100', '100'],
  ['6.0', '6.0'],
  ['-1.2', '−1.2'],
  ['0', '0'],
  ['<0.001', '<0.001'],
  ['Unknown', 'Unknown'],
  ['', ''],
])('the printed value "%s" is written "%s"', (value, text) => {
  expect(formatPrinted(value)).toBe(text);
});

it('a printed value keeps every digit it has', () => {
  fc.assert(
    fc.property(fc.integer(), fc.nat({ max: 4 }), (whole, decimals) => {
      const value = (whole / 1000).toFixed(decimals);
      return formatPrinted(value).replaceAll(',', '').replace('−', '-') === value;
    }),
    STEADY,
  );
});

it.each([
  [45.45, 0, '45'],
  [12.5, 0, '13'],
  [-12.5, 0, '−13'],
  [6.4 - 5.1, 1, '1.3'],
  [-0.04, 1, '0.0'],
  [1e6, 0, '1,000,000'],
])('the computed number %f with %i decimals is written "%s"', (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

it.each([
  [1.3, 1, '+1.3'],
  [-0.4, 1, '−0.4'],
  [0.04, 1, '0.0'],
  [-0.04, 1, '0.0'],
  [34, 0, '+34'],
])('the difference %f with %i decimals says which way it goes: "%s"', (value, decimals, text) => {
  expect(formatSigned(value, decimals)).toBe(text);
});

it('percentages, ranges, counts and p-values are each written one way', () => {
  expect(formatPercent(45.45)).toBe('45%');
  expect(formatPercent(62.5, 1)).toBe('62.5%');
  expect(formatRange('1.3', '5.5')).toBe('1.3 to 5.5');
  expect(formatOf('31', '1017')).toBe('31 of 1,017');
  expect(formatP('0.019')).toBe('p = 0.019');
  expect(formatP('<0.001')).toBe('p < 0.001');
});

it.each([
  ['127', '£127'],
  ['188.5', '£188.50'],
  ['260.50', '£260.50'],
  ['1250', '£1,250'],
])('the money "%s" is written "%s"', (value, text) => {
  expect(formatMoney(value)).toBe(text);
});

it.each([
  ['n', '10', '', '10'],
  ['percent', '45', '', '45%'],
  ['mean', '6.4', 'points, 0 to 10', '6.4'],
  ['median', '188.5', '£ a week', '£188.50'],
  ['missing', '10', '£ a week', '10'],
  ['percent', '12', '£ a week', '12%'],
  ['p', '0.019', '', '0.019'],
  ['percent', '', '', ''],
] as const)('a %s of "%s", unit "%s", is written "%s"', (measure, value, unit, text) => {
  expect(formatFigure(measure, value, unit)).toBe(text);
});

it('a number to reckon with is undefined where none is printed, never nought', () => {
  expect(figureNumber('')).toBeUndefined();
  expect(figureNumber('Unknown')).toBeUndefined();
  expect(figureNumber('0')).toBe(0);
  expect(figureNumber('−1.2')).toBe(-1.2);
  expect(figureNumber('<0.001')).toBe(0.001);
});

it('the decimals are those printed', () => {
  expect([decimalsOf('6'), decimalsOf('6.0'), decimalsOf('0.019'), decimalsOf('')]).toEqual([0, 1, 3, 0]);
});
