// BROWSER. What is chosen in a question: read, put back, and mixed.
import { CERTAINTIES } from '#lib/quiz/question.ts';
import type { Answer, Certainty, Given, Question } from '#lib/quiz/question.ts';
import { disarrange, shuffle } from '#lib/quiz/shuffle.ts';

const inputsIn = (box: Element, where: string): HTMLInputElement[] => [
  ...box.querySelectorAll<HTMLInputElement>(`${where} input`),
];
const optionsIn = (box: Element): HTMLElement[] => [...box.querySelectorAll<HTMLElement>('[data-option]')];
const selectIn = (box: Element, part: string): HTMLSelectElement | null =>
  box.querySelector<HTMLSelectElement>(`[data-part="${part}"]`);

/** What is chosen now; of an order, the order things stand in. It may be too little to be an answer. */
export function answerIn(box: Element, question: Question): Answer {
  if ('items' in question) return optionsIn(box).map(({ dataset }) => dataset.option ?? '');
  if ('parts' in question) return question.parts.map(({ id }) => selectIn(box, id)?.value ?? '');
  return inputsIn(box, '[data-option]').flatMap(({ checked, value }) => (checked ? [value] : []));
}

export const certaintyIn = (box: Element): Certainty | undefined =>
  CERTAINTIES.find((certainty) => inputsIn(box, '.quiz-sure').some(({ checked, value }) => checked && value === certainty));

/** Shows an answer that was given earlier. */
export function putAnswer(box: Element, question: Question, { answer, certainty }: Given): void {
  for (const input of inputsIn(box, '.quiz-sure')) input.checked = input.value === certainty;
  for (const input of inputsIn(box, '[data-option]')) input.checked = answer.includes(input.value);
  if ('items' in question) inOrder(optionsIn(box), answer, ({ dataset }) => dataset.option);
  if (!('parts' in question)) return;
  for (const [index, { id }] of question.parts.entries()) {
    const select = selectIn(box, id);
    if (select) select.value = answer[index] ?? '';
  }
}

/** Mixes what there is to choose from, alike for the same sitting. True and false, may and must not, stay as they are. */
export function mix(box: Element, question: Question, seed: number): void {
  const { id } = question;
  if ('items' in question) inOrder(optionsIn(box), disarrange(question.items, seed, id), ({ dataset }) => dataset.option);
  else if ('parts' in question) {
    for (const part of question.parts) {
      inOrder(
        [...(selectIn(box, part.id)?.options ?? [])],
        ['', ...shuffle(part.options, seed, id + part.id)],
        ({ value }) => value,
      );
    }
  } else if (question.kind !== 'true-false' && question.kind !== 'judge') {
    const ids = question.options.map((option) => option.id);
    inOrder(optionsIn(box), shuffle(ids, seed, id), ({ dataset }) => dataset.option);
  }
}

/** Moves elements of one parent into the order of their names. */
function inOrder<Part extends Element>(
  parts: readonly Part[],
  names: readonly string[],
  nameOf: (part: Part) => string | undefined,
): void {
  const parent = parts[0]?.parentElement;
  for (const name of names) parent?.append(...parts.filter((part) => nameOf(part) === name));
}
