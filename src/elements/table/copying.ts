// BROWSER. While figures are being copied each is a button, one of them in the order of Tab, the rest reached by arrows.

/** Turns every figure shown into a button, and puts the focus on the first. */
export function beginCopying(table: HTMLTableElement): void {
  for (const cell of table.querySelectorAll('td[data-col]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'figure';
    button.dataset.do = 'figure';
    button.tabIndex = -1;
    button.append(...cell.querySelectorAll('.main, .rest'));
    cell.prepend(button);
  }
  const [first] = shownFigures(table).flat();
  if (first) focusOn(table, first);
}

/** Makes them plain figures again. */
export function endCopying(table: HTMLTableElement): void {
  for (const button of table.querySelectorAll('button.figure')) button.replaceWith(...joinedWithSpace([...button.childNodes]));
}

const joinedWithSpace = (nodes: readonly Node[]): (Node | string)[] =>
  nodes.flatMap((node, index): (Node | string)[] => (index > 0 && node instanceof Element ? [' ', node] : [node]));

/** Moves the focus as an arrow, Home or End asks. Returns whether the key was one of them. */
export function moveFigure(table: HTMLTableElement, key: string): boolean {
  const lines = shownFigures(table);
  const y = lines.findIndex((line) => line.some((figure) => figure === document.activeElement));
  const line = lines[y] ?? [];
  const x = line.findIndex((figure) => figure === document.activeElement);
  const next = {
    ArrowRight: line[x + 1],
    ArrowLeft: line[x - 1],
    ArrowDown: lines[y + 1]?.[x],
    ArrowUp: lines[y - 1]?.[x],
    Home: line[0],
    End: line.at(-1),
  };
  if (y < 0 || !(key in next)) return false;
  const figure = next[key as keyof typeof next];
  if (figure) focusOn(table, figure);
  return true;
}

/** Keeps the place of Tab where the reader is. */
function focusOn(table: HTMLTableElement, figure: HTMLElement): void {
  for (const other of table.querySelectorAll<HTMLElement>('button.figure[tabindex="0"]')) other.tabIndex = -1;
  figure.tabIndex = 0;
  figure.focus();
}

/** After the table changed: the first figure takes the place of one that is hidden now. */
export function keepReachable(table: HTMLTableElement): void {
  const figures = shownFigures(table).flat();
  if (figures.some(({ tabIndex }) => tabIndex === 0)) return;
  const [first] = figures;
  if (first) first.tabIndex = 0;
}

const shownFigures = (table: HTMLTableElement): HTMLButtonElement[][] =>
  [...table.querySelectorAll('tbody:not([hidden]) > tr[data-row]:not([hidden])')].map((line) => [
    ...line.querySelectorAll<HTMLButtonElement>('td:not([hidden]) > button.figure'),
  ]);
