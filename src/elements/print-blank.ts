// BROWSER. Prints sheets without what was written on them.

/** CSS hides what was written while the root says so. */
export function printBlank(): void {
  const root = document.documentElement;
  root.dataset.print = 'blank';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}
