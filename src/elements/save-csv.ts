// BROWSER. Hands the reader a CSV. Apart from `saveFile`, so that pages without tables do not carry it.
import { BYTE_ORDER_MARK } from '#lib/table/to-csv.ts';
import { saveFile } from './save-file.ts';

/** Saves a CSV so that Excel takes it for UTF-8. */
export const saveCsv = (name: string, text: string): void =>
  saveFile(name, new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }));
