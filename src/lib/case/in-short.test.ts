import { expect, it } from 'vitest';

import { inShort } from './in-short.ts';

it('a short scene stays whole', () => {
  expect(inShort(['He rings you.', 'He cannot get up.'])).toBe('He rings you. He cannot get up.');
});

it('a long scene is cut between sentences, and says that more follows', () => {
  expect(inShort(['He rings you. He cannot get up. What now?'], 30)).toBe('He rings you. …');
});

it('the first sentence stays whole however long it is', () => {
  expect(inShort(['It is the second day of the job. He rings.'], 5)).toBe('It is the second day of the job. …');
});

it('a sentence keeps the mark of speech that closes it', () => {
  expect(inShort(['“I cannot.” He stops.'], 12)).toBe('“I cannot.” …');
});

it('words without a full stop count as a sentence', () => {
  expect(inShort(['He rings'])).toBe('He rings');
});

it('a number with a point is not the end of a sentence', () => {
  expect(inShort(['She earns 12.50 an hour. He rings.'], 10)).toBe('She earns 12.50 an hour. …');
});

it('no scene is nothing', () => {
  expect(inShort([])).toBe('');
});
