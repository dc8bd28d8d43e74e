// BROWSER. What a quiz shows before it is begun or gone on with: the button that fits, and earlier results.
import { formatDay } from '#lib/date/format.ts';
import type { Quiz, QuizRecord, Result } from '#lib/quiz/question.ts';
import { nextOf } from '#lib/quiz/score.ts';
import { fill } from '#lib/text/fill.ts';

export function fillStart(panel: Element, quiz: Quiz, { sitting, results }: QuizRecord): void {
  const next = sitting && nextOf(quiz, sitting);
  const n = next ? sitting.asked.indexOf(next.id) + 1 : 1;
  const open = panel.querySelector<HTMLElement>('[data-do="open"]');
  const isFinished = sitting !== undefined && !next;
  if (open) {
    const words = isFinished ? open.dataset.see : n > 1 ? open.dataset.goOn : open.dataset.begin;
    open.textContent = fill(words ?? '', { n });
  }
  panel.querySelector('[data-do="again"]')?.toggleAttribute('hidden', !isFinished);
  const earlier = panel.querySelector<HTMLElement>('[data-earlier]');
  earlier?.toggleAttribute('hidden', results.length === 0);
  earlier?.querySelector('ul')?.replaceChildren(...results.map((result) => lineOf(result, earlier.dataset)));
}

function lineOf({ on, score, passed }: Result, words: DOMStringMap): HTMLElement {
  const line = document.createElement('li');
  line.textContent = fill((passed ? words.passed : words.failed) ?? '', { on: formatDay(on), score });
  return line;
}
