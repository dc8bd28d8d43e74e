import { tableWordsFrom, tellingWordsFrom } from '#lib/table/words-from.ts';
import type { TableWords, TellingWords } from '#lib/table/words.ts';
import { say } from '#strings.ts';

/** The words for telling of an arranged table: these the browser gets too. */
export const tellingWords: TellingWords = tellingWordsFrom(say);

/** The same and those for arranging one. Put together once: every table has the same. */
export const tableWords: TableWords = tableWordsFrom(say);
