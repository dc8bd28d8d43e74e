// BROWSER. <quiz-form>: asks the questions of a quiz one at a time, tells what each answer is worth, and keeps all of it.
import { dayOf } from '#lib/date/format.ts';
import { begin } from '#lib/quiz/draw.ts';
import { fits } from '#lib/quiz/grade.ts';
import type { Question, Quiz, QuizRecord, Sitting } from '#lib/quiz/question.ts';
import { formatRecord, NO_RECORD, parseRecord } from '#lib/quiz/record.ts';
import { askedOf, finish, nextOf } from '#lib/quiz/score.ts';
import { fill } from '#lib/text/fill.ts';
import { quizKey } from '#lib/training/progress-keeper.ts';
import { answerIn, certaintyIn, mix } from './quiz/answer-in.ts';
import { addMoves, move } from './quiz/order-buttons.ts';
import { readyForPaper } from './quiz/on-paper.ts';
import type { Panel } from './quiz/on-paper.ts';
import { putAway, showAnswered } from './quiz/question-box.ts';
import { fillStart } from './quiz/start-panel.ts';
import { Stopwatch } from './quiz/stopwatch.ts';
import { showSummary } from './quiz/summary-panel.ts';
import { tell, verdictOn } from './quiz/tell.ts';
import { CHANGE_EVENT, keeper } from './training/keeper.ts';

class QuizForm extends HTMLElement {
  #leaving: AbortController | undefined;
  #quiz: Quiz = { id: '', passMark: 0, ask: 0, questions: [] };
  #record: QuizRecord = NO_RECORD;
  #panel: Panel = 'start';
  /** The question on the screen. */
  #shown: Question | undefined;
  readonly #stopwatch = new Stopwatch();

