// BROWSER. What the rules found in a file, as HTML. The names of the rules and what to do stand in the list of rules on the page.
import type { CheckGroup, CheckPlace } from '#lib/check/report.ts';
import type { CheckWords } from '#lib/check/words.ts';
import type { Refusal } from '#lib/check/refusal.ts';
import { formatPrinted } from '#lib/figure/format.ts';
import { fill } from '#lib/text/fill.ts';

/** One section a rule: how often, what to do, and the first places. */
export function drawGroup(group: CheckGroup, words: CheckWords): HTMLElement {
  const rule = document.querySelector<HTMLElement>(`[data-rule="${group.rule}"]`);
  const text = (part: string): string => rule?.querySelector(`[data-${part}]`)?.textContent ?? '';
  const isStop = rule?.dataset.severity === 'refuse';
  const section = element('section', { className: `check-group ${isStop ? 'check-stop' : 'check-look'}` });
  const more = group.count - group.places.length;
  section.append(
    element('h3', { textContent: text('name') || group.rule }),
    element('p', {
      textContent: `${isStop ? words.refuse : words.warn} ${fill(words.times, { count: formatPrinted(String(group.count)) })}`,
    }),
    element('p', { textContent: text('next') }),
    drawList([
      ...group.places.map((place) => tellPlace(group, place, words)),
      ...(more > 0 && group.places[0]?.line !== 1 ? [fill(words.more, { n: formatPrinted(String(more)) })] : []),
    ]),
  );
  return section;
}

function tellPlace({ rule }: CheckGroup, { line, column, found }: CheckPlace, words: CheckWords): string {
  const template = rule in words.rowPlace ? words.rowPlace[rule as keyof CheckWords['rowPlace']] : words.place;
  return fill(line === 1 ? words.wholeColumn : template, { line, column, found });
}

/** Why a file cannot be read: what was found, where, and what to do. */
export function drawRefusal({ reason, values, places }: Refusal, words: CheckWords): HTMLElement[] {
  const { found, next } = words.answers[reason];
  return [
    element('p', { textContent: fill(found, values) }),
    ...(places.length > 0 ? [drawList(places.map((place) => fill(words.brokenPlace, { ...place })))] : []),
    element('p', { textContent: fill(next, values) }),
  ];
}

function drawList(lines: readonly string[]): HTMLElement {
  const list = element('ul', { className: 'check-places' });
  list.append(...lines.map((textContent) => element('li', { textContent })));
  return list;
}

const element = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]>) =>
  Object.assign(document.createElement(tag), properties);
