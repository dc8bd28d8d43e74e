import { expect, it } from 'vitest';

import { factsIn, fillFacts } from './fill.ts';

const say = (id: string, form: string | undefined): string => `<${id}${form ? ` as ${form}` : ''}>`;

it('a hole is filled with its fact, in the form asked for', () => {
  expect(fillFacts('{women} and {men:in-ten}.', say)).toBe('<women> and <men as in-ten>.');
});

it('a text without holes stays as it is', () => {
  expect(fillFacts('Nobody knows {Yet}.', say)).toBe('Nobody knows {Yet}.');
});

it('the holes of a text can be listed', () => {
  expect(factsIn('{women} and {men:in-ten}')).toEqual([
    { id: 'women', form: undefined },
    { id: 'men', form: 'in-ten' },
  ]);
});
