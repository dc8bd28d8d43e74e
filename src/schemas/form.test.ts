import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { FIELD_KINDS, formSchema } from './form.ts';

const LINE = { kind: 'line', id: 'what', label: 'My goal' };
const REPEAT = { kind: 'repeat', id: 'goal', one: 'goal', add: 'Add a goal', blank: 1, most: 12, items: [LINE] };
const LEAST = { of: 'booklet', id: 'goals', order: 1, title: 'My goals', intro: 'Start here.', items: [LINE] };

const complaintsWith = (change: Record<string, unknown>): string[] => complaintsOf(formSchema, { ...LEAST, ...change });

it('a sheet may be a single box', () => {
  expect(complaintsWith({})).toEqual([]);
});

it.each(FIELD_KINDS)('a box may be a %s', (kind) => {
  expect(complaintsWith({ items: [{ ...LINE, kind }] })).toEqual([]);
});

it('a sheet may have headings between its boxes', () => {
  expect(complaintsWith({ items: [{ kind: 'heading', text: 'First' }, LINE] })).toEqual([]);
});

it('a repeated part may hold a repeated part', () => {
  expect(complaintsWith({ items: [{ ...REPEAT, ladder: 'step', items: [LINE, { ...REPEAT, id: 'step' }] }] })).toEqual([]);
});

it('what is parsed is what was written', () => {
  const form = { ...LEAST, items: [{ ...REPEAT, items: [{ ...LINE, hint: 'Say more.' }] }] };
  expect(formSchema.parse(form)).toEqual(form);
});

it('a sheet without anything is told all that it lacks at once', () => {
  expect(complaintsOf(formSchema, { of: 'booklet' })).toMatchInlineSnapshot(`
    [
      "id: Invalid input: expected string, received undefined",
      "title: Invalid input: expected string, received undefined",
      "intro: Invalid input: expected string, received undefined",
      "items: Invalid input: expected array, received undefined",
      "order: Invalid input: expected number, received undefined",
    ]
  `);
});

it('a form says whether it is of the booklet or the manual', () => {
  expect(complaintsWith({ of: 'training' })).toEqual(["of: Invalid discriminator value. Expected 'booklet' | 'manual'"]);
});

it.each([
  { kind: 'number', id: 'hours', label: 'Hours', unit: 'hours a week', max: 48, step: 0.5 },
  {
    kind: 'choice',
    id: 'may-call',
    label: 'May we call?',
    options: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No' },
    ],
  },
  { kind: 'due', id: 'week-one', label: 'Call after a week', after: { count: 1, unit: 'weeks' }, who: ['worker'] },
  { kind: 'note', text: 'Ask this first.' },
  { kind: 'sign', who: 'the person' },
])('a sheet may hold a $kind', (item) => {
  expect(complaintsWith({ items: [item] })).toEqual([]);
});

it('a sheet without boxes stops the build', () => {
  expect(complaintsWith({ items: [] })).toMatchInlineSnapshot(`
    [
      "items: Too small: expected array to have >=1 items",
    ]
  `);
});

it('an id begins with a small letter, since it is part of a key', () => {
  expect(['Goals', '1st', 'my goals', 'my_goals', ''].flatMap((id) => complaintsWith({ id }))).toMatchInlineSnapshot(`
    [
      "id: expected small letters, digits and hyphens",
      "id: expected small letters, digits and hyphens",
      "id: expected small letters, digits and hyphens",
      "id: expected small letters, digits and hyphens",
      "id: expected small letters, digits and hyphens",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ hint: 'Say more.' })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "hint"",
    ]
  `);
});

it.each([
  ['with an id that cannot be part of a key', { ...LINE, id: 'What' }, 'items.1.id: expected small letters, digits and hyphens'],
  ['repeated, without boxes', { ...REPEAT, items: [] }, 'items.1.items: Too small: expected array to have >=1 items'],
  ['repeated, more often on paper than fits', { ...REPEAT, blank: 15 }, 'items.1.blank: Too big: expected number to be <=14'],
  ['repeated, more often than can be kept', { ...REPEAT, most: 61 }, 'items.1.most: Too big: expected number to be <=60'],
  ['without a label', { kind: 'line', id: 'what' }, 'items.1.label: Invalid input: expected string, received undefined'],
  ['with a typing mistake in the name of a field', { ...LINE, hnit: 'Say more.' }, 'items.1: Unrecognized key: "hnit"'],
  [
    'of a kind there is not',
    { ...LINE, kind: 'slider' },
    "items.1.kind: Invalid discriminator value. Expected 'line' | 'lines' | 'tick' | 'scale' | 'date' | 'time' | 'number' | 'choice' | 'due' | 'repeat' | 'heading' | 'note' | 'sign'",
  ],
  [
    'without a kind',
    { id: 'what', label: 'My goal' },
    "items.1.kind: Invalid discriminator value. Expected 'line' | 'lines' | 'tick' | 'scale' | 'date' | 'time' | 'number' | 'choice' | 'due' | 'repeat' | 'heading' | 'note' | 'sign'",
  ],
  [
    'repeated, with a heading in it',
    { ...REPEAT, items: [{ kind: 'heading', text: 'First' }] },
    "items.1.items.0.kind: Invalid discriminator value. Expected 'line' | 'lines' | 'tick' | 'scale' | 'date' | 'time' | 'number' | 'choice' | 'repeat'",
  ],
  [
    'in a repeated part, without a label',
    { ...REPEAT, items: [LINE, { kind: 'line', id: 'why' }] },
    'items.1.items.1.label: Invalid input: expected string, received undefined',
  ],
])('a box %s stops the build and is told by its place', (_, item, complaint) => {
  expect(complaintsWith({ items: [LINE, item] })).toEqual([complaint]);
});
