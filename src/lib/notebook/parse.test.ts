import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyNotebook } from '#test/helpers/arbitrary-notebook.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { write } from '#test/helpers/write-one.ts';
import { EMPTY, read } from './notebook.ts';
import { formatNotebook, MOST_CHARACTERS, parseNotebook } from './parse.ts';

/** A save as it lies on the device, with some of it put differently. */
const saveWith = (change: Record<string, unknown>): string =>
  JSON.stringify({ kind: 'instep-notebook', version: 1, erasedAt: 0, entries: {}, ...change });

const saveOf = (key: string, entry: unknown): string => saveWith({ entries: { [key]: entry } });

it('a save says what it is, so that it can be told from other files', () => {
  expect(formatNotebook(write(EMPTY, 'g/a', 'walk', 5))).toBe(
    '{"kind":"instep-notebook","version":1,"erasedAt":0,"entries":{"g/a":{"value":"walk","at":5}}}',
  );
});

it('a notebook comes back from its text as it was', () => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      expect(parseNotebook(formatNotebook(notebook))).toEqual({ notebook });
    }),
    STEADY,
  );
});

it('any words at all come back from the text, line breaks, emoji and half of an emoji included', () => {
  const anyUnits = fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units));
  const anyWords = fc.oneof(anyUnits, fc.constantFrom('a\r\nb', '"}', '👍🏽', '\uD83D', '\u2028', '</script>'));
  fc.assert(
    fc.property(anyWords, (words) => {
      const { notebook = EMPTY } = parseNotebook(formatNotebook(write(EMPTY, 'g/a', words, 5)));
      expect(read(notebook, 'g/a')).toBe(words);
    }),
    STEADY,
  );
});

it('parseNotebook refuses any other text and any other JSON, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parseNotebook(text)).toHaveProperty('refusal');
    }),
    STEADY,
  );
});

it('parseNotebook reads or refuses anything that looks like a save, and what it reads it can write and read again', () => {
  const nearSave = fc.record(
    {
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      erasedAt: fc.oneof(fc.nat(), fc.jsonValue()),
      entries: fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.oneof(fc.constantFrom('g/a', '__proto__', 'constructor'), fc.string()),
          fc.oneof(fc.jsonValue(), fc.record({ value: fc.jsonValue(), at: fc.nat() })),
        ),
        fc.dictionary(fc.constantFrom('g/a', 'g/b'), fc.record({ value: fc.option(fc.string()), at: fc.nat() })),
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(nearSave, (change) => {
      const parsed = parseNotebook(saveWith(change));
      expect(parsed.notebook ? parseNotebook(formatNotebook(parsed.notebook)) : parsed).toEqual(parsed);
    }),
    STEADY,
  );
});

it.each(['', 'hello', '{"kind":"instep-notebook"', '[[[['])('parseNotebook calls a text that is not JSON broken: %s', (text) => {
  expect(parseNotebook(text)).toEqual({ refusal: 'broken' });
});

it('parseNotebook calls brackets nested a million deep broken', () => {
  expect(parseNotebook('['.repeat(1_000_000))).toEqual({ refusal: 'broken' });
});

it.each([
  'null',
  '7',
  '"instep-notebook"',
  '[]',
  '{}',
  '{"kind":"recipes","version":1}',
  '{"version":1,"erasedAt":0,"entries":{}}',
])("parseNotebook calls another program's JSON foreign: %s", (text) => {
  expect(parseNotebook(text)).toEqual({ refusal: 'foreign' });
});

it.each([
  ['no version', saveWith({ version: undefined })],
  ['a version in quotes', saveWith({ version: '1' })],
  ['a version before the first', saveWith({ version: 0 })],
  ['no time of erasing', saveWith({ erasedAt: undefined })],
  ['a time of erasing before 1970', saveWith({ erasedAt: -1 })],
  ['a list of entries', saveWith({ entries: [] })],
  ['no entries', saveWith({ entries: null })],
  ['a key without a slash', saveOf('goals', { value: 'x', at: 1 })],
  ['a key with capitals', saveOf('goals/A', { value: 'x', at: 1 })],
  ['a key of ten parts', saveOf('a/b/c/d/e/f/g/h/i/j', { value: 'x', at: 1 })],
  ['a key that names a prototype', saveWith({}).replace('"entries":{}', '"entries":{"__proto__":{"value":"x","at":1}}')],
  ['an entry that is only words', saveOf('g/a', 'x')],
  ['a number for words', saveOf('g/a', { value: 7, at: 1 })],
  ['an entry without a time', saveOf('g/a', { value: 'x' })],
  ['a time with a fraction', saveOf('g/a', { value: 'x', at: 1.5 })],
  ['a time too big to count with', saveOf('g/a', { value: 'x', at: 2 ** 53 })],
  ['the last moment a Date can hold', saveOf('g/a', { value: 'x', at: 8.64e15 })],
  ['an erasing at the last moment a Date can hold', saveWith({ erasedAt: 8.64e15 })],
])('parseNotebook calls a save with %s broken', (_, text) => {
  expect(parseNotebook(text)).toEqual({ refusal: 'broken' });
});

