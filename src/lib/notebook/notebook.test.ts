import fc from 'fast-check';
import { expect, it } from 'vitest';

import { anyKey, anyMoment, anyNotebook, anyValue } from '#test/helpers/arbitrary-notebook.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { write } from '#test/helpers/write-one.ts';
import { changedKeys, EMPTY, erase, idsUnder, merge, read, under, writtenKeys } from './notebook.ts';
import type { Notebook } from './notebook.ts';

const mergeAll = (notebooks: readonly Notebook[]): Notebook => notebooks.reduce(merge, EMPTY);

it('write puts words under a key at the time given', () => {
  expect(write(EMPTY, 'g/a', 'walk', 5)).toEqual({ version: 1, erasedAt: 0, entries: { 'g/a': { value: 'walk', at: 5 } } });
});

it('write leaves the notebook it was given as it was', () => {
  const before = write(EMPTY, 'g/a', 'walk', 5);
  write(before, 'g/a', 'swim', 6);
  expect(read(before, 'g/a')).toBe('walk');
});

it('write comes after the words it replaces, even where the clock went back', () => {
  const before = write(EMPTY, 'g/a', 'walk', 5);
  expect(write(before, 'g/a', 'swim', 2).entries['g/a']).toEqual({ value: 'swim', at: 6 });
});

it('write never goes back in time', () => {
  fc.assert(
    fc.property(anyNotebook, anyKey, anyValue, fc.integer({ min: -9, max: 9 }), (before, key, value, now) => {
      const at = write(before, key, value, now).entries[key]?.at ?? Number.NaN;
      expect(at).toBeGreaterThanOrEqual(now);
      expect(at).toBeGreaterThan(before.entries[key]?.at ?? 0);
      expect(at).toBeGreaterThan(before.erasedAt);
    }),
    STEADY,
  );
});

it('words just written outlast a merge with the copy they were written over', () => {
  fc.assert(
    fc.property(anyNotebook, anyKey, anyValue, fc.integer({ min: -9, max: 9 }), (before, key, value, now) => {
      const after = write(before, key, value, now);
      expect(merge(after, before)).toEqual(after);
    }),
    STEADY,
  );
});

it('read gives an empty text for a key that was never written and for words taken away', () => {
  expect(read(EMPTY, 'g/a')).toBe('');
  expect(read(write(EMPTY, 'g/a', null, 5), 'g/a')).toBe('');
});

it('merge keeps the newer words whichever copy comes first', () => {
  const older = write(EMPTY, 'g/a', 'walk', 5);
  const newer = write(EMPTY, 'g/a', 'swim', 6);
  expect(read(merge(older, newer), 'g/a')).toBe('swim');
  expect(read(merge(newer, older), 'g/a')).toBe('swim');
});

it('merge keeps words that only one copy has', () => {
  const merged = merge(write(EMPTY, 'g/a', 'walk', 5), write(EMPTY, 'g/b', 'swim', 5));
  expect(writtenKeys(merged)).toEqual(['g/a', 'g/b']);
});

it('merge lets words taken away win over older words', () => {
  const words = write(EMPTY, 'g/a', 'walk', 5);
  expect(read(merge(write(words, 'g/a', null, 6), words), 'g/a')).toBe('');
});

it('merge keeps words rather than their removal where both happened at the same moment', () => {
  const words = write(EMPTY, 'g/a', 'walk', 5);
  const removal = write(EMPTY, 'g/a', null, 5);
  expect(read(merge(words, removal), 'g/a')).toBe('walk');
  expect(read(merge(removal, words), 'g/a')).toBe('walk');
});

it('merge keeps an emptied box rather than its removal where both happened at the same moment', () => {
  const emptied = write(EMPTY, 'g/a', '', 5);
  const removal = write(EMPTY, 'g/a', null, 5);
  expect(merge(emptied, removal)).toEqual(emptied);
  expect(merge(removal, emptied)).toEqual(emptied);
});

it('merge does not care which copy comes first', () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
    STEADY,
  );
});

it('merge does not care which two of three copies meet first', () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, anyNotebook, (a, b, c) => {
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
    STEADY,
  );
});

