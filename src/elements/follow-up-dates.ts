// BROWSER. <follow-up-dates data-sheet-is="follow-up">: reckons the days of a schedule from its start, and saves them as a calendar.
import { dayOf } from '#lib/date/format.ts';
import type { Appointment } from '#lib/follow-up/calendar.ts';
import { calendarFor } from '#lib/follow-up/calendar-id.ts';
import { planDates, plannedFrom } from '#lib/follow-up/plan-dates.ts';
import { dayAt } from '#lib/follow-up/reckon.ts';
import type { After } from '#lib/follow-up/tell-after.ts';
import { isBefore, tellDay } from '#lib/follow-up/tell-day.ts';
import { inFileName } from '#lib/notebook/in-file-name.ts';
import type { Loaded } from '#lib/notebook/store.ts';
import { fill } from '#lib/text/fill.ts';
import { afterPress } from './after-press.ts';
import { newId } from './notebook-sheet.ts';
import { saveFile } from './save-file.ts';
import { openNotebook } from './shared-notebook.ts';

class FollowUpDates extends HTMLElement {
  #leaving: AbortController | undefined;
  /** What the days were last reckoned from. */
  #start = '';
  /** The days that are in the calendar since it was last saved, and what was said then. */
  #saved: { readonly days: string; readonly words: string } | undefined;
  /** Stands below the first day: what came of it, and what can be done about it. */
  #offer: HTMLElement | null = null;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.append(template.content.cloneNode(true));
    this.querySelector('[data-do="calendar"]')?.addEventListener('click', () => void this.#saveCalendar(), { signal });
    this.#offer = this.querySelector<HTMLElement>('[data-part="offer"]');
    this.#button('take-out')?.addEventListener('click', () => this.#takeOut(), { signal });
    if (this.#offer) this.#startBox?.closest('label')?.after(this.#offer);
    this.#start = this.#startNow;
    this.#startBox?.addEventListener('focusout', () => afterPress(() => this.#offerToTakeOut()), { signal });
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

  get #startBox(): HTMLInputElement | null {
    return this.#sheet?.querySelector<HTMLInputElement>('[data-field="start"]') ?? null;
  }

  get #startNow(): string {
    return this.#startBox?.value ?? '';
  }

  get #who(): string {
    return this.#sheet?.querySelector<HTMLTextAreaElement>('[data-field="who"]')?.value.trim() ?? '';
  }

  #button(name: string): HTMLButtonElement | null {
    return this.#offer?.querySelector<HTMLButtonElement>(`[data-do="${name}"]`) ?? null;
  }

  get #contacts(): Shown[] {
    return [...(this.#sheet?.querySelectorAll<HTMLElement>('[data-due]') ?? [])].map(shownIn);
  }

  get #days(): string {
    return this.#contacts.map(({ day }) => day).join(' ');
  }

  #typed(target: HTMLElement): void {
    if (target.dataset.field === 'start') this.#reckon();
    this.#tell();
    const contact = this.#contacts.find(({ id }) => target.dataset.field === `${id}-on`);
    if (contact) this.#say(isBefore(contact.day, this.#startNow) ? (contact.line?.textContent ?? '') : '', 'heard');
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
    this.#sayAtStart('');
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
    this.#sayAtStart(fill(this.dataset.reckoned ?? '', { n: days.size }));
  }

  /** Days that were worked out from a first day that is taken away mean nothing any more, but are somebody's plan. */
  #offerToTakeOut(): void {
    const n = this.#startNow === '' ? this.#planned().length : 0;
    if (n > 0) this.#sayAtStart(fill(this.dataset.offer ?? '', { n }), 'take-out');
  }

  #planned(): string[] {
    return plannedFrom(
      this.#start,
      this.#contacts.filter(({ isDone }) => !isDone),
    );
  }

  #takeOut(): void {
    const before = this.#start;
    const days = new Map(this.#contacts.map(({ id, day }) => [id, day]));
    const out: Loaded = new Map(
      this.#planned().map((id) => [`${this.dataset.sheetIs}/${id}-on`, { before: days.get(id) ?? '', after: '' }]),
    );
    openNotebook().writeAll([...out].map(([key, { after }]) => [key, after]));
    this.#sayAtStart(fill(this.dataset.takenOut ?? '', { n: out.size }), 'put-back');
    const back = this.#button('put-back');
    if (!back) return;
    back.focus();
    back.onclick = () => {
      openNotebook().undo(out);
      this.#start = before;
      this.#offerToTakeOut();
      this.#startBox?.focus();
    };
  }

  /** Says something below the first day, with the one button that goes with it. */
  #sayAtStart(words: string, shown = ''): void {
    const status = this.#offer?.querySelector('[role="status"]');
    if (status) status.textContent = words;
    for (const button of this.#offer?.querySelectorAll('button') ?? []) button.hidden = button.dataset.do !== shown;
  }

  /** Says under each box which weekday it is. */
  #tell(): void {
    const words = { day: this.dataset.day ?? '', moved: this.dataset.moved ?? '', before: this.dataset.before ?? '' };
    for (const { line, day, after } of this.#contacts) {
      const told = tellDay(day, this.#startNow, after, words);
      if (line && line.textContent !== told) line.textContent = told;
    }
    // Of a calendar that was saved, whether it still holds these days; what was said of one that was not, is over.
    const isOld = this.#saved && this.#saved.days !== this.#days;
    this.#say((isOld ? this.dataset.changed : this.#saved?.words) ?? '');
  }

  async #saveCalendar(): Promise<void> {
    const appointments = this.#contacts.filter(({ day }) => dayAt(day)).map((contact) => this.#appointment(contact));
    if (appointments.length === 0) {
      this.#say(this.dataset.none ?? '');
      return;
    }
    const days = this.#days;
    try {
      const { toCalendar } = await import('#lib/follow-up/calendar.ts');
      const text = toCalendar(appointments, { formId: this.#formId(), name: this.dataset.name ?? '', now: new Date() });
      const file = `${this.dataset.file}${inFileName(this.#who)}-${dayOf(new Date())}.ics`;
      saveFile(file, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      this.#saved = { days, words: fill(this.dataset.saved ?? '', { n: appointments.length, file }) };
      this.#tell();
    } catch {
      // The part that makes calendars could not be fetched.
      this.#say(this.dataset.failed ?? '');
    }
  }

  #appointment({ id, day, label, who }: Shown): Appointment {
    const isNamed = this.querySelector<HTMLInputElement>('[data-with-who]')?.checked === true && this.#who !== '';
    const title = isNamed ? fill(this.dataset.titleWithWho ?? '', { label, who: this.#who }) : label;
    return { id, day, label: title, note: fill(this.dataset.checkWith ?? '', { who }) };
  }

  /** Made when first needed; it goes wherever the form goes, and away when the form is cleared. */
  #formId(): string {
    const key = `${this.dataset.sheetIs}/${this.dataset.calendarId}`;
    const store = openNotebook();
    const kept = calendarFor(store.read(key), this.#who, newId());
    if (kept !== store.read(key)) store.write(key, kept);
    return kept.split(' ')[0] ?? '';
  }

  /** Below the button; or to be heard alone, where it stands somewhere else for the eye. */
  #say(words: string, part: 'said' | 'heard' = 'said'): void {
    const status = this.querySelector(`[data-part="${part}"]`);
    if (status && status.textContent !== words) status.textContent = words;
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
