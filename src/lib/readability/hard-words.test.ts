import { expect, it } from 'vitest';

import { hardWordsOf } from './hard-words.ts';

const hardWordsIn = (text: string, ...known: readonly string[]): string[] => hardWordsOf(text, new Set(known));

it('words of three syllables or more are hard, shorter ones are not', () => {
  expect(hardWordsIn('A doctor may give information about medicine.')).toEqual(['information', 'medicine']);
});

it('a hard word is named once, in small letters, in the order met', () => {
  expect(hardWordsIn('Medication helps. Ask for information on medication.')).toEqual(['medication', 'information']);
});

it('a known word is not hard', () => {
  expect(hardWordsIn('Ask about medication.', 'medication')).toEqual([]);
});

it.each([
  ['medications', 'medication'],
  ["medication's", 'medication'],
  ['medication’s', 'medication'],
  ['exercises', 'exercise'],
  ['exercised', 'exercise'],
  ['exercising', 'exercise'],
  ['remembered', 'remember'],
  ['remembering', 'remember'],
  ['regularly', 'regular'],
  ['employer', 'employ'],
  ['injuries', 'injury'],
  ['worried-looking', 'look'],
  ['accompanied', 'accompany'],
])('the common ending of "%s" is known with "%s"', (word, known) => {
  expect(hardWordsIn(`they ${word} it`, known)).toEqual([]);
});

it('an ending on a word that is not known does not make it known', () => {
  expect(hardWordsIn('about medications', 'medic')).toEqual(['medications']);
});

it('a known word is known at the start of a sentence too', () => {
  expect(hardWordsIn('Medication helps.', 'medication')).toEqual([]);
});

it('a name inside a sentence is passed over', () => {
  expect(hardWordsIn('Ring Solent University on Saturday.')).toEqual([]);
});

it('a capital at the start of a sentence does not make a name', () => {
  expect(hardWordsIn('Rest. Information helps.')).toEqual(['information']);
});

it('the parts of a word with a hyphen are each looked at', () => {
  expect(hardWordsIn('a self-medication day')).toEqual(['medication']);
  expect(hardWordsIn('a step-by-step day-to-day way')).toEqual([]);
});

it('a text without words has no hard words', () => {
  expect(hardWordsIn('')).toEqual([]);
  expect(hardWordsIn('111 — 999')).toEqual([]);
});
