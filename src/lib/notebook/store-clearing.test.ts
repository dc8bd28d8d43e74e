import { expect, it } from 'vitest';

import { FakeStorage } from '#test/helpers/fake-storage.ts';
import { openTab, savedOn, tickingClock } from '#test/helpers/open-tab.ts';
import { EMPTY, writtenKeys } from './notebook.ts';
import { parseNotebook, formatNotebook } from './parse.ts';

/** What the device holds words under. */
const keysOn = (storage: FakeStorage): string[] => writtenKeys(savedOn(storage) ?? EMPTY);

it('clear takes away one form, on the device too, and leaves the others', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.writeAll([
    ['form/a', 'one'],
    ['form/week/k/hours', '4'],
    ['form-two/a', 'two'],
  ]);
  expect([...store.clear('form').keys()]).toEqual(['form/a', 'form/week/k/hours']);
  expect(keysOn(storage)).toEqual(['form-two/a']);
});

it('what was cleared can be put back, empty boxes of a repeated thing included', () => {
  const { store } = openTab(new FakeStorage());
  store.writeAll([
    ['form/week/k/hours', '4'],
    ['form/week/k/note', ''],
  ]);
  const before = store.notebook.entries;
  store.undo(store.clear('form'));
  const values = (entries: typeof before) => Object.entries(entries).map(([key, { value }]) => [key, value]);
  expect(values(store.notebook.entries)).toEqual(values(before));
});

it('putting back leaves alone what was written since', () => {
  const { store } = openTab(new FakeStorage());
  store.write('form/a', 'one');
  const cleared = store.clear('form');
  store.write('form/a', 'another person');
  store.undo(cleared);
  expect(store.read('form/a')).toBe('another person');
});

it('putting back brings nothing back that was erased since, in another tab too', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  one.store.write('form/a', 'one');
  const cleared = one.store.clear('form');
  two.store.erase();
  one.store.undo(cleared);
  expect(one.store.read('form/a')).toBe('');
  expect(keysOn(storage)).toEqual([]);
});

it('clearing takes along what another tab has written in the form', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  two.store.write('form/b', 'from the other tab');
  one.store.clear('form');
  two.store.refresh();
  expect(two.store.read('form/b')).toBe('');
});

it('a file of one form that is loaded after clearing brings its words back', () => {
  const { store } = openTab(new FakeStorage(), tickingClock());
  store.write('form/a', 'one');
  const file = formatNotebook(store.notebook);
  store.clear('form');
  const { notebook } = parseNotebook(file);
  if (notebook) store.add(notebook);
  expect(store.read('form/a')).toBe('one');
});