it('parseNotebook reads times up to the last moment but one that a Date can hold', () => {
  expect(parseNotebook(saveOf('g/a', { value: 'x', at: 8.64e15 - 1 }))).toHaveProperty('notebook');
  expect(parseNotebook(saveWith({ erasedAt: 8.64e15 - 1 }))).toHaveProperty('notebook');
});

it('parseNotebook reads a key of nine parts', () => {
  expect(parseNotebook(saveOf('a/b/c/d/e/f/g/h/i', { value: 'x', at: 1 }))).toHaveProperty('notebook');
});

it('one bad entry makes parseNotebook refuse the whole save rather than lose a part of it', () => {
  const entries = { 'g/a': { value: 'walk', at: 1 }, 'g/b': { value: 7, at: 1 } };
  expect(parseNotebook(saveWith({ entries }))).toEqual({ refusal: 'broken' });
});

it('parseNotebook refuses a save of a newer version without looking further into it', () => {
  expect(parseNotebook('{"kind":"instep-notebook","version":2}')).toEqual({ refusal: 'newer' });
});

it('parseNotebook refuses a text longer than it will ever read', () => {
  expect(parseNotebook(' '.repeat(MOST_CHARACTERS + 1))).toEqual({ refusal: 'too-big' });
});

it('parseNotebook reads a text of just the length it allows', () => {
  const save = saveWith({});
  expect(parseNotebook(save.padEnd(MOST_CHARACTERS))).toEqual({ notebook: EMPTY });
});

it('parseNotebook refuses a save of more than 20,000 entries', () => {
  const entriesOf = (count: number): unknown =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`g/${index}`, { value: null, at: 1 }]));
  expect(parseNotebook(saveWith({ entries: entriesOf(20_001) }))).toEqual({ refusal: 'broken' });
  expect(parseNotebook(saveWith({ entries: entriesOf(20_000) }))).toHaveProperty('notebook');
});

it('parseNotebook drops entries from before the erasing', () => {
  const entries = { 'g/old': { value: 'x', at: 5 }, 'g/new': { value: 'y', at: 6 } };
  const { notebook } = parseNotebook(saveWith({ erasedAt: 5, entries }));
  expect(notebook?.entries).toEqual({ 'g/new': { value: 'y', at: 6 } });
});

it('parseNotebook passes over what a later release may add beside the entries', () => {
  expect(parseNotebook(saveWith({ colour: 'green' }))).toEqual({ notebook: EMPTY });
});

it('parseNotebook takes an old save through one migration after another', () => {
  const migrations = {
    1: ({ words }: Record<string, unknown>) => ({ words, times: 6 }),
    2: ({ words, times }: Record<string, unknown>) => ({ erasedAt: 0, entries: { 'g/a': { value: words, at: times } } }),
  };
  const { notebook } = parseNotebook('{"kind":"instep-notebook","version":1,"words":"walk"}', migrations, 3);
  expect(notebook?.entries).toEqual({ 'g/a': { value: 'walk', at: 6 } });
});

it('parseNotebook leaves out the migrations an old save has already been through', () => {
  const migrations = { 1: () => ({ words: 'wrong' }), 2: (stored: Record<string, unknown>) => ({ ...stored, erasedAt: 7 }) };
  const { notebook } = parseNotebook(saveWith({ version: 2 }), migrations, 3);
  expect(notebook?.erasedAt).toBe(7);
});

it('parseNotebook calls a save broken where a migration leads to no notebook', () => {
  expect(parseNotebook(saveWith({}), { 1: () => ({}) }, 2)).toEqual({ refusal: 'broken' });
});
