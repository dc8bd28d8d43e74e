// BROWSER. Shows the action plan as rows, for paper: boxes to type in would be cut where a page ends.
import { formatDay } from '#lib/date/format.ts';
import { parseDay } from '#lib/date/parse-day.ts';
import type { PageData } from '#lib/fidelity/page.ts';
import type { Action, Review } from '#lib/fidelity/review.ts';

export function showPlan(place: HTMLElement, { plan }: Review, { items }: PageData): void {
  place.querySelector('[data-planned]')?.replaceChildren(...plan.map((action) => rowOf(action, items)));
}

function rowOf({ item, what, owner, by }: Action, items: PageData['items']): HTMLElement {
  const about = items.find(({ id }) => id === item);
  const row = document.createElement('tr');
  for (const text of [about ? `${about.number}. ${about.ukName}` : '', what, owner, parseDay(by) ? formatDay(by) : by]) {
    row.append(Object.assign(document.createElement('td'), { textContent: text }));
  }
  return row;
}
