// BROWSER. <follow-up-dates data-sheet-is="follow-up">: reckons the days of a schedule from its start, and saves them as a calendar.
import type { Appointment } from '#lib/follow-up/calendar.ts';
import { planDates } from '#lib/follow-up/plan-dates.ts';
import { dayAt } from '#lib/follow-up/reckon.ts';
import type { After } from '#lib/follow-up/tell-after.ts';
import { tellDay } from '#lib/follow-up/tell-day.ts';
import { fill } from '#lib/text/fill.ts';
import { hash } from '#lib/text/hash.ts';
import { newId } from './notebook-sheet.ts';
import { saveFile } from './save-file.ts';
import { openNotebook } from './shared-notebook.ts';

class FollowUpDates extends HTMLElement {
  #leaving: AbortController | undefined;
  /** What the days were last reckoned from. */
  #start = '';

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.append(template.content.cloneNode(true));
    this.querySelector('[data-do="calendar"]')?.addEventListener('click', () => void this.#saveCalendar(), { signal });
    this.#start = this.#startNow;
    this.#sheet?.addEventListener('input', (event) => this.#typed(event.target as HTMLElement), { signal });
    this.#sheet?.addEventListener('sheet-change', () => this.#shown(), { signal });
    this.#tell();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #sheet(): HTMLElement | null {
    return document.querySelector(`notebook-sheet[data-sheet="${this.dataset.sheetIs}"]`);
  }

  get #startNow(): string {
    return this.#sheet?.querySelector<HTMLInputElement>('[data-field="start"]')?.value ?? '';
  }

  get #contacts(): Shown[] {
    return [...(this.#sheet?.querySelectorAll<HTMLElement>('[data-due]') ?? [])].map(shownIn);
  }

  #typed(target: HTMLElement): void {
    if (target.dataset.field === 'start') this.#reckon();
    this.#tell();
  }

  /** The notebook has spoken: another tab, a file, or a form put back. Its days came along, unless there were none at all. */
  #shown(): void {
    const isNew = this.#startNow !== this.#start && dayAt(this.#startNow);
    if (isNew && this.#contacts.every(({ day }) => day === '')) this.#reckon();
    else if (isNew || this.#contacts.every(({ day }) => day === '')) this.#start = this.#startNow;
    this.#tell();
  }

  #reckon(): void {
    const start = this.#startNow;
    // Kept while a date is half typed: what was reckoned before is then still known as ours.
    if (!dayAt(start)) return;
    const before = this.#start;
    this.#start = start;
    // The day on which something was done is no plan any more.
    const ahead = this.#contacts.filter(({ isDone }) => !isDone);
    const days = planDates(ahead, start, before);
    if (days.size === 0) return;
    const { sheetIs } = this.dataset;
    // With the start, which the sheet keeps a moment later: days kept without it would look as if somebody had changed them.
    openNotebook().writeAll([
      [`${sheetIs}/start`, start],
      ...[...days].map(([id, day]) => [`${sheetIs}/${id}-on`, day] as const),
    ]);
    this.#say(fill(this.dataset.reckoned ?? '', { n: days.size }));
  }

  /** Says under each box which weekday it is. */
  #tell(): void {
    const words = { day: this.dataset.day ?? '', moved: this.dataset.moved ?? '' };
    for (const { line, day, after } of this.#contacts) {
      const told = tellDay(day, this.#startNow, after, words);
      if (line && line.textContent !== told) line.textContent = told;
    }
  }

  async #saveCalendar(): Promise<void> {
    const appointments = this.#contacts.filter(({ day }) => dayAt(day)).map((contact) => this.#appointment(contact));
    if (appointments.length === 0) {
      this.#say(this.dataset.none ?? '');
      return;
    }
    try {
      const { toCalendar } = await import('#lib/follow-up/calendar.ts');
      const text = toCalendar(appointments, {
        formId: `${this.#formId()}-${hash(this.#who())}`,
        name: this.dataset.name ?? '',
        now: new Date(),
      });
      saveFile(`${this.dataset.file}.ics`, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      this.#say(fill(this.dataset.saved ?? '', { n: appointments.length }));
    } catch {
      // The part that makes calendars could not be fetched.
      this.#say(this.dataset.failed ?? '');
    }
  }

  #appointment({ id, day, label, who }: Shown): Appointment {
    return { id, day, label, note: fill(this.dataset.checkWith ?? '', { who }) };
  }

  /** Part of the id: another person's dates must not take the place of this one's in a calendar. */
  #who(): string {
    return openNotebook().read(`${this.dataset.sheetIs}/who`);
  }

  /** Made when first needed; it goes wherever the form goes, and away when the form is cleared. */
  #formId(): string {
    const key = `${this.dataset.sheetIs}/${this.dataset.calendarId}`;
    const store = openNotebook();
    if (!store.read(key)) store.write(key, newId());
    return store.read(key);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

/** A contact as it stands on the sheet. */
interface Shown {
  readonly id: string;
  readonly after: After;
  readonly day: string;
  readonly isDone: boolean;
  readonly label: string;
  readonly who: string;
  readonly line: HTMLElement | null;
}

const shownIn = (due: HTMLElement): Shown => ({
  id: due.dataset.due ?? '',
  after: { count: Number(due.dataset.count), unit: due.dataset.unit as After['unit'] },
  day: due.querySelector<HTMLInputElement>('[type="date"]')?.value ?? '',
  isDone: due.querySelector<HTMLInputElement>('[type="checkbox"]')?.checked ?? false,
  label: due.querySelector('[data-label]')?.textContent ?? '',
  who: due.dataset.who ?? '',
  line: due.querySelector('[data-told]'),
});

customElements.define('follow-up-dates', FollowUpDates);
