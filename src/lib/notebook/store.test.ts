import { expect, it, vi } from 'vitest';

import { FakeStorage } from '#test/helpers/fake-storage.ts';
import { openTab, savedOn, tickingClock, valuesIn } from '#test/helpers/open-tab.ts';
import { write } from '#test/helpers/write-one.ts';
import { loadInto } from '#test/helpers/load-into.ts';
import { EMPTY } from './notebook.ts';
import { formatNotebook, MOST_CHARACTERS } from './parse.ts';
import { ASIDE_KEY, NotebookStore, STORAGE_KEY } from './store.ts';

const CORRUPT = '{"kind":"instep-notebook","version":1,"entr';
const NEWER = '{"kind":"instep-notebook","version":2,"pages":["walk"]}';

// Keeping

it('a new store on an empty device is empty, is kept and has no problem', () => {
  const { store, problems } = openTab(new FakeStorage());
  expect(store.notebook).toEqual(EMPTY);
  expect(store.isKept).toBe(true);
  expect(problems).toEqual([]);
});

it('opening a store writes nothing to the device', () => {
  const storage = new FakeStorage();
  openTab(storage);
  expect(storage.peek(STORAGE_KEY)).toBeUndefined();
});

it('words written are there after the page was left', () => {
  const storage = new FakeStorage();
  expect(openTab(storage).store.write('g/a', 'walk')).toBe(true);
  expect(openTab(storage).store.read('g/a')).toBe('walk');
});

it('words taken away stay away after the page was left', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  store.write('g/a', null);
  expect(openTab(storage).store.read('g/a')).toBe('');
});

it('writeAll takes several keys away in one go and is heard of once', () => {
  const storage = new FakeStorage();
  const { store, changes } = openTab(storage);
  for (const key of ['g/a', 'g/b', 'g/c']) store.write(key, 'walk');
  expect(
    store.writeAll([
      ['g/a', null],
      ['g/b', null],
    ]),
  ).toBe(true);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': null, 'g/b': null, 'g/c': 'walk' });
  expect(changes.at(-1)).toEqual(['g/a', 'g/b']);
});

it('a change is heard of with the keys whose words differ', () => {
  const { store, changes } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  expect(changes).toEqual([['g/a']]);
});

it('writing the same words again is not heard of', () => {
  const { store, changes } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  store.write('g/a', 'walk');
  expect(changes).toEqual([['g/a']]);
});

it('what is heard of is already there to read', () => {
  const heard: string[] = [];
  const store: NotebookStore = new NotebookStore({
    storage: new FakeStorage(),
    clock: () => 1000,
    onChange: (keys) => heard.push(...keys.map((key) => store.read(key))),
  });
  store.write('g/a', 'walk');
  expect(heard).toEqual(['walk']);
});

// Two tabs

it('two tabs that write different keys lose nothing of each other', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  one.store.write('g/a', 'walk');
  two.store.write('g/b', 'swim');
  one.store.write('g/c', 'rest');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk', 'g/b': 'swim', 'g/c': 'rest' });
});

it('of two tabs that write the same key, the later keeps its words', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  two.store.write('g/a', 'swim');
  one.store.write('g/a', 'walk');
  expect(savedOn(storage)?.entries['g/a']?.value).toBe('walk');
});

it('a tab that writes takes in what the other has written, and says so', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  one.store.write('g/a', 'walk');
  two.store.write('g/b', 'swim');
  expect(two.store.read('g/a')).toBe('walk');
  expect(two.changes.flat().toSorted()).toEqual(['g/a', 'g/b']);
});

it('refresh takes in what another tab has written and says which keys changed', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  one.store.write('g/a', 'walk');
  two.store.refresh();
  expect(two.store.read('g/a')).toBe('walk');
  expect(two.changes).toEqual([['g/a']]);
});

it('refresh says nothing where nothing has changed', () => {
  const { store, changes } = openTab(new FakeStorage());
  store.write('g/a', 'walk');
  store.refresh();
  expect(changes).toEqual([['g/a']]);
});

it('a tab that slept for a week overwrites nothing written meanwhile', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const sleeper = openTab(storage, clock);
  sleeper.store.write('g/a', 'walk');
  const awake = openTab(storage, clock);
  awake.store.write('g/a', 'walk further');
  awake.store.write('g/b', 'swim');
  sleeper.store.write('g/c', 'rest');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk further', 'g/b': 'swim', 'g/c': 'rest' });
});

it('words taken away in one tab are not brought back by another that still holds them', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const one = openTab(storage, clock);
  one.store.write('g/a', 'walk');
  const two = openTab(storage, clock);
  two.store.write('g/a', null);
  one.store.write('g/b', 'swim');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': null, 'g/b': 'swim' });
});

it('words stay on the device where another tab, or the browser, has cleared the storage meanwhile', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  storage.removeItem(STORAGE_KEY);
  store.write('g/b', 'swim');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk', 'g/b': 'swim' });
});

// Erasing

