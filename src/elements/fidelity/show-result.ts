// BROWSER. Shows what a review comes to: its total, the bands it may fall in, and what lowers it most.
import { lostPoints } from '#lib/fidelity/lost.ts';
import type { Lost } from '#lib/fidelity/lost.ts';
import type { PageData } from '#lib/fidelity/page.ts';
import type { Review } from '#lib/fidelity/review.ts';
import { scoreOf } from '#lib/fidelity/score.ts';
import { tellCount, tellScore } from '#lib/fidelity/words.ts';
import { fill } from '#lib/text/fill.ts';

/** More would be a list of everything, and nobody mends everything at once. */
const MOST = 6;

export function showResult(place: HTMLElement, { ratings }: Review, page: PageData): void {
  const ids = page.items.map(({ id }) => id);
  const score = place.querySelector('[data-score]');
  if (score) score.textContent = tellScore(scoreOf(ids, ratings), page.words.score);
  const lost = lostPoints(ids, ratings);
  const list = place.querySelector<HTMLElement>('[data-lost]');
  const none = place.querySelector<HTMLElement>('[data-no-loss]');
  const more = place.querySelector<HTMLElement>('[data-lost-more]');
  if (!list || !none || !more) return;
  const shown = lost.slice(0, MOST);
  const told = shown.map((one) => `${one.id} ${one.rating}`).join();
  if (list.dataset.told !== told) {
    list.replaceChildren(...shown.map((one) => lineOf(one, page)));
    list.dataset.told = told;
  }
  list.hidden = lost.length === 0;
  none.hidden = lost.length > 0;
  more.hidden = lost.length <= MOST;
  more.textContent = tellCount(lost.length - MOST, page.words.lostMore);
}

function lineOf({ id, rating, points }: Lost, { items, words }: PageData): HTMLElement {
  const item = items.find((one) => one.id === id);
  const line = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: `#item-${id}`, textContent: item?.ukName ?? id });
  const told = fill(points === 1 ? words.lostItemOne : words.lostItem, { rating, points });
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'quiet',
    textContent: words.planIt,
  });
  button.dataset.planFor = id;
  button.setAttribute('aria-label', `${words.planIt}: ${item?.ukName ?? id}`);
  line.append(link, ` (${[told, ...(item?.linked ? [words.linked] : [])].join('; ')}) `, button);
  return line;
}
