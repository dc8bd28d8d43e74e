// BROWSER. <training-certificate>: fills the certificate with what this device has recorded, and with nothing else.
import { dayOf, formatDay } from '#lib/date/format.ts';
import type { Result } from '#lib/quiz/question.ts';
import { fill } from '#lib/text/fill.ts';
import { certificateOf } from '#lib/training/certificate.ts';
import type { Certificate } from '#lib/training/certificate.ts';
import type { NextStep } from '#lib/training/progress.ts';
import { stepAddress } from '#lib/training/step-address.ts';
import { CHANGE_EVENT } from './shared-notebook.ts';
import { keeper } from './training/keeper.ts';
import { readCourse } from './training/read-course.ts';
import type { CourseRead } from './training/read-course.ts';

const NAME_KEY = 'training/certificate/name';

class TrainingCertificate extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const day = this.querySelector<HTMLInputElement>('[data-day]');
    if (day) day.value ||= dayOf(new Date());
    this.addEventListener('input', () => this.#showFields(), { signal });
    this.querySelector('[data-print]')?.addEventListener('click', () => print(), { signal });
    document.addEventListener(CHANGE_EVENT, () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #show(): void {
    const read = readCourse(this);
    const certificate = certificateOf(read.course, read.modules, read.final);
    const isEmpty = certificate.lines.length === 0 && !certificate.final;
    for (const part of ['[data-fields]', '.certificate']) this.#hide(part, isEmpty);
    this.#hide('[data-nothing]', !isEmpty);
    this.#showRows(certificate, read.course);
    this.#showMissing(certificate, read.course);
    const values = { n: certificate.lines.length, all: read.course.length };
    this.#write('[data-heading]', this.dataset[certificate.isComplete ? 'complete' : 'part']);
    this.#write('[data-says]', fill(this.dataset[certificate.isComplete ? 'completeSays' : 'partSays'] ?? '', values));
    this.#showFields(keeper().read(NAME_KEY));
  }

  #showRows({ lines, final, minutes }: Certificate, course: CourseRead['course']): void {
    for (const { id } of course) {
      const line = lines.find(({ module }) => module === id);
      this.#showRow(id, line?.result);
      this.#write(`[data-row="${id}"] [data-minutes]`, String(line?.minutes ?? ''));
    }
    this.#showRow('final-check', final);
    this.#write('[data-sum]', String(minutes));
  }

  #showRow(id: string, result: Result | undefined): void {
    const row = `[data-row="${id}"]`;
    this.#hide(row, !result);
    this.#write(`${row} [data-score]`, result && `${result.score}%`);
    this.#write(`${row} [data-passed]`, result && formatDay(result.on));
  }

  /** A line a module, with a link for each part. */
  #showMissing({ missing }: Certificate, course: CourseRead['course']): void {
    this.#hide('[data-missing]', missing.length === 0);
    const items = [...course, { id: 'final-check', title: '' }].flatMap(({ id, title }) => {
      const links = missing.filter((step) => (step.module ?? 'final-check') === id).map((step) => this.#linkTo(step));
      if (links.length === 0) return [];
      const item = document.createElement('li');
      const name = document.createElement('span');
      name.textContent = title;
      item.append(name, ' ', ...links.flatMap((link) => [link, ' ']));
      return [item];
    });
    this.querySelector('[data-missing] ul')?.replaceChildren(...items);
  }

  #linkTo(step: NextStep): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = stepAddress(step);
    link.textContent = this.getAttribute(`data-missing-${step.kind}`) ?? '';
    return link;
  }

  /** While its reader types, the name stands in its box alone. */
  #showFields(name = this.querySelector<HTMLTextAreaElement>('[data-field="name"]')?.value): void {
    const day = this.querySelector<HTMLInputElement>('[data-day]')?.value;
    this.#write('[data-name]', name?.trim());
    this.#write('[data-shown-day]', day && formatDay(day));
  }

  #hide(selector: string, isHidden: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = isHidden;
  }

  #write(selector: string, words = ''): void {
    const part = this.querySelector(selector);
    if (part) part.textContent = words;
  }
}

customElements.define('training-certificate', TrainingCertificate);
