import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

import { EMPTY, writeAll } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { inFileName } from './in-file-name.ts';
import { otherPeople } from './people.ts';
import { replaceForms, without } from './replace-forms.ts';

const having = (words: Readonly<Record<string, string | null>>): Notebook => writeAll(EMPTY, Object.entries(words), 5);

it('a form about another person in a file is found, with both numbers', () => {
  const here = having({ 'follow-up/who': 'B 2', 'action-plan/who': 'B 2' });
  const file = having({ 'follow-up/who': 'A 1', 'action-plan/who': ' b2 ', 'phased-start/who': 'A 1' });
  expect(otherPeople(here, file)).toEqual([{ form: 'follow-up', here: 'B 2', file: 'A 1' }]);
});

it('a form without a number, here or in the file, and a box of that name within a form tell nobody apart', () => {
  const here = having({ 'follow-up/who': '', 'action-plan/who': 'B', 'action-plan/step/k/who': 'me', 'gp/who': 'me' });
  const file = having({ 'follow-up/who': 'A', 'action-plan/who': null, 'action-plan/step/k/who': 'you', 'gp/who': 'you' });
  expect(otherPeople(here, file)).toEqual([]);
});

it('of all forms, every one of the manual and no other asks in a box "who" whom it is about', () => {
  const forms = readdirSync('content/forms').map(
    (name) => parse(readFileSync(`content/forms/${name}`, 'utf8')) as { id: string; of?: string; items: { id?: string }[] },
  );
  for (const { id, of, items } of forms) {
    const asks = items.some((item) => item.id === 'who') && id !== 'gp';
    expect({ id, asks }).toEqual({ id, asks: of === 'manual' });
  }
});

it('a replaced form holds what the file has, and nothing of what was here; others are left out', () => {
  const here = having({ 'a/who': 'B', 'a/note': 'of B', 'a/gone': null, 'b/note': 'stays' });
  const file = having({ 'a/who': 'A', 'a/hope': '', 'a/old': null, 'b/note': 'no' });
  expect(Object.fromEntries(replaceForms(here, file, ['a']))).toEqual({ 'a/who': 'A', 'a/note': null, 'a/hope': '' });
  expect(Object.keys(without(file, ['a']).entries)).toEqual(['b/note']);
});

it('a client number goes into a file’s name as letters, digits and hyphens', () => {
  expect(['AB12', ' C 14/é ', '../x', '', '؟'].map(inFileName)).toEqual(['-AB12', '-C-14-e', '-x', '', '']);
});
