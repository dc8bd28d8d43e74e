import { expect, it } from 'vitest';

import { FakeStorage } from '#test/helpers/fake-storage.ts';
import { loadInto } from '#test/helpers/load-into.ts';
import { NotebookStore, STORAGE_KEY } from './store.ts';

const open = (storage: FakeStorage, clock: () => number): NotebookStore => new NotebookStore({ storage, clock });

it('erasing after a full device has room again holds against words another tab still has', () => {
  const storage = new FakeStorage();
  const one = open(storage, () => 100);
  one.write('g/a', 'private');
  const two = open(storage, () => 200);
  storage.isFull = true;
  expect(one.write('g/b', 'more')).toBe(false);
  storage.isFull = false;
  expect(one.erase()).toBe(true);
  two.write('g/c', 'new');
  expect(two.read('g/a')).toBe('');
  expect(storage.getItem(STORAGE_KEY)).not.toContain('private');
});

it('erasing takes in what other tabs wrote first, so that a clock set back leaves nothing behind', () => {
  const storage = new FakeStorage();
  const behind = open(storage, () => 5);
  open(storage, () => 9000).write('g/a', 'private');
  expect(behind.erase()).toBe(true);
  expect(behind.notebook.erasedAt).toBeGreaterThan(9000);
});

it('erasing succeeds on a device that has no room even for the mark', () => {
  const storage = new FakeStorage();
  const store = open(storage, () => 100);
  store.write('g/a', 'private');
  storage.isFull = true;
  expect(store.erase()).toBe(true);
  expect(storage.getItem(STORAGE_KEY)).toBeNull();
});

it('a save that was set aside can still be fetched after the device has filled up', () => {
  const storage = new FakeStorage();
  storage.setItem(STORAGE_KEY, 'half a save');
  const store = open(storage, () => 100);
  storage.isFull = true;
  store.write('g/a', 'walk');
  expect(store.aside()).toBe('half a save');
});

it('loading twenty thousand boxes takes one pass, not one a box', () => {
  const storage = new FakeStorage();
  const store = open(storage, () => 100);
  const entries = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`g/k${index}`, { value: 'x', at: 1 }]));
  expect(loadInto(store, { version: 1, erasedAt: 0, entries }).size).toBe(20_000);
  expect(store.read('g/k19999')).toBe('x');
});