it('merge of a copy with itself, or again with one already merged, changes nothing', () => {
  fc.assert(
    fc.property(anyNotebook, anyNotebook, (a, b) => {
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
    STEADY,
  );
});

it('merge with the empty notebook changes nothing', () => {
  fc.assert(
    fc.property(anyNotebook, (a) => {
      expect(merge(a, EMPTY)).toEqual(a);
    }),
    STEADY,
  );
});

it('erase takes every word away and marks the moment', () => {
  expect(erase(write(EMPTY, 'g/a', 'walk', 5), 9)).toEqual({ version: 1, erasedAt: 9, entries: {} });
});

it('erase reaches words from a moment the clock has not come to yet', () => {
  const words = write(EMPTY, 'g/a', 'walk', 50);
  expect(writtenKeys(merge(erase(words, 9), words))).toEqual([]);
});

it('erase wins over the older entries of every copy, in any order of merging', () => {
  const copies = fc.array(anyNotebook, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(copies, anyMoment, fc.nat({ max: 4 }), (older, now, place) => {
      const erased = erase(mergeAll(older), now);
      expect(mergeAll(older.toSpliced(place, 0, erased))).toEqual(erased);
    }),
    STEADY,
  );
});

it('words another copy wrote at the very moment of the erase are erased', () => {
  const erased = erase(EMPTY, 5);
  expect(merge(erased, write(EMPTY, 'g/a', 'walk', 5))).toEqual(erased);
});

it('words written after an erase stay in any order of merging', () => {
  fc.assert(
    fc.property(anyNotebook, anyKey, anyMoment, (older, key, now) => {
      const after = write(erase(older, now), key, 'new', now);
      expect(merge(after, older)).toEqual(after);
      expect(merge(older, after)).toEqual(after);
    }),
    STEADY,
  );
});

it('writtenKeys sorts the keys and leaves out those without words', () => {
  const notebook = [
    ['g/b', 'swim'],
    ['g/a', 'walk'],
    ['g/c', ''],
    ['g/d', null],
  ] as const;
  expect(writtenKeys(notebook.reduce((all, [key, value]) => write(all, key, value, 5), EMPTY))).toEqual(['g/a', 'g/b']);
});

it('changedKeys names keys whose words came, went or changed, and no others', () => {
  const before = [
    ['g/same', 'walk'],
    ['g/gone', 'walk'],
    ['g/other', 'walk'],
  ] as const;
  const after = [
    ['g/same', 'walk'],
    ['g/other', 'swim'],
    ['g/new', 'rest'],
  ] as const;
  const notebookOf = (words: typeof before | typeof after, at: number): Notebook =>
    words.reduce((all, [key, value]) => write(all, key, value, at), EMPTY);
  expect(changedKeys(notebookOf(before, 1), notebookOf(after, 2))).toEqual(['g/gone', 'g/other', 'g/new']);
});

it('changedKeys passes over a key whose time moved but whose words did not', () => {
  const before = write(EMPTY, 'g/a', 'walk', 1);
  expect(changedKeys(before, write(before, 'g/a', 'walk', 2))).toEqual([]);
});

it('idsUnder gives each repeated thing once, oldest first', () => {
  const keys = ['goals/goal/k9/what', 'goals/goal/k3/why', 'goals/goal/k3/what'];
  expect(
    idsUnder(
      keys.reduce((all, key) => write(all, key, 'x', 5), EMPTY),
      'goals/goal',
    ),
  ).toEqual(['k3', 'k9']);
});

it('idsUnder passes over keys whose prefix only looks alike', () => {
  expect(idsUnder(write(EMPTY, 'goals/goalpost/k3/what', 'x', 5), 'goals/goal')).toEqual([]);
});

it('idsUnder keeps a thing whose box was touched and emptied', () => {
  expect(idsUnder(write(EMPTY, 'goals/goal/k3/what', '', 5), 'goals/goal')).toEqual(['k3']);
});

it('idsUnder drops a thing once all of its boxes are taken away', () => {
  const both = write(write(EMPTY, 'goals/goal/k3/what', 'x', 5), 'goals/goal/k3/why', 'y', 5);
  const one = write(both, 'goals/goal/k3/what', null, 6);
  expect(idsUnder(one, 'goals/goal')).toEqual(['k3']);
  expect(idsUnder(write(one, 'goals/goal/k3/why', null, 6), 'goals/goal')).toEqual([]);
});

it('under keeps what stands below one name, and nothing whose name only begins alike', () => {
  const all = write(write(write(EMPTY, 'form/a', 'one', 1), 'form-two/a', 'two', 2), 'form/week/k/hours', '4', 3);
  expect(writtenKeys(under(all, 'form'))).toEqual(['form/a', 'form/week/k/hours']);
});

it('a part of a notebook merges back without loss', () => {
  fc.assert(
    fc.property(anyNotebook, (notebook) => {
      expect(merge(notebook, under(notebook, 'g'))).toEqual(merge(notebook, EMPTY));
      expect(under(notebook, 'other').entries).toEqual({});
    }),
    STEADY,
  );
});
