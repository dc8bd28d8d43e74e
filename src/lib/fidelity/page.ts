import type { Change } from './compare.ts';
import type { NamedItem, RowWords } from './to-rows.ts';
import type { CompareWords, Counted, ScoreWords } from './words.ts';

/** An item as its page shows it. */
export interface PageItem extends NamedItem {
  /** Its name in a UK pain service. */
  readonly ukName: string;
  readonly linked: boolean;
}

/** The words the page's element says, with holes such as `{n}`. */
export interface PageWords {
  readonly score: ScoreWords;
  readonly compare: CompareWords & { readonly differs: string; readonly caption: string };
  readonly change: Readonly<Record<Change, string>>;
  readonly rows: RowWords;
  readonly count: string;
  /** Said after a rating. */
  readonly now: string;
  readonly next: string;
  readonly toResult: string;
  readonly said: string;
  readonly notYet: string;
  readonly option: string;
  readonly optionNew: string;
  readonly noDay: string;
  readonly begun: string;
  readonly shown: string;
  readonly lostItem: string;
  readonly lostItemOne: string;
  readonly lostMore: Counted;
  readonly linked: string;
  readonly planIt: string;
  readonly removed: string;
  readonly undo: string;
  readonly kept: string;
  readonly notKept: string;
  readonly csvFile: string;
  readonly csvSaved: string;
}

/** What the page hands its element. */
export interface PageData {
  readonly items: readonly PageItem[];
  readonly words: PageWords;
}
