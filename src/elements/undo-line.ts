// BROWSER. "Removed. Put it back", for the place where a thing was.

export function undoLine(removed: string, undo: string): { line: HTMLElement; button: HTMLButtonElement } {
  const line = document.createElement('p');
  const button = document.createElement('button');
  line.className = 'undo';
  button.type = 'button';
  button.textContent = undo;
  // The focus goes straight to it, past the words before it.
  button.ariaLabel = `${removed} ${undo}`;
  line.append(`${removed} `, button);
  return { line, button };
}
