// BROWSER. What a finished sitting comes to: the score, what to look at first, what to read again, and every answer.
import type { Question, Quiz, Sitting } from '#lib/quiz/question.ts';
import { askedOf, scoreOf } from '#lib/quiz/score.ts';
import { readAgain, summarise } from '#lib/quiz/summary.ts';
import { fill } from '#lib/text/fill.ts';
import { copyPart } from './copy-part.ts';
import { entryOf, verdictOn } from './tell.ts';

interface Finished {
  readonly quiz: Quiz;
  readonly sitting: Sitting;
  /** The question's own part of the page, told. */
  readonly boxOf: (question: Question) => Element;
}

/** Fills the panel in. The questions themselves move into it. */
export function showSummary(host: Element, panel: Element, { quiz, sitting, boxOf }: Finished): void {
  const { percent, passed, modules } = scoreOf(quiz, sitting);
  const { sureButWrong, unsureButRight, wrong, certainties } = summarise(quiz, sitting);
  const part = (selector: string): HTMLElement | null => panel.querySelector<HTMLElement>(selector);
  const show = (selector: string, isShown: boolean): void => {
    part(selector)?.toggleAttribute('hidden', !isShown);
  };

  panel.toggleAttribute('data-passed', passed);
  const result = part('[data-result]');
  if (result) result.textContent = fill((passed ? result.dataset.passed : result.dataset.failed) ?? '', { score: percent });
  for (const row of panel.querySelectorAll<HTMLElement>('[data-module]')) {
    const score = modules.find(({ module }) => module === row.dataset.module);
    const words = row.querySelector<HTMLElement>('[data-words]');
    row.hidden = !score;
    if (words && score) words.textContent = fill(words.dataset.words ?? '', { score: score.percent, asked: score.asked });
  }

  const certain = part('[data-certain]');
  certain?.replaceChildren(
    ...certainties.map(({ certainty, ...counts }) => {
      const line = document.createElement('li');
      line.textContent = fill(certain.getAttribute(`data-${certainty}`) ?? '', counts);
      return line;
    }),
  );
  show('[data-doubted]', unsureButRight.length > 0);

  const asked = askedOf(quiz, sitting);
  const rereads = new Map(asked.map((question) => [question.id, entryOf(host, question)?.dataset.reread ?? '']));
  const links = [...panel.querySelectorAll<HTMLElement>('[data-heading]')];
  const again = readAgain(
    wrong,
    rereads,
    links.map(({ dataset }) => dataset.heading ?? ''),
  );
  for (const link of links) link.hidden = !again.includes(link.dataset.heading ?? '');
  show('[data-group="again"]', again.length > 0);

  const reviews = asked.map((question, index) => ({
    id: question.id,
    review: review(host, question, { quiz, sitting, boxOf }, index + 1),
  }));
  const isFirst = ({ id }: { id: string }): boolean => sureButWrong.includes(id);
  part('[data-group="sure"] [data-list]')?.replaceChildren(...reviews.filter(isFirst).map((each) => each.review));
  part('[data-group="rest"] [data-list]')?.replaceChildren(
    ...reviews.filter((each) => !isFirst(each)).map((each) => each.review),
  );
  show('[data-group="sure"]', sureButWrong.length > 0);
  show('[data-group="rest"]', sureButWrong.length < asked.length);
  const rest = part('[data-rest]');
  if (rest) rest.textContent = (sureButWrong.length > 0 ? rest.dataset.rest : rest.dataset.all) ?? '';
}

/** One question with its answer, closed: its number, its words and its verdict stand on the outside. */
function review(host: Element, question: Question, { sitting, boxOf }: Finished, number: number): Element {
  const details = copyPart(host, '.quiz-review');
  const prompt = entryOf(host, question)?.querySelector('.quiz-key-prompt')?.textContent ?? '';
  const verdict = document.createElement('span');
  verdict.className = 'quiz-verdict-short';
  const full = verdictOn(host, question, sitting.given[question.id]?.answer ?? []);
  verdict.dataset.verdict = full.dataset.verdict;
  verdict.append(...full.childNodes);
  details.querySelector('summary')?.append(`${number}. ${prompt} `, verdict);
  details.append(boxOf(question));
  return details;
}
