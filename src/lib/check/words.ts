import type { Refusal } from '#lib/check/refusal.ts';
import type { ROW_RULES } from './report.ts';

/** The words the page that checks a CSV needs in the browser. They travel to it as JSON. */
export interface CheckWords {
  /** {percent} */
  readonly working: string;
  readonly stopped: string;
  readonly failed: string;
  /** {rows} {columns} */
  readonly read: string;
  readonly refused: string;
  readonly clear: string;
  /** {n} {rows} */
  readonly found: string;
  readonly one: string;
  readonly refuse: string;
  readonly warn: string;
  /** {count} */
  readonly times: string;
  /** {line} {column} {found} */
  readonly place: string;
  /** {column} {found} */
  readonly wholeColumn: string;
  /** By rule on rows that compare: {line} {column} {found} */
  readonly rowPlace: Readonly<Record<(typeof ROW_RULES)[number], string>>;
  /** {n} */
  readonly more: string;
  /** Of an empty cell. */
  readonly empty: string;
  /** {line} {found}: where a file is broken. */
  readonly brokenPlace: string;
  readonly answers: Readonly<Record<Refusal['reason'], { readonly found: string; readonly next: string }>>;
}
