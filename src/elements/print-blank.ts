// BROWSER. Prints sheets without what was written on them.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Where a browser never says that it has printed, the reader's next move brings the words back. */
const PRINTED = ['afterprint', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Prints empty boxes. Words in a colour that nobody sees would still be in a PDF, so empty copies stand in for the boxes.
 * The boxes themselves are hidden and keep their words: whatever happens meanwhile, nothing that is kept can change.
 */
export function printBlank(): void {
  const root = document.documentElement;
  const uncover = [
    ...document.querySelectorAll<Control>('[data-sheet] :is(input, textarea, select):not([data-blank] *, [hidden])'),
  ].map(cover);
  root.dataset.print = 'blank';
  const done = new AbortController();
  const back = (): void => {
    done.abort();
    delete root.dataset.print;
    for (const one of uncover) one();
  };
  for (const kind of PRINTED) addEventListener(kind, back, { signal: done.signal, capture: true });
  print();
}

/** @returns what takes the copy away again */
function cover(control: Control): () => void {
  const copy = control.cloneNode() as Control;
  // By these a sheet knows its boxes; radio buttons of one name would take each other's mark.
  for (const name of ['data-field', 'name', 'id', 'style', 'aria-invalid', 'aria-describedby']) copy.removeAttribute(name);
  copy.value = '';
  copy.toggleAttribute('data-empty', true);
  if (copy instanceof HTMLInputElement) copy.checked = false;
  control.hidden = true;
  control.after(copy);
  return () => {
    copy.remove();
    control.hidden = false;
  };
}