  connectedCallback(): void {
    const data = this.querySelector('[data-quiz]');
    if (this.#leaving || !data) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#quiz = JSON.parse(data.textContent) as Quiz;
    this.addEventListener('click', (event) => this.#press(event.target as Element), { signal });
    this.#form()?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#check();
      },
      { signal },
    );
    document.addEventListener(CHANGE_EVENT, () => this.#hear(), { signal });
    document.addEventListener('visibilitychange', () => this.#watch(), { signal });
    addEventListener('pagehide', () => this.#save({}), { signal });
    addEventListener('beforeprint', () => readyForPaper(this, this.#panel, true), { signal });
    addEventListener('afterprint', () => readyForPaper(this, this.#panel, false), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('.quiz-on-paper, [data-key]')) part.hidden = true;
    for (const part of this.querySelectorAll<HTMLElement>('[data-heading], [data-actions]')) part.hidden = false;
    this.#record = this.#kept();
    this.#start();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  #find(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #boxOf({ id }: Question): HTMLElement {
    return this.#find(`.quiz-question[data-question="${id}"]`) as HTMLElement;
  }

  #kept(): QuizRecord {
    return finish(this.#quiz, parseRecord(keeper().read(quizKey(this.#quiz.id)), this.#quiz), dayOf(new Date()));
  }

  /** Keeps the record, with what is new in its sitting. */
  #save(change: Partial<Sitting>): void {
    const { sitting } = this.#record;
    const seconds = this.#stopwatch.take();
    if (!sitting || (seconds === 0 && Object.keys(change).length === 0)) return;
    this.#record = { ...this.#record, sitting: { ...sitting, ...change, seconds: sitting.seconds + seconds } };
    this.#record = finish(this.#quiz, this.#record, dayOf(new Date()));
    keeper().write(quizKey(this.#quiz.id), formatRecord(this.#record));
  }

  #watch(): void {
    this.#stopwatch.run(this.#panel === 'question' && document.visibilityState === 'visible');
    if (document.visibilityState === 'hidden') this.#save({});
  }

  /** Takes in what another tab did. What is being answered here stays, unless it was answered there. */
  #hear(): void {
    const now = this.#kept();
    if (formatRecord(now) === formatRecord(this.#record)) return;
    const [before, isChecked] = [this.#record.sitting, this.#isChecked()];
    this.#record = now;
    const next = now.sitting && nextOf(this.#quiz, now.sitting);
    // By the seed: an LMS that answers late may give the sitting another number.
    const isSame = before?.seed === now.sitting?.seed;
    const isAnsweredThere = this.#panel === 'question' && !isChecked && next !== this.#shown;
    const isAway = this.#panel !== 'start';
    if (isAway && isSame && !isAnsweredThere) return;
    this.#start();
    if (!isAway) return;
    this.#find('[data-changed]')?.removeAttribute('hidden');
    this.#find('[data-panel="start"] h2')?.focus();
  }

  #isChecked(): boolean {
    return this.#shown !== undefined && Object.hasOwn(this.#record.sitting?.given ?? {}, this.#shown.id);
  }

  #press(target: Element): void {
    const button = target.closest<HTMLElement>('button');
    if (button?.dataset.do === 'open') this.#open();
    if (button?.dataset.do === 'again') this.#again();
    if (button?.dataset.do === 'next') this.#goOn();
    if (button?.dataset.move) {
      const moved = move(button);
      if (moved) this.#say(fill(this.dataset.moved ?? '', moved));
    }
  }

  #say(words = ''): void {
    const status = this.#find('[role="status"]');
    if (status) status.textContent = words;
  }

  #show(panel: Panel): void {
    this.#panel = panel;
    for (const each of this.querySelectorAll<HTMLElement>('[data-panel]')) each.hidden = each.dataset.panel !== panel;
    if (panel !== 'start') this.#find('[data-changed]')?.toggleAttribute('hidden', true);
    this.#say();
    this.#watch();
  }

  #start(): void {
    const panel = this.#find('[data-panel="start"]');
    if (panel) fillStart(panel, this.#quiz, this.#record);
    this.#clear();
    this.#show('start');
  }

  #open(): void {
    if (this.#record.sitting) this.#goOn();
    else this.#again();
  }

  #again(): void {
    // Reading over the last answer is no time spent on the new questions.
    this.#stopwatch.take();
    this.#record = begin(this.#quiz, this.#record, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
    this.#clear();
    this.#save({ given: {} });
    this.#goOn();
  }

  #goOn(): void {
    const { sitting } = this.#record;
    const next = sitting && nextOf(this.#quiz, sitting);
    if (next) this.#ask(next, sitting);
    else if (sitting) this.#sumUp(sitting);
  }

  #ask(question: Question, { asked, seed }: Sitting): void {
    this.#clear();
    this.#shown = question;
    const box = this.#boxOf(question);
    mix(box, question, seed);
    addMoves(this, box);
    box.hidden = false;
    this.#show('question');
    this.#offer('check');
    const heading = this.#find('[data-heading]');
    if (!heading) return;
    heading.textContent = fill(this.dataset.progress ?? '', { n: asked.indexOf(question.id) + 1, all: asked.length });
    this.#focus(heading);
  }

  /** The focus on a heading, with the top of the panel at the top of the screen. */
  #focus(heading: HTMLElement): void {
    heading.closest('[data-panel]')?.scrollIntoView();
    heading.focus({ preventScroll: true });
  }

  /** Shows the one button that goes on from here. */
  #offer(what: 'check' | 'next'): void {
    const check = this.#find('[type="submit"]');
    const next = this.#find('[data-do="next"]');
    check?.toggleAttribute('disabled', what !== 'check');
    check?.toggleAttribute('hidden', what !== 'check');
    if (!next) return;
    next.hidden = what !== 'next';
    const { sitting } = this.#record;
    next.textContent = (sitting && nextOf(this.#quiz, sitting) ? next.dataset.next : next.dataset.see) ?? '';
  }

  #check(): void {
    const [question, sitting] = [this.#shown, this.#record.sitting];
    if (!question || !sitting || this.#panel !== 'question' || this.#isChecked()) return;
    const box = this.#boxOf(question);
    const answer = answerIn(box, question);
    const certainty = certaintyIn(box);
    const isAnswered = fits(question, answer);
    const problems = { answer: isAnswered, sure: certainty !== undefined };
    for (const problem of box.querySelectorAll<HTMLElement>('[data-problem]')) {
      problem.hidden = problems[problem.dataset.problem as keyof typeof problems];
    }
    box.querySelector<HTMLElement>('[data-problem]:not([hidden])')?.focus();
    if (!isAnswered || !certainty) return;
    this.#save({ given: { ...sitting.given, [question.id]: { answer, certainty } } });
    tell(this, box, question, answer);
    const verdict = verdictOn(this, question, answer);
    box.prepend(verdict);
    this.#offer('next');
    this.#focus(verdict);
  }

  #sumUp(sitting: Sitting): void {
    this.#clear();
    const panel = this.#find('[data-panel="summary"]');
    if (!panel) return;
    for (const question of askedOf(this.#quiz, sitting)) {
      const given = sitting.given[question.id];
      if (given) showAnswered(this, this.#boxOf(question), question, { given, seed: sitting.seed });
    }
    showSummary(this, panel, { quiz: this.#quiz, sitting, boxOf: (question) => this.#boxOf(question) });
    this.#show('summary');
    const heading = panel.querySelector<HTMLElement>('h2');
    if (heading) this.#focus(heading);
  }

  /** Every question back in the form, in its own order, unanswered and out of sight. */
  #clear(): void {
    const form = this.#form();
    this.#shown = undefined;
    for (const question of this.#quiz.questions) {
      const box = this.#boxOf(question);
      putAway(box);
      form?.querySelector('[data-actions]')?.before(box);
    }
    form?.reset();
  }
}

customElements.define('quiz-form', QuizForm);
