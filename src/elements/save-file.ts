// BROWSER. Hands the reader a file that the page made itself.
import { BYTE_ORDER_MARK } from '#lib/table/to-csv.ts';

/** Saves a file under a name, as the browser saves any download. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the download may not have begun to read.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Saves a CSV so that Excel takes it for UTF-8. */
export const saveCsv = (name: string, text: string): void =>
  saveFile(name, new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }));
