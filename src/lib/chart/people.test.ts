import { expect, it } from 'vitest';

import { inARow, midSentence, people, wasOrWere } from './people.ts';

it('one person is a person, any other number are people', () => {
  expect([0, 1, 2].map(people)).toEqual(['0 people', '1 person', '2 people']);
});

it('the verb goes with the number', () => {
  expect([0, 1, 2].map(wasOrWere)).toEqual(['were', 'was', 'were']);
});

it.each([
  [[], ''],
  [['3 worked'], '3 worked'],
  [['3 worked', '18 did not'], '3 worked and 18 did not'],
  [['3 worked', '18 did not', 'of 7 it is not known'], '3 worked, 18 did not and of 7 it is not known'],
])('%j is said as "%s"', (parts, said) => {
  expect(inARow(parts)).toBe(said);
});

it('a name in the middle of a sentence begins small', () => {
  expect(midSentence('Treatment as usual')).toBe('treatment as usual');
});
