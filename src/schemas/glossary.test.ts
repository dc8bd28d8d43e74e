import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { glossaryEntrySchema } from './glossary.ts';

const LEAST = { id: 'pacing', term: 'pacing', meaning: 'Taking breaks before you need them.' };

const complaintsWith = (change: Record<string, unknown>): string[] => complaintsOf(glossaryEntrySchema, { ...LEAST, ...change });

it('a word without other forms has none', () => {
  expect(glossaryEntrySchema.parse(LEAST)).toEqual({ ...LEAST, forms: [] });
});

it('an entry without anything is told all that it lacks at once', () => {
  expect(complaintsOf(glossaryEntrySchema, {})).toMatchInlineSnapshot(`
    [
      "id: Invalid input: expected string, received undefined",
      "term: Invalid input: expected string, received undefined",
      "meaning: Invalid input: expected string, received undefined",
    ]
  `);
});

it('an id has small letters, digits and hyphens', () => {
  expect(complaintsWith({ id: 'Pacing!' })).toMatchInlineSnapshot(`
    [
      "id: expected small letters, digits and hyphens",
    ]
  `);
});

it('a meaning says something, and stays short enough to open in a sentence', () => {
  expect(complaintsWith({ meaning: 'x'.repeat(260) })).toEqual([]);
  expect(complaintsWith({ meaning: 'Breaks.' })).toMatchInlineSnapshot(`
    [
      "meaning: Too small: expected string to have >=10 characters",
    ]
  `);
  expect(complaintsWith({ meaning: 'x'.repeat(261) })).toMatchInlineSnapshot(`
    [
      "meaning: Too big: expected string to have <=260 characters",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ form: ['paced'] })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "form"",
    ]
  `);
});
