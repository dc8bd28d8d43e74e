// BROWSER. Says beside each option of an answered question what became of it. The words come from the key and the template.
import { creditOf } from '#lib/quiz/grade.ts';
import { marksOf } from '#lib/quiz/marks.ts';
import type { Answer, Question } from '#lib/quiz/question.ts';
import { fill } from '#lib/text/fill.ts';
import { copyPart } from './copy-part.ts';

/** The key's entry for a question. */
export const entryOf = (quiz: Element, { id }: Question): HTMLElement | null =>
  quiz.querySelector<HTMLElement>(`[data-key] [data-question="${id}"]`);

/** "Right", "Partly right" or "Not right", with its sign. */
export function verdictOn(quiz: Element, question: Question, answer: Answer): HTMLElement {
  const credit = creditOf(question, answer);
  const verdict = copyPart(quiz, `[data-verdict="${credit === 1 ? 'right' : credit > 0 ? 'part' : 'wrong'}"]`);
  const words = verdict.querySelector('span');
  if (words) words.textContent = fill(words.textContent, { percent: Math.round(credit * 100) });
  return verdict;
}

/** Closes a question and tells all there is to tell of an answer to it. */
export function tell(quiz: Element, box: Element, question: Question, answer: Answer): void {
  const entry = entryOf(quiz, question);
  for (const { at, mark, tell: told, place = '', right } of marksOf(question, answer)) {
    const line = copyPart(quiz, `[data-mark="${mark}"]`);
    const words = line.querySelector('strong');
    const kind = 'items' in question ? 'order' : 'parts' in question ? 'parts' : 'choice';
    const choice = right === undefined ? null : box.querySelector(`[data-part="${at}"] [value="${right}"]`);
    const option = box.querySelector<HTMLElement>(`[data-option="${at}"]`);
    const said = fill(words?.dataset[kind] ?? '', { place, right: choice?.textContent ?? '' });
    if (words) words.textContent = [option?.dataset.name, said].filter(Boolean).join(': ');
    line.append(' ', ...copies(entry, `[data-tell="${told}"]`));
    option?.append(line);
  }
  const [after] = copies(entry, '[data-after]');
  if (creditOf(question, answer) === 1) after?.querySelector('[data-again]')?.remove();
  box.append(...(after ? [after] : []));
  box.querySelector('fieldset')?.toggleAttribute('disabled', true);
  for (const button of box.querySelectorAll('[data-moves]')) button.remove();
}

/** Opens a question again, as if nobody had answered it. */
export function untell(box: Element): void {
  for (const told of box.querySelectorAll('.quiz-mark, .quiz-verdict, [data-after]')) told.remove();
  box.querySelector('fieldset')?.removeAttribute('disabled');
}

const copies = (entry: Element | null, selector: string): Element[] =>
  [...(entry?.querySelectorAll(selector) ?? [])].map((part) => part.cloneNode(true) as Element);
