// BROWSER. Hands the reader a file that the page made itself.

/** Excel takes a file for UTF-8 only when it begins with this. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Saves text under a name, as the browser saves any download. */
export function saveCsv(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // The download has begun by the next turn; what it needs is kept by then.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