it('erase leaves no words in the tab nor on the device', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  expect(store.erase()).toBe(true);
  expect(store.read('g/a')).toBe('');
  expect(storage.peek(STORAGE_KEY)).not.toContain('walk');
});

it("erase in one tab is not undone by another tab's later write of another key", () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const one = openTab(storage, clock);
  one.store.write('g/a', 'walk');
  const two = openTab(storage, clock);
  one.store.erase();
  two.store.write('g/b', 'swim');
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/b': 'swim' });
  expect(two.store.read('g/a')).toBe('');
});

it('erase also takes words that another tab wrote and this one has not seen', () => {
  const storage = new FakeStorage();
  const clock = tickingClock();
  const [one, two] = [openTab(storage, clock), openTab(storage, clock)];
  two.store.write('g/a', 'walk');
  one.store.erase();
  expect(valuesIn(savedOn(storage))).toEqual({});
});

it('words can be written again after an erase', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage, () => 1000);
  store.write('g/a', 'walk');
  store.erase();
  store.write('g/a', 'swim');
  expect(openTab(storage).store.read('g/a')).toBe('swim');
});

it('erase also takes what was set aside', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: CORRUPT });
  const { store } = openTab(storage);
  store.erase();
  expect(store.aside()).toBeNull();
  expect(storage.peek(ASIDE_KEY)).toBeUndefined();
});

it('erase leaves a mark without words for the other tabs', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage, () => 1000);
  store.write('g/a', 'walk');
  store.erase();
  expect(savedOn(storage)).toEqual({ version: 1, erasedAt: 1001, entries: {} });
});

it('erase removes the words before it leaves its mark, since a full device has no room for both', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  storage.isFull = true;
  store.erase();
  expect(storage.peek(STORAGE_KEY)).toBeUndefined();
});

it('erase works in a store that stopped keeping because the device is full', () => {
  const storage = new FakeStorage({ [ASIDE_KEY]: CORRUPT });
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  storage.isFull = true;
  store.write('g/b', 'swim');
  expect(problems).toEqual(['full']);
  expect(store.erase()).toBe(true);
  expect(store.notebook.entries).toEqual({});
  expect(storage.peek(STORAGE_KEY) ?? '').not.toMatch(/walk|swim/);
  expect(storage.peek(ASIDE_KEY)).toBeUndefined();
});

it('erase works in a store that stopped keeping because the save is of a newer version', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: NEWER, [ASIDE_KEY]: CORRUPT });
  const { store, problems } = openTab(storage);
  store.write('g/a', 'swim');
  expect(problems).toEqual(['newer']);
  expect(store.erase()).toBe(true);
  expect(store.notebook.entries).toEqual({});
  expect(storage.peek(STORAGE_KEY) ?? '').not.toMatch(/walk|swim/);
  expect(storage.peek(ASIDE_KEY)).toBeUndefined();
});

it('erase says so where words are left on a device that became blocked', () => {
  const storage = new FakeStorage();
  const { store } = openTab(storage);
  store.write('g/a', 'walk');
  storage.isBlocked = true;
  expect(store.erase()).toBe(false);
  expect(store.read('g/a')).toBe('');
  expect(savedOn(storage)?.entries).toHaveProperty('g/a');
});

// Storage that fails

it('a browser without storage: words last as long as the page, and the problem is told', () => {
  const { store, problems } = openTab(undefined);
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.read('g/a')).toBe('walk');
  expect(store.isKept).toBe(false);
  expect(store.aside()).toBeNull();
  expect(problems).toEqual(['blocked']);
});

it('storage that is blocked: words last as long as the page, and the problem is told once', () => {
  const storage = new FakeStorage();
  storage.isBlocked = true;
  const { store, problems } = openTab(storage);
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.write('g/b', 'swim')).toBe(false);
  expect([store.read('g/a'), store.read('g/b')]).toEqual(['walk', 'swim']);
  expect(store.isKept).toBe(false);
  expect(problems).toEqual(['blocked']);
});

it('no call on a store throws where storage is blocked', () => {
  const storage = new FakeStorage();
  storage.isBlocked = true;
  const { store } = openTab(storage);
  const loaded = loadInto(store, write(EMPTY, 'g/a', 'walk', 5));
  expect(store.read('g/a')).toBe('walk');
  expect(store.undo(loaded)).toBe(false);
  expect(store.read('g/a')).toBe('');
  expect(store.writeAll([['g/b', 'swim']])).toBe(false);
  expect(store.erase()).toBe(false);
  expect(() => store.refresh()).not.toThrow();
  expect(store.aside()).toBeNull();
});

it('storage that becomes blocked while the page is open: words stay in the page, and the problem is told', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  storage.isBlocked = true;
  expect(store.write('g/b', 'swim')).toBe(false);
  expect([store.read('g/a'), store.read('g/b')]).toEqual(['walk', 'swim']);
  expect(problems).toEqual(['blocked']);
});

