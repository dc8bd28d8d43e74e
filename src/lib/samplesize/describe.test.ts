import { expect, it } from 'vitest';

import { describe, inWords } from './describe.ts';
import type { Described, Words } from './describe.ts';
import { firstAnswers, readForm } from './read-form.ts';
import type { Answers } from './read-form.ts';
import { trialSize } from './trial-size.ts';

const SPREADS = [{ scale: 'RTW-SE', time: '12 months', answered: 26, sd: 2.25, cautious: 2.59 }];

/** Each text says its own name and its holes. */
const HOLES = '{difference} {points} {sd} {usual} {offered} {analysed} {recruited} {loss} {clusters} {icc} {answered}';
const WORDS = new Proxy({} as Words, {
  get: (_, name: string) =>
    ['point', 'points'].includes(name) ? name : `${name}: ${name.includes('smaller') ? '{value}' : HOLES}`,
});

function described(change: Partial<Answers>): Described {
  const answers = { ...firstAnswers(40), ...change };
  const read = readForm(answers, SPREADS);
  const size = 'plan' in read ? trialSize(read.plan) : undefined;
  if (!('plan' in read) || !size) throw new Error('The answers of this test give no trial.');
  return { answers, size, address: 'https://site/', ...read };
}

const names = (texts: readonly string[]): string[] => texts.map((text) => text.split(':')[0] ?? '');

it('an average score is told with its difference, the people and the loss', () => {
  const { sentences, otherwise } = describe(described({}), WORDS);
  expect(names(sentences)).toEqual(['mean', 'recruit', 'chance']);
  expect(sentences[0]).toBe('mean: 1 point 2.59 {usual} {offered} 284 474 40 0 0 26');
  expect(otherwise[0]).toEqual(['smaller-mean: 0.75', '840']);
});

it('people in work are told in percentages', () => {
  const { sentences, otherwise, protocol } = describe(described({ outcome: 'share' }), WORDS);
  expect(sentences[0]).toContain('{sd} 20 35 ');
  expect(otherwise[0]?.[0]).toBe('smaller-share: 11.3');
  expect(protocol).toMatch(/^protocol-share: .* protocol-loss: .* protocol-end: /);
});

it('clusters and no loss are told where they are so', () => {
  const { sentences, protocol } = describe(described({ icc: '0.005', loss: '0', spread: 'own' }), WORDS);
  expect(names(sentences)).toEqual(['mean', 'clusters', 'no-loss', 'chance']);
  expect(protocol).toContain('protocol-own');
  expect(protocol).toContain('protocol-clusters');
  expect(protocol).not.toContain('protocol-loss');
  expect(sentences[1]).toContain(' 0.005 ');
});

it('the curve is told in numbers, one of them the size needed', () => {
  const { stops, curve } = describe(described({}), WORDS);
  expect(stops).toHaveLength(6);
  expect(stops[3]).toEqual(['474', '90%']);
  expect(curve.description).toMatch(/^curve: /);
  expect(curve.label).toHaveLength(1);
});

it('numbers have commas between thousands and no more than two places', () => {
  expect([12_345, 0.7512, 2].map(inWords)).toEqual(['12,345', '0.75', '2']);
});
