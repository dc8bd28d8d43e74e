// BROWSER. Copying the words of a page, where the browser lets a page do so.

/**
 * Copies the text of an element. Where that is refused, or the address is one without https, the text is marked, as the reader's
 * own copying works everywhere.
 *
 * @returns whether it was copied
 */
export async function copyWords(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}

/** Says something in a status line, anew each time: a line that stays as it was is not read out again. */
export function sayAnew(status: Element | null, words = ''): void {
  if (!status) return;
  status.textContent = '';
  requestAnimationFrame(() => (status.textContent = words));
}
