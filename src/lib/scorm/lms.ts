import { ask, isTrue } from './api.ts';
import type { ScormApi } from './api.ts';

/** "Not initialized": the session is closed, as after a sign-out. */
const NOT_OPEN = '301';

export type Values = readonly (readonly [element: string, value: string])[];

/** What a session asks of its LMS. It never throws. */
export class Lms {
  readonly #api: ScormApi;

  constructor(api: ScormApi) {
    this.#api = api;
  }

  /** Opens the session. Some say no where it is open already, and answer all the same. */
  open(): boolean {
    return isTrue(ask(() => this.#api.LMSInitialize(''))) || (this.get('cmi.core.lesson_status') !== '' && this.#error() === '0');
  }

  /** The value of an element, '' where it has none or the LMS is out of reach. */
  get(element: string): string {
    return this.#read(element) ?? '';
  }

  /** How many answers it has; undefined where it keeps none, which it need not, and `lost` where it is out of reach. */
  answers(): number | 'lost' | undefined {
    const count = this.#read('cmi.interactions._count');
    const number = Number.parseInt(count ?? '', 10);
    if (!Number.isNaN(number)) return number;
    return count === undefined || this.#error() === NOT_OPEN ? 'lost' : undefined;
  }

  /** Whether it took a value. */
  take(element: string, value: string): boolean {
    return isTrue(ask(() => this.#api.LMSSetValue(element, value)));
  }

  /** Whether it is there to be told values. One that takes a value for wrong, or has no room for it, says so and goes on. */
  hear(values: Values): boolean {
    return values.every(([element, value]) => {
      const answer = ask(() => this.#api.LMSSetValue(element, value));
      return answer !== undefined && (isTrue(answer) || this.#error() !== NOT_OPEN);
    });
  }

  /** Whether it has kept what it was told. */
  commit(): boolean {
    return isTrue(ask(() => this.#api.LMSCommit('')));
  }

  finish(): void {
    ask(() => this.#api.LMSFinish(''));
  }

  #read(element: string): string | undefined {
    const value = ask(() => this.#api.LMSGetValue(element));
    if (value === undefined) return undefined;
    return typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
  }

  #error(): string {
    return String(ask(() => this.#api.LMSGetLastError()));
  }
}
