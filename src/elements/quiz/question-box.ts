// BROWSER. The part of the page that holds a question: with its answer told, or as if nobody had met it.
import type { Given, Question } from '#lib/quiz/question.ts';
import { mix, putAnswer } from './answer-in.ts';
import { addMoves, removeMoves } from './order-buttons.ts';
import { tell, untell } from './tell.ts';

/** Shows a question that was answered earlier, mixed as it was then. */
export function showAnswered(
  quiz: Element,
  box: HTMLElement,
  question: Question,
  answered: { given: Given; seed: number },
): void {
  mix(box, question, answered.seed);
  putAnswer(box, question, answered.given);
  addMoves(quiz, box);
  tell(quiz, box, question, answered.given.answer);
  box.hidden = false;
}

/** Takes back what was told and asked for, and puts it out of sight. */
export function putAway(box: HTMLElement): void {
  untell(box);
  removeMoves(box);
  box.hidden = true;
  for (const part of box.querySelectorAll<HTMLElement>('[data-number], [data-problem]')) part.hidden = true;
}
