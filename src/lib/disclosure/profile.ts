import { isFirstName, looksLikeFullName } from './names.ts';
import type { RuleId } from './rules.ts';

/** What is known of a column once its values have gone by. */
export interface ColumnProfile {
  readonly name: string;
  /** Values that are not missing. */
  readonly filled: number;
  /** Different ones among the first `LOOKED_AT` of them. */
  readonly distinct: number;
  /** How many values `distinct` was counted over. */
  readonly looked: number;
}

export interface ColumnWatch {
  readonly see: (value: string) => void;
  readonly profile: () => ColumnProfile;
  /** What the column as a whole looks like, with one value as an example; undefined where it looks like nothing in particular. */
  readonly judge: () => { readonly rule: RuleId; readonly example: string; readonly count: number } | undefined;
}

/** How many values of a column are kept in mind: enough to judge it, and the same for a file of any length. */
const LOOKED_AT = 5_000;
/** From here on a value is a text that somebody wrote. */
const LONG = 40;
const WORDS = /\S+\s+\S+\s+\S+\s+\S+\s+\S+/;
const FEWEST = 3;
const FEWEST_IDS = 10;

/** Watches one column's values go by. */
export function watchColumn(name: string): ColumnWatch {
  const seen = new Map<string, number>();
  const ids = watchIds();
  let filled = 0;
  let looked = 0;
  let texts = 0;
  let names = 0;

  function see(value: string): void {
    filled += 1;
    if (looked >= LOOKED_AT) return;
    looked += 1;
    seen.set(value, (seen.get(value) ?? 0) + 1);
    ids.see(value);
    if (value.length >= LONG && WORDS.test(value)) texts += 1;
    else if (looksLikeFullName(value) || isFirstName(value)) names += 1;
  }

  function judge(): ReturnType<ColumnWatch['judge']> {
    const isVaried = seen.size >= looked / 2;
    const example = seen.keys().next().value ?? '';
    if (texts >= Math.max(FEWEST, looked / 4) && isVaried) return { rule: 'free-text', example, count: texts };
    if (names >= Math.max(FEWEST, looked * 0.8) && isVaried) return { rule: 'name', example, count: names };
    if (looked >= FEWEST_IDS && seen.size === looked && ids.look()) return { rule: 'record-id', example, count: looked };
    return undefined;
  }

  return { see, judge, profile: () => ({ name, filled, distinct: seen.size, looked }) };
}

/** Whether all values look like numbers on a list: one word each, most with a digit in it, and no measurement. */
function watchIds(): { see: (value: string) => void; look: () => boolean } {
  const length = new Set<number>();
  let words = 0;
  let digits = 0;
  let integers = 0;
  let all = 0;
  let before = -Infinity;
  let isRising = true;
  return {
    see(value) {
      all += 1;
      if (/^\d+$/.test(value)) {
        integers += 1;
        isRising &&= Number(value) > before;
        before = Number(value);
        length.add(value.length);
      } else if (/^[A-Za-z][\w/-]{1,30}$/.test(value)) {
        words += 1;
        if (/\d/.test(value)) digits += 1;
      }
    },
    look: () =>
      (words === all && digits >= all / 2) ||
      (integers === all && (isRising || (length.size === 1 && !length.has(1) && !length.has(2)))),
  };
}
