import { expect, it } from 'vitest';

import { FakeStorage } from '#test/helpers/fake-storage.ts';
import { openTab, savedOn, tickingClock, valuesIn } from '#test/helpers/open-tab.ts';
import { write } from '#test/helpers/write-one.ts';
import { loadInto } from '#test/helpers/load-into.ts';
import { EMPTY, erase, merge } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { formatNotebook, parseNotebook } from './parse.ts';

const fileOf = (words: Readonly<Record<string, string | null>>, at: number): Notebook =>
  Object.entries(words).reduce((all, [key, value]) => write(all, key, value, at), EMPTY);

it('add takes in the words of a file, keeps them and tells what changed', () => {
  const storage = new FakeStorage();
  const { store, changes } = openTab(storage);
  store.write('g/a', 'walk');
  const loaded = loadInto(store, fileOf({ 'g/a': 'swim', 'g/b': 'rest' }, 9000));
  expect(Object.fromEntries(loaded)).toEqual({
    'g/a': { before: 'walk', after: 'swim' },
    'g/b': { before: null, after: 'rest' },
  });
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'swim', 'g/b': 'rest' });
  expect(changes.at(-1)).toEqual(['g/a', 'g/b']);
});

it('add leaves words alone that are newer than those of the file', () => {
  const { store } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  expect(loadInto(store, fileOf({ 'g/a': 'old words' }, 5)).size).toBe(0);
  expect(store.read('g/a')).toBe('walk');
});

it('add leaves words alone that another tab has made newer than those of the file', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  two.store.write('g/a', 'walk');
  expect(loadInto(one.store, fileOf({ 'g/a': 'old words' }, 5)).size).toBe(0);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk' });
});

it('add passes over words that stand here already', () => {
  const { store } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  expect(loadInto(store, fileOf({ 'g/a': 'walk' }, 9000)).size).toBe(0);
});

it('words of a file count as written when it is loaded, whatever times stand in it', () => {
  const { store } = openTab(new FakeStorage(), () => 1000);
  loadInto(store, merge(fileOf({ 'g/old': 'walk' }, 5), fileOf({ 'g/new': 'swim' }, 9000)));
  expect(Object.values(store.notebook.entries).map(({ at }) => at)).toEqual([1000, 1000]);
});

it('loading a file saved before an erase brings its words back, in every tab', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  one.store.write('g/a', 'walk');
  const file = one.store.notebook;
  one.store.erase();
  loadInto(one.store, file);
  two.store.refresh();
  expect(two.store.read('g/a')).toBe('walk');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk' });
});

it('a file brings back words that were taken away or emptied here', () => {
  const { store } = openTab(new FakeStorage());
  const file = fileOf({ 'g/a': 'walk', 'g/b': 'swim' }, 5);
  store.write('g/a', null);
  store.write('g/b', '');
  loadInto(store, file);
  expect(valuesIn(store.notebook)).toEqual({ 'g/a': 'walk', 'g/b': 'swim' });
});

it('what was erased, taken away or emptied in a file takes nothing away here', () => {
  const { store } = openTab(new FakeStorage());
  for (const key of ['g/a', 'g/b', 'g/c']) store.write(key, 'walk');
  const file = merge(erase(EMPTY, 9000), fileOf({ 'g/a': null, 'g/b': '', 'g/d': null }, 9001));
  expect(loadInto(store, file).size).toBe(0);
  expect(valuesIn(store.notebook)).toEqual({ 'g/a': 'walk', 'g/b': 'walk', 'g/c': 'walk' });
  expect(store.notebook.erasedAt).toBe(0);
});

it('undo takes back what a file brought: its words go, and those it replaced return', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  store.write('g/b', '');
  const loaded = loadInto(store, fileOf({ 'g/a': 'swim', 'g/b': 'rest', 'g/c': 'sit' }, 9000));
  expect(store.undo(loaded)).toBe(true);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk', 'g/b': '', 'g/c': null });
});

it('undo leaves alone what the reader wrote since the file was loaded, in this tab or another', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  const loaded = loadInto(one.store, fileOf({ 'g/a': 'swim', 'g/b': 'rest', 'g/c': 'sit' }, 5));
  one.store.write('g/a', 'swim further');
  two.store.write('g/b', 'rest longer');
  two.store.write('g/d', 'walk');
  one.store.undo(loaded);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'swim further', 'g/b': 'rest longer', 'g/c': null, 'g/d': 'walk' });
});

it('undo after an erase brings nothing back', () => {
  const { store } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  const loaded = loadInto(store, fileOf({ 'g/a': 'swim' }, 9000));
  store.erase();
  store.undo(loaded);
  expect(store.notebook.entries).toEqual({});
});

it('a file can be loaded again after its loading was taken back', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  const file = fileOf({ 'g/a': 'swim' }, 5);
  store.undo(loadInto(store, file));
  loadInto(store, file);
  expect(openTab(storage).store.read('g/a')).toBe('swim');
});

it('a file saved from one device can be added on another', () => {
  const phone = openTab(new FakeStorage()).store;
  phone.write('g/a', 'walk');
  const computer = openTab(new FakeStorage()).store;
  computer.write('g/b', 'swim');
  loadInto(computer, parseNotebook(formatNotebook(phone.notebook)).notebook ?? EMPTY);
  expect(valuesIn(computer.notebook)).toEqual({ 'g/a': 'walk', 'g/b': 'swim' });
});
