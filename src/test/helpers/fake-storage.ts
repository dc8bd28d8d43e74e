import type { StorageLike } from '#lib/notebook/store.ts';

/** `localStorage` as a browser may hand it over: working, full, or forbidden. Two stores on one of these are two tabs. */
export class FakeStorage implements StorageLike {
  /** Nothing more fits, as in Firefox with its quota used up. */
  isFull = false;
  /** Every call throws, as in Safari with all cookies blocked. */
  isBlocked = false;
  readonly #texts: Map<string, string>;

  constructor(texts: Readonly<Record<string, string>> = {}) {
    this.#texts = new Map(Object.entries(texts));
  }

  getItem(key: string): string | null {
    this.#refuseIfBlocked();
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#refuseIfBlocked();
    if (this.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#texts.set(key, value);
  }

  removeItem(key: string): void {
    this.#refuseIfBlocked();
    this.#texts.delete(key);
  }

  /** What lies on the device, whatever the switches say. */
  peek(key: string): string | undefined {
    return this.#texts.get(key);
  }

  #refuseIfBlocked(): void {
    if (this.isBlocked) throw new DOMException('The operation is insecure.', 'SecurityError');
  }
}
