import type { RecordsWords } from '#lib/records/words.ts';
import { say } from '#strings.ts';

/** The words of a table of records, for its HTML and for its element. */
export const RECORDS_WORDS: RecordsWords = {
  all: say('records-all'),
  some: say('records-some'),
  none: say('records-none'),
  is: say('records-is'),
  has: say('records-has'),
  or: say('records-or'),
  and: say('records-and'),
  up: { number: say('records-up-number'), time: say('records-up-time'), text: say('records-up-text') },
  down: { number: say('records-down-number'), time: say('records-down-time'), text: say('records-down-text') },
  page: say('records-page'),
  choice: say('records-choice'),
  help: say('records-help'),
  back: say('records-back'),
  column: {
    spread: say('records-spread'),
    oneValue: say('records-one-value'),
    oneDifferent: say('records-one-different'),
    different: say('records-different'),
    missing: say('records-missing'),
    histogram: say('records-histogram'),
  },
};