it('storage that is full: new words stay in the page, earlier ones on the device, and the problem is told', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  storage.isFull = true;
  expect(store.write('g/b', 'swim')).toBe(false);
  expect(store.read('g/b')).toBe('swim');
  expect(store.isKept).toBe(false);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk' });
  expect(problems).toEqual(['full']);
});

it('words that make the save longer than can be read again are not written, and told as full', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  expect(store.write('g/b', 'x'.repeat(MOST_CHARACTERS))).toBe(false);
  expect(store.write('g/c', 'swim')).toBe(false);
  expect([store.read('g/b').length, store.read('g/c')]).toEqual([MOST_CHARACTERS, 'swim']);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk' });
  expect(problems).toEqual(['full']);
});

it('an entry more than can be read again is not written, and told as full', () => {
  const entries = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`g/${index}`, { value: 'x', at: 1 }]));
  const text = formatNotebook({ ...EMPTY, entries });
  const storage = new FakeStorage({ [STORAGE_KEY]: text });
  const { store, problems } = openTab(storage);
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.read('g/a')).toBe('walk');
  expect(storage.peek(STORAGE_KEY)).toBe(text);
  expect(problems).toEqual(['full']);
});

// A save that cannot be read

it('a corrupt save is set aside whole, can be got back, and the problem is told', () => {
  const { store, problems } = openTab(new FakeStorage({ [STORAGE_KEY]: CORRUPT }));
  expect(store.aside()).toBe(CORRUPT);
  expect(store.isKept).toBe(true);
  expect(problems).toEqual(['unreadable']);
});

it("another program's save under the same name is set aside too", () => {
  const { store, problems } = openTab(new FakeStorage({ [STORAGE_KEY]: '{"kind":"recipes"}' }));
  expect(store.aside()).toBe('{"kind":"recipes"}');
  expect(problems).toEqual(['unreadable']);
});

it('what was set aside is not overwritten by new words', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: CORRUPT });
  openTab(storage).store.write('g/a', 'walk');
  const later = openTab(storage);
  expect(later.store.read('g/a')).toBe('walk');
  expect(later.store.aside()).toBe(CORRUPT);
  expect(later.problems).toEqual([]);
});

it('a second corrupt save is put under the first, not over it', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: CORRUPT });
  openTab(storage);
  storage.setItem(STORAGE_KEY, 'second');
  expect(openTab(storage).store.aside()).toBe(`${CORRUPT}\nsecond`);
});

it('a save that goes corrupt under an open tab is set aside, and the words of the tab are kept', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  storage.setItem(STORAGE_KEY, CORRUPT);
  expect(store.write('g/b', 'swim')).toBe(true);
  expect(store.aside()).toBe(CORRUPT);
  expect(valuesIn(savedOn(storage))).toEqual({ 'g/a': 'walk', 'g/b': 'swim' });
  expect(problems).toEqual(['unreadable']);
});

it('a corrupt save on a full device is left where it is, untouched', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: CORRUPT });
  storage.isFull = true;
  const { store, problems } = openTab(storage);
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.read('g/a')).toBe('walk');
  expect(storage.peek(STORAGE_KEY)).toBe(CORRUPT);
  expect(problems).toEqual(['full']);
});

it('a corrupt save on a full device is not written over once there is room again', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: CORRUPT });
  storage.isFull = true;
  const { store } = openTab(storage);
  storage.isFull = false;
  store.write('g/a', 'walk');
  expect(storage.peek(STORAGE_KEY)).toBe(CORRUPT);
});

it('a corrupt save on a device that becomes blocked is left where it is, and told as one problem only', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  storage.setItem(STORAGE_KEY, CORRUPT);
  vi.spyOn(storage, 'removeItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.read('g/a')).toBe('walk');
  expect(storage.peek(STORAGE_KEY)).toBe(CORRUPT);
  expect(problems).toHaveLength(1);
  expect(problems).not.toContain('unreadable');
});

it('an empty text under the name of the save is no save, and no problem', () => {
  const { store, problems } = openTab(new FakeStorage({ [STORAGE_KEY]: '' }));
  expect(store.aside()).toBeNull();
  expect(problems).toEqual([]);
});

it('a save of a newer version is left as it is, and the problem is told once', () => {
  const storage = new FakeStorage({ [STORAGE_KEY]: NEWER });
  const { store, problems } = openTab(storage);
  expect(store.write('g/a', 'walk')).toBe(false);
  expect(store.read('g/a')).toBe('walk');
  expect(storage.peek(STORAGE_KEY)).toBe(NEWER);
  expect(storage.peek(ASIDE_KEY)).toBeUndefined();
  expect(problems).toEqual(['newer']);
});

it('a save that another tab of a newer version made meanwhile is left as it is', () => {
  const storage = new FakeStorage();
  const { store, problems } = openTab(storage);
  store.write('g/a', 'walk');
  storage.setItem(STORAGE_KEY, NEWER);
  expect(store.write('g/b', 'swim')).toBe(false);
  expect(storage.peek(STORAGE_KEY)).toBe(NEWER);
  expect(problems).toEqual(['newer']);
});
