import { changedKeys, EMPTY, erase, merge, read, write } from './notebook.ts';
import type { Notebook } from './notebook.ts';
import { formatNotebook, parseNotebook } from './parse.ts';

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
  /** Called after any change, with the keys whose words differ now. */
  readonly onChange?: (keys: readonly string[]) => void;
  readonly onProblem?: (problem: Problem) => void;
}

/**
 * One tab's view of the notebook. It reads the device again before each save and merges, so that two tabs, or a tab
 * that slept for a week, never overwrite one another. Where nothing can be kept it goes on in memory and says so.
 */
export class NotebookStore {
  #notebook: Notebook = EMPTY;
  #storage: StorageLike | undefined;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.#storage = options.storage;
    if (!options.storage) this.#stopKeeping('blocked');
    else this.refresh();
  }

  get notebook(): Notebook {
    return this.#notebook;
  }

  /** Whether words survive leaving the page. */
  get isKept(): boolean {
    return this.#storage !== undefined;
  }

  read(key: string): string {
    return read(this.#notebook, key);
  }

  /** Keeps words under a key; `null` takes them away. Returns whether the device holds them now. */
  write(key: string, value: string | null): boolean {
    return this.#adopt(write(this.#notebook, key, value, this.#options.clock()));
  }

  /** Takes several keys away in one go. */
  remove(keys: readonly string[]): boolean {
    const now = this.#options.clock();
    return this.#adopt(keys.reduce((notebook, key) => write(notebook, key, null, now), this.#notebook));
  }

  /** Adds another copy, such as a file's: the newest words win. */
  add(other: Notebook): boolean {
    return this.#adopt(merge(this.#notebook, other));
  }

  /** Writes back the words of an earlier copy, for "undo". */
  restore(earlier: Notebook): boolean {
    const now = this.#options.clock();
    const keys = changedKeys(earlier, this.#notebook);
    return this.#adopt(keys.reduce((notebook, key) => write(notebook, key, earlier.entries[key]?.value ?? null, now), this.#notebook));
  }

  /** Erases everything, in this tab, in the others, and what was set aside. */
  erase(): boolean {
    this.#try((storage) => storage.removeItem(ASIDE_KEY));
    return this.#adopt(erase(this.#notebook, this.#options.clock()));
  }

  /** The text of a save that could not be read, or null. */
  aside(): string | null {
    return this.#try((storage) => storage.getItem(ASIDE_KEY)) ?? null;
  }

  /** Takes in what another tab has kept. */
  refresh(): void {
    this.#change(merge(this.#notebook, this.#readStorage()));
  }

  #adopt(next: Notebook): boolean {
    this.#change(merge(next, this.#readStorage()));
    if (!this.#storage) return false;
    try {
      this.#storage.setItem(STORAGE_KEY, formatNotebook(this.#notebook));
      return true;
    } catch {
      this.#stopKeeping('full');
      return false;
    }
  }

  #change(next: Notebook): void {
    const keys = changedKeys(this.#notebook, next);
    this.#notebook = next;
    if (keys.length > 0) this.#options.onChange?.(keys);
  }

  #readStorage(): Notebook {
    const text = this.#try((storage) => storage.getItem(STORAGE_KEY));
    if (!text) return EMPTY;
    const parsed = parseNotebook(text);
    if (parsed.notebook) return parsed.notebook;
    if (parsed.refusal === 'newer') this.#stopKeeping('newer');
    else this.#setAside(text);
    return EMPTY;
  }

  /** Keeps an unreadable save beside the new one. Until that has worked, nothing is written over it. */
  #setAside(text: string): void {
    const earlier = this.#try((storage) => storage.getItem(ASIDE_KEY));
    try {
      this.#storage?.setItem(ASIDE_KEY, earlier ? `${earlier}\n${text}` : text);
      this.#storage?.removeItem(STORAGE_KEY);
      this.#options.onProblem?.('unreadable');
    } catch {
      this.#stopKeeping('full');
    }
  }

  #try<Result>(act: (storage: StorageLike) => Result): Result | undefined {
    if (!this.#storage) return undefined;
    try {
      return act(this.#storage);
    } catch {
      this.#stopKeeping('blocked');
      return undefined;
    }
  }

  #stopKeeping(problem: Problem): void {
    this.#storage = undefined;
    this.#options.onProblem?.(problem);
  }
}
