// BROWSER. Shows a review's ratings in its form, how many are given in each section, and what is left.
import type { PageData } from '#lib/fidelity/page.ts';
import type { Review } from '#lib/fidelity/review.ts';
import { scoreOf } from '#lib/fidelity/score.ts';
import { tellCount } from '#lib/fidelity/words.ts';
import { fill } from '#lib/text/fill.ts';

export function showRatings(place: HTMLElement, { ratings, evidence }: Review, { items, words }: PageData): void {
  for (const { id } of items) {
    const rating = String(ratings.get(id) ?? '');
    const item = place.querySelector<HTMLElement>(`#item-${id}`);
    for (const radio of item?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])
      radio.checked = radio.value === rating;
    write(item?.querySelector('[data-said]'), rating ? fill(words.said, { rating }) : words.notYet);
    write(item?.querySelector('[data-wrote]'), evidence.get(id) ?? '');
  }
  const ids = items.map(({ id }) => id);
  const { rated, total } = scoreOf(ids, ratings);
  write(place.querySelector('.fid-bar [data-rated]'), fill(words.count, { rated, all: ids.length }));
  write(place.querySelector('.fid-bar [data-points]'), rated > 0 ? tellCount(total, words.score.points) : '');
  const next = items.find(({ id }) => !ratings.has(id));
  const link = place.querySelector<HTMLAnchorElement>('[data-next]');
  link?.setAttribute('href', next ? `#item-${next.id}` : '#result');
  write(link, next ? fill(words.next, { number: next.number }) : words.toResult);
  for (const count of place.querySelectorAll<HTMLElement>('[data-count]')) {
    const own = [...place.querySelectorAll<HTMLElement>(`#${count.dataset.count ?? ''} .fid-item`)];
    const given = own.filter(({ dataset }) => ratings.has(dataset.item ?? '')).length;
    write(count, fill(words.count, { rated: given, all: own.length }));
  }
}

/** Only what differs, so that a screen reader or a selection is not disturbed. */
function write(part: Element | null | undefined, text: string): void {
  if (part && part.textContent !== text) part.textContent = text;
}
