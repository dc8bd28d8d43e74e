import { changedKeys, EMPTY, erase, merge, read, under, writeAll } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { formatNotebook, formatSave, parseNotebook } from './parse.ts';

/** The three methods of `localStorage` a notebook needs. Each may throw, as `localStorage` does. */
export interface StorageLike {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What went wrong with keeping: storage is blocked or full, or the old save is unreadable or of a newer version. */
export type Problem = 'blocked' | 'full' | 'unreadable' | 'newer';

export const STORAGE_KEY = 'instep.notebook';
/** Where a save that cannot be read is set aside, untouched. */
export const ASIDE_KEY = 'instep.notebook.aside';

interface Options {
  /** The device's storage, or undefined where the browser forbids even asking for it. */
  readonly storage: StorageLike | undefined;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Called after any change, with the keys whose words differ now; none where only the mark of erasing is new. */
  readonly onChange?: (keys: readonly string[]) => void;
  readonly onProblem?: (problem: Problem) => void;
  /** Called when a problem is over: only a full device can become roomy again. */
  readonly onSolved?: (problem: Problem) => void;
}

/** Words that loading a file or clearing a form changed: what stood there before, and what stands there now. */
export type Loaded = ReadonlyMap<string, { readonly before: string | null; readonly after: string }>;

/**
 * One tab's view of the notebook. It reads the device again before each change, so that two tabs, or a tab that slept
 * for a week, never overwrite one another. Where nothing can be kept it goes on in memory and says so.
 */
export class NotebookStore {
  #notebook: Notebook = EMPTY;
  #isKept = true;
  #isFull = false;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    if (options.storage) this.refresh();
    else this.#stopKeeping('blocked');
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  /** Whether words survive leaving the page. */
  get isKept(): boolean {
    return this.#isKept && !this.#isFull;
  }

  read(key: string): string {
    return read(this.#notebook, key);
  }

  /** Keeps words under a key; `null` takes them away. Returns whether the device holds them now. */
  write(key: string, value: string | null): boolean {
    return this.writeAll([[key, value]]);
  }

  /** The same for several keys in one go. */
  writeAll(words: Iterable<readonly [key: string, value: string | null]>): boolean {
    this.refresh();
    return this.#keep(writeAll(this.#notebook, words, this.#options.clock()));
  }

  /**
   * Adds what a file holds. Its words win where there are none here, or older ones; the rest here stays. They count as
   * written now, so that loading a file after erasing brings its words back.
   *
   * @returns what changed, for `undo`; or, where both together are more than a save may hold, `too-big`: nothing changed
   */
  add(file: Notebook): Loaded | 'too-big' {
    this.refresh();
    const mine = this.#notebook.entries;
    const loaded = new Map<string, { before: string | null; after: string }>();
    for (const [key, { value, at }] of Object.entries(file.entries)) {
      const here = mine[key];
      const wins = value !== null && value !== '' && value !== here?.value && (!here?.value || at > here.at);
      if (wins) loaded.set(key, { before: here?.value ?? null, after: value });
    }
    const words = [...loaded].map(([key, { after }]) => [key, after] as const);
    const next = writeAll(this.#notebook, words, this.#options.clock());
    if (formatSave(next) === undefined) return 'too-big';
    this.#keep(next);
    return loaded;
  }

  /**
   * Takes away all that is kept under a first part of the key, and nothing else.
   *
   * @returns what changed, for `undo`
   */
  clear(prefix: string): Loaded {
    this.refresh();
    const cleared = new Map<string, { before: string | null; after: string }>();
    // Empty words too: a repeated thing is there as long as one of its boxes is.
    for (const [key, { value }] of Object.entries(under(this.#notebook, prefix).entries)) {
      if (value !== null) cleared.set(key, { before: value, after: '' });
    }
    this.writeAll([...cleared].map(([key]) => [key, null]));
    return cleared;
  }

  /** Takes a loading or a clearing back, except where the reader has written or erased since. */
  undo(loaded: Loaded): boolean {
    this.refresh();
    return this.writeAll(
      [...loaded]
        .filter(([key, { after }]) => key in this.#notebook.entries && this.read(key) === after)
        .map(([key, { before }]) => [key, before]),
    );
  }

  /**
   * Erases everything, in this tab, in the others, and what was set aside.
   *
   * @returns whether nothing of it is left on the device
   */
  erase(): boolean {
    this.refresh();
    const erased = erase(this.#notebook, this.#options.clock());
    this.#change(erased);
    const { storage } = this.#options;
    if (!storage) return false;
    try {
      storage.removeItem(ASIDE_KEY);
      storage.removeItem(STORAGE_KEY);
    } catch {
      return false;
    }
    try {
      storage.setItem(STORAGE_KEY, formatNotebook(erased));
    } catch {
      // No room even for the mark that tells the other tabs: the words are gone from the device all the same.
    }
    return true;
  }

  /** The text of a save that could not be read, or null; also after the store has stopped keeping. */
  aside(): string | null {
    try {
      return this.#options.storage?.getItem(ASIDE_KEY) ?? null;
    } catch {
      return null;
    }
  }

  /** Takes in what another tab has kept. */
  refresh(): void {
    this.#change(merge(this.#notebook, this.#readStorage()));
  }

  #keep(next: Notebook): boolean {
    this.#change(next);
    if (!this.#isKept) return false;
    try {
      // More than a save may hold would make all of it unreadable.
      const text = formatSave(next);
      if (text === undefined) throw new RangeError('more than a save may hold');
      this.#options.storage?.setItem(STORAGE_KEY, text);
    } catch {
      if (!this.#isFull) this.#options.onProblem?.('full');
      this.#isFull = true;
      return false;
    }
    if (this.#isFull) this.#options.onSolved?.('full');
    this.#isFull = false;
    return true;
  }

  #change(next: Notebook): void {
    const keys = changedKeys(this.#notebook, next);
    const isErased = next.erasedAt !== this.#notebook.erasedAt;
    this.#notebook = next;
    if (keys.length > 0 || isErased) this.#options.onChange?.(keys);
  }

  #readStorage(): Notebook {
    const text = this.#attempt((storage) => storage.getItem(STORAGE_KEY));
    if (!text) return EMPTY;
    const parsed = parseNotebook(text);
    if (parsed.notebook) return parsed.notebook;
    if (parsed.refusal === 'newer') this.#stopKeeping('newer');
    else this.#setAside(text);
    return EMPTY;
  }

  /** Keeps an unreadable save beside the new one. Until that has worked, nothing is written over it. */
  #setAside(text: string): void {
    const { storage } = this.#options;
    try {
      const earlier = storage?.getItem(ASIDE_KEY);
      storage?.setItem(ASIDE_KEY, earlier ? `${earlier}\n${text}` : text);
      storage?.removeItem(STORAGE_KEY);
      this.#options.onProblem?.('unreadable');
    } catch {
      this.#stopKeeping('full');
    }
  }

  /** Asks the device, as long as it answers. */
  #attempt<Result>(act: (storage: StorageLike) => Result): Result | undefined {
    if (!this.#isKept || !this.#options.storage) return undefined;
    try {
      return act(this.#options.storage);
    } catch {
      this.#stopKeeping('blocked');
      return undefined;
    }
  }

  #stopKeeping(problem: Problem): void {
    this.#isKept = false;
    this.#options.onProblem?.(problem);
  }
}
