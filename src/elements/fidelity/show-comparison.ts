// BROWSER. Shows two reviews side by side, item by item.
import type { Compared } from '#lib/fidelity/compare.ts';
import { compareReviews } from '#lib/fidelity/compare.ts';
import type { PageData } from '#lib/fidelity/page.ts';
import type { Review } from '#lib/fidelity/review.ts';
import { tellComparison } from '#lib/fidelity/words.ts';
import { fill } from '#lib/text/fill.ts';
import { fillChoice } from './fill-choice.ts';

type Tell = (review: Review) => string;

/** The two chosen ones; where none is chosen yet, the last two. */
export function showComparison(place: HTMLElement, reviews: readonly Review[], page: PageData, tell: Tell): void {
  const part = place.querySelector<HTMLElement>('.fid-compare');
  const box = part?.querySelector<HTMLElement>('[data-comparison]');
  const one = part?.querySelector<HTMLElement>('[data-compare-one]');
  if (!part || !box || !one) return;
  box.hidden = reviews.length < 2;
  one.hidden = reviews.length >= 2;
  if (reviews.length < 2) return;
  const first = choose(part, 'first', { reviews, otherwise: reviews.at(-2), tell });
  const second = choose(part, 'second', { reviews, otherwise: reviews.at(-1), tell });
  if (!first || !second) return;
  const ids = page.items.map(({ id }) => id);
  const comparison = compareReviews(ids, first.ratings, second.ratings);
  write(part, '[data-compared]', tellComparison(comparison, page.words.compare));
  write(part, '[data-differs]', first.who === second.who ? '' : page.words.compare.differs);
  write(part, 'caption', fill(page.words.compare.caption, { first: tell(first), second: tell(second) }));
  part.querySelector('tbody')?.replaceChildren(...comparison.items.map((compared) => rowOf(compared, page)));
}

interface Choice {
  readonly reviews: readonly Review[];
  readonly otherwise: Review | undefined;
  readonly tell: Tell;
}

function choose(part: HTMLElement, which: string, { reviews, otherwise, tell }: Choice): Review | undefined {
  const select = part.querySelector<HTMLSelectElement>(`[data-compare="${which}"]`);
  const chosen = reviews.find(({ id }) => id === select?.value) ?? otherwise;
  const options = reviews.map((review) => [review.id, tell(review)] as const);
  fillChoice(select, options, chosen?.id ?? '');
  return chosen;
}

function rowOf({ id, before, after, change, by }: Compared, { items, words }: PageData): HTMLElement {
  const item = items.find((one) => one.id === id);
  const row = document.createElement('tr');
  const head = Object.assign(document.createElement('th'), {
    scope: 'row',
    textContent: `${item?.number ?? ''}. ${item?.ukName ?? ''}`,
  });
  row.dataset.change = change;
  row.append(head, ...[before ?? '–', after ?? '–', fill(words.change[change], { by })].map(cellOf));
  return row;
}

const cellOf = (text: string | number): HTMLElement => Object.assign(document.createElement('td'), { textContent: String(text) });

function write(part: HTMLElement, where: string, text: string): void {
  const found = part.querySelector(where);
  if (found) found.textContent = text;
}
