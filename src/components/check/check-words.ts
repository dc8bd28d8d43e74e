import type { CheckWords } from '#lib/check/words.ts';
import { say } from '#strings.ts';

/** Why a file cannot be read, in words. */
const ANSWERS: CheckWords['answers'] = {
  'too-big': { found: say('check-too-big-found'), next: say('check-too-big-next') },
  unreadable: { found: say('check-unreadable-found'), next: say('check-unreadable-next') },
  empty: { found: say('check-empty-found'), next: say('check-empty-next') },
  'utf-16': { found: say('check-utf-16-found'), next: say('check-utf-16-next') },
  'not-utf-8': { found: say('check-not-utf-8-found'), next: say('check-not-utf-8-next') },
  workbook: { found: say('check-workbook-found'), next: say('check-workbook-next') },
  pdf: { found: say('check-pdf-found'), next: say('check-pdf-next') },
  binary: { found: say('check-binary-found'), next: say('check-binary-next') },
  semicolons: { found: say('check-semicolons-found'), next: say('check-semicolons-next') },
  tabs: { found: say('check-tabs-found'), next: say('check-tabs-next') },
  'one-column': { found: say('check-one-column-found'), next: say('check-one-column-next') },
  quotes: { found: say('check-quotes-found'), next: say('check-quotes-next') },
  'duplicate-columns': { found: say('check-duplicate-columns-found'), next: say('check-duplicate-columns-next') },
  'unnamed-columns': { found: say('check-unnamed-columns-found'), next: say('check-unnamed-columns-next') },
  'header-only': { found: say('check-header-only-found'), next: say('check-header-only-next') },
  ragged: { found: say('check-ragged-found'), next: say('check-ragged-next') },
};

/** The words of the page that checks a CSV, for its element. */
export const CHECK_WORDS: CheckWords = {
  working: say('check-working'),
  stopped: say('check-stopped'),
  failed: say('check-failed'),
  read: say('check-rows'),
  refused: say('check-refused'),
  clear: say('check-clear'),
  one: say('check-one'),
  found: say('check-found'),
  refuse: say('check-stop-rule'),
  warn: say('check-warn-rule'),
  times: say('check-times'),
  place: say('check-place'),
  wholeColumn: say('check-whole-column'),
  rowPlace: {
    'k-anonymity': say('check-place-k'),
    'l-diversity': say('check-place-l'),
    'small-count': say('check-place-small'),
    'small-pair': say('check-place-pair'),
  },
  more: say('check-more'),
  empty: say('check-empty'),
  brokenPlace: say('check-broken-place'),
  answers: ANSWERS,
};
