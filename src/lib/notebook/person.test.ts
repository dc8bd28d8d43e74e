import { expect, it } from 'vitest';

import { EMPTY, writeAll } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { personOf, twoPeople } from './person.ts';

const about = (words: Record<string, string>): Notebook => writeAll(EMPTY, Object.entries(words), 1);

it('finds a form that is about one person in a file and about another here', () => {
  const file = about({ 'follow-up/who': 'AB', 'consent-to-share/who': 'AB' });
  expect(twoPeople(file, about({ 'consent-to-share/who': 'CD' }))).toEqual({ theirs: 'AB', ours: 'CD' });
});

it('takes one person written in two ways, a form of nobody, and other forms for no clash', () => {
  const file = about({ 'follow-up/who': 'AB 12', 'follow-up/notes': 'x' });
  for (const here of [{ 'follow-up/who': ' ab 12 ' }, { 'follow-up/notes': 'y' }, { 'action-plan/who': 'CD' }]) {
    expect(twoPeople(file, about(here))).toBeUndefined();
  }
});

it('makes of whom a form is about what the name of a file may hold', () => {
  expect(personOf(about({ 'follow-up/who': ' AB/12: ü ' }), 'follow-up')).toBe('AB-12-ü');
  expect(personOf(EMPTY, 'follow-up')).toBe('');
});
