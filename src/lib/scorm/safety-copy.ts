/** The three methods of `sessionStorage` that are needed. Each may throw. */
export interface TabStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Progress that the LMS has not taken yet, for a package that is closed and opened again in the same tab. It stands there only
 * while the LMS has less, holds nothing but suspend data, and goes with the tab. A mark keeps it from the next person at a shared
 * computer; the mark is too short to tell who it was.
 */
export class SafetyCopy {
  readonly #storage: TabStorage | undefined;
  readonly #key: string;
  readonly #mark: string;

  /** @param student the LMS's id of the learner; without one nothing is kept */
  constructor(storage: TabStorage | undefined, module: string, student: string) {
    this.#storage = student ? storage : undefined;
    this.#key = `instep.scorm.${module}`;
    this.#mark = mark(student);
  }

  keep(suspendData: string): void {
    this.#attempt((storage) => storage.setItem(this.#key, `${this.#mark} ${suspendData}`));
  }

  /** The copy of this learner, or undefined. Another's is erased. */
  read(): string | undefined {
    const [of, suspendData] = this.#attempt((storage) => storage.getItem(this.#key))?.split(' ') ?? [];
    if (of !== this.#mark) this.drop();
    return of === this.#mark ? suspendData : undefined;
  }

  drop(): void {
    this.#attempt((storage) => storage.removeItem(this.#key));
  }

  #attempt<Result>(act: (storage: TabStorage) => Result): Result | undefined {
    try {
      return this.#storage && act(this.#storage);
    } catch {
      return undefined;
    }
  }
}

/** 20 bits of a sum: enough to tell two people apart nearly always, far too few to find one. */
function mark(student: string): string {
  let sum = 0;
  for (const letter of student) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) % 2 ** 20;
  return (sum >>> 0).toString(36);
}
