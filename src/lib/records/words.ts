import type { SentenceWords } from './sentence.ts';

/** The words a table of records needs in the browser, with holes such as {n}. They travel to the page as JSON. */
export interface RecordsWords extends SentenceWords {
  /** {value} {count} */
  readonly choice: string;
  /** {column} */
  readonly help: string;
  readonly back: string;
  readonly column: ColumnWords;
}

/** What is said of a column beside its histogram. */
export interface ColumnWords {
  /** {low} {middle} {high} */
  readonly spread: string;
  /** {low} */
  readonly oneValue: string;
  /** {n} */
  readonly oneDifferent: string;
  readonly different: string;
  /** {n} {total} */
  readonly missing: string;
  /** {column} {bars} */
  readonly histogram: string;
}
