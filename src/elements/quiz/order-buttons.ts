// BROWSER. Buttons that move a thing up and down a list, in the place of boxes for numbers.
import { fill } from '#lib/text/fill.ts';
import { copyPart } from './copy-part.ts';

const textOf = (item: Element): string => item.querySelector('[data-text]')?.textContent ?? '';

export function addMoves(quiz: Element, box: Element): void {
  for (const item of box.querySelectorAll('[data-order] > [data-option]')) {
    const moves = copyPart(quiz, '[data-moves]');
    for (const button of moves.querySelectorAll('button')) {
      button.setAttribute('aria-label', fill(button.dataset.name ?? '', { item: textOf(item) }));
    }
    item.querySelector('[data-place]')?.toggleAttribute('hidden', true);
    item.firstElementChild?.append(moves);
  }
  showEnds(box);
}

/** The boxes for numbers again, for paper. */
export function removeMoves(box: Element): void {
  for (const moves of box.querySelectorAll('[data-moves]')) moves.remove();
  for (const place of box.querySelectorAll('[data-place]')) place.removeAttribute('hidden');
}

/**
 * Moves the thing a button belongs to. Its neighbour goes past it: moving the thing itself would take the focus from the button.
 *
 * @returns where it stands now
 */
export function move(button: HTMLElement): { item: string; n: number; all: number } | undefined {
  const item = button.closest('[data-option]');
  const list = item?.parentElement;
  if (!item || !list) return undefined;
  if (button.dataset.move === '-1') item.after(...[item.previousElementSibling ?? []].flat());
  else item.before(...[item.nextElementSibling ?? []].flat());
  showEnds(list);
  return { item: textOf(item), n: [...list.children].indexOf(item) + 1, all: list.children.length };
}

/** At the ends a button says that it does nothing. It stays where it is, so that the focus does too. */
function showEnds(list: Element): void {
  for (const button of list.querySelectorAll<HTMLElement>('[data-move]')) {
    const item = button.closest('[data-option]');
    const next = button.dataset.move === '-1' ? item?.previousElementSibling : item?.nextElementSibling;
    button.setAttribute('aria-disabled', String(!next));
  }
}
