// BROWSER. <training-record>: says what of the course is done on this device, and what comes next.
import { formatDay } from '#lib/date/format.ts';
import type { ModuleProgress, NextStep, QuizProgress } from '#lib/training/progress.ts';
import { isDone, minutesDone, nextStep, PARTS } from '#lib/training/progress.ts';
import { halfHours } from '#lib/training/hours.ts';
import { stepAddress } from '#lib/training/step-address.ts';
import { fill } from '#lib/text/fill.ts';
import { CHANGE_EVENT } from './shared-notebook.ts';
import { readCourse } from './training/read-course.ts';
import type { CourseRead } from './training/read-course.ts';

/** More than this is told in hours. */
const MOST_MINUTES = 90;

class TrainingRecord extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    document.addEventListener(CHANGE_EVENT, () => this.#show(), { signal: this.#leaving.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #show(): void {
    const read = readCourse(this);
    for (const module of read.modules) this.#showModule(module);
    const end = this.querySelector<HTMLElement>('[data-module="final-check"] [data-record]');
    if (end) showWords(end, this.#quizWords(read.final));
    this.#showNext(read);
  }

  #showModule(module: ModuleProgress): void {
    const item = this.querySelector<HTMLElement>(`[data-module="${module.id}"]`);
    const record = item?.querySelector<HTMLElement>('[data-record]');
    if (!item || !record) return;
    for (const part of PARTS) {
      const link = item.querySelector<HTMLElement>(`[data-part="${part}"]`);
      const note = link?.querySelector<HTMLElement>('span');
      if (!link || !note) continue;
      note.dataset.planned ??= note.textContent;
      link.dataset.state = module.done[part] ? 'done' : '';
      note.textContent = this.#partWords(module, part) ?? note.dataset.planned;
    }
    showWords(record, [this.#quizWords(module.quiz), this.#confidenceWords(module)].filter(Boolean).join(' '));
  }

  #partWords({ done, isCaseBegun, quiz }: ModuleProgress, part: (typeof PARTS)[number]): string | undefined {
    if (part === 'quiz' && quiz.goOnWith !== undefined) return this.#tell('quizBegun', { question: quiz.goOnWith });
    if (done[part]) return this.#tell(`${part}Done`);
    return part === 'case' && isCaseBegun ? this.#tell('caseBegun') : undefined;
  }

  #quizWords({ best }: QuizProgress): string {
    return best ? this.#tell(best.passed ? 'passed' : 'best', { score: best.score, day: formatDay(best.on) }) : '';
  }

  #confidenceWords({ confidence: { before, after } }: ModuleProgress): string {
    if (before === undefined) return '';
    return after === undefined ? this.#tell('confidenceBefore', { before }) : this.#tell('confidence', { before, after });
  }

  #showNext({ course, modules, final }: CourseRead): void {
    const step = nextStep(modules, final);
    const link = this.querySelector<HTMLAnchorElement>('[data-next]');
    const soFar = this.querySelector('.next-step [data-so-far]');
    if (link) {
      link.href = stepAddress(step);
      link.textContent = this.#stepWords(step, { course, modules, final });
    }
    const done = modules.filter(isDone).length;
    const left = course.reduce((sum, { minutes }, index) => {
      const module = modules[index];
      return sum + PARTS.reduce((all, part) => all + minutes[part], 0) - (module ? minutesDone(module, minutes) : 0);
    }, 0);
    const isNew = step.kind === 'lesson' && modules.every((module) => PARTS.every((part) => !module.done[part]));
    const values = { done, n: course.length, minutes: left, hours: halfHours(left) };
    if (soFar && !isNew) soFar.textContent = this.#tell(left > MOST_MINUTES ? 'soFarHours' : 'soFar', values);
  }

  #stepWords(step: NextStep, { course, modules }: CourseRead): string {
    if (step.kind === 'certificate') return this.#tell('certificate');
    const { question } = step;
    if (step.kind === 'final-check') return question === undefined ? this.#tell('final') : this.#tell('finalOn', { question });
    const at = course.findIndex(({ id }) => id === step.module);
    const { title = '', minutes } = course[at] ?? {};
    const values = { n: at + 1, title, minutes: minutes?.[step.kind] ?? 0 };
    if (question !== undefined) return this.#tell('quizOn', { ...values, question });
    return this.#tell(step.kind === 'case' && modules[at]?.isCaseBegun ? 'caseOn' : step.kind, values);
  }

  #tell(key: string, values: Readonly<Record<string, string | number>> = {}): string {
    return fill(this.dataset[key] ?? '', values);
  }
}

/** Shows words, or hides what would hold none. */
function showWords(element: HTMLElement, words: string): void {
  element.textContent = words;
  element.hidden = words === '';
}

customElements.define('training-record', TrainingRecord);
