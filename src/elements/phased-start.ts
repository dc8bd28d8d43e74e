// BROWSER. <phased-start data-sheet-is="phased-start">: draws the weeks of the sheet, checks them, and fills empty ones.
import { asksForChange, checkPlan } from '#lib/phased-start/checks.ts';
import type { Found } from '#lib/phased-start/checks.ts';
import { drawCurve } from '#lib/phased-start/curve.ts';
import { fillEvenly, notUsable } from '#lib/phased-start/fill-evenly.ts';
import { numberIn, readPlan } from '#lib/phased-start/plan.ts';
import type { Plan, Wish } from '#lib/phased-start/plan.ts';
import { weekRows } from '#lib/phased-start/rows.ts';
import type { Loaded } from '#lib/notebook/store.ts';
import { fill } from '#lib/text/fill.ts';
import { drawSvg } from './draw-svg.ts';
import { newId } from './notebook-sheet.ts';
import { openNotebook } from './shared-notebook.ts';

const FIELDS: Readonly<Record<Wish, string>> = {
  wanted: 'hours-wanted',
  first: 'hours-first',
  days: 'days-most',
  rise: 'rise-most',
};
/** Before a screen reader says what the checks come to: not at every key. */
const SAY_AFTER_MS = 900;
/** Narrower than this, letters would run into each other; wider, bars would be far apart. */
const [LEAST_WIDTH, MOST_WIDTH] = [260, 640];

class PhasedStart extends HTMLElement {
  #leaving: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.querySelector('[data-here]')?.append(template.content.cloneNode(true));
    const near = this.#part('near');
    if (near) this.#sheet?.querySelector('[data-repeat="week"]')?.after(near);
    this.#sheet?.addEventListener('input', () => this.#typed(), { signal });
    this.#sheet?.addEventListener('click', () => this.#show(), { signal });
    this.#sheet?.addEventListener('sheet-change', () => this.#show(), { signal });
    addEventListener('resize', () => this.#show(), { signal });
    this.#part('fill')?.addEventListener('click', () => this.#fill(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #sheet(): HTMLElement | null {
    return document.querySelector(`notebook-sheet[data-sheet="${this.dataset.sheetIs}"]`);
  }

  get #weeks(): HTMLElement[] {
    return [...(this.#sheet?.querySelectorAll<HTMLElement>('[data-repeat="week"] > [data-items] > [data-item]') ?? [])];
  }

  /** Here, or beside the weeks. */
  #part(name: string): HTMLElement | null {
    const part = `[data-part="${name}"]`;
    return this.querySelector<HTMLElement>(part) ?? this.#sheet?.querySelector<HTMLElement>(part) ?? null;
  }

  #wish(wish: Wish): HTMLInputElement | null {
    return this.#sheet?.querySelector<HTMLInputElement>(`[data-field="${FIELDS[wish]}"]`) ?? null;
  }

  #plan(): Plan {
    const wishes = Object.fromEntries(Object.keys(FIELDS).map((wish) => [wish, this.#wish(wish as Wish)?.value ?? '']));
    return readPlan({
      start: this.#sheet?.querySelector<HTMLInputElement>('[data-field="start"]')?.value ?? '',
      wishes: wishes as Record<Wish, string>,
      weeks: this.#weeks.map((week) => ({
        hours: valueIn(week, 'hours'),
        days: valueIn(week, 'days'),
        note: valueIn(week, 'note'),
      })),
    });
  }

  #typed(): void {
    this.#sayAtFill('');
    this.#show();
  }

  #show(): void {
    const plan = this.#plan();
    const found = checkPlan(plan);
    this.toggleAttribute('data-has-weeks', plan.weeks.length > 0);
    this.#draw(plan);
    const changes = found.filter(asksForChange);
    this.#list('changes', changes);
    this.#list(
      'notes',
      found.filter((one) => !asksForChange(one)),
    );
    const summary = this.#summary(plan, changes.length);
    const words = this.#part('summary');
    if (words && words.textContent !== summary) {
      words.textContent = summary;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#say(summary), SAY_AFTER_MS);
    }
  }

  #summary({ weeks }: Plan, changes: number): string {
    if (weeks.length === 0) return this.dataset.noWeeks ?? '';
    if (changes === 0) return this.dataset.allWell ?? '';
    return fill((changes === 1 ? this.dataset.oneChange : this.dataset.changes) ?? '', { n: changes });
  }

  #draw(plan: Plan): void {
    const place = this.#part('curve');
    const body = this.#part('rows');
    if (!place || !body) return;
    const table = body.closest('details');
    if (table) table.hidden = plan.weeks.length === 0;
    place.hidden = plan.weeks.length === 0;
    const width = Math.min(Math.max(place.clientWidth || MOST_WIDTH, LEAST_WIDTH), MOST_WIDTH);
    const words = {
      label: this.dataset.label ?? '',
      hours: this.dataset.hours ?? '',
      week: this.dataset.week ?? '',
      wanted: fill(this.dataset.wanted ?? '', { hours: this.#count('hours', numberIn(plan.wishes.wanted) ?? 0) }),
    };
    place.replaceChildren(drawSvg(drawCurve(plan, width, words)));
    body.replaceChildren(
      ...weekRows(plan).map(({ week, begins, hours, days, change }) => rowOf([week, begins, hours, days, change])),
    );
  }

  #list(name: string, found: readonly Found[]): void {
    const list = this.#part(name);
    if (!list) return;
    list.hidden = found.length === 0;
    list.replaceChildren(...found.map((one) => Object.assign(document.createElement('li'), { textContent: this.#tell(one) })));
  }

  #tell({ kind, values }: Found): string {
    const { wish, hours, days, up, most, from, wanted } = values;
    return fill(this.getAttribute(`data-${kind}`) ?? '', {
      ...values,
      name: this.#nameOf(wish as Wish),
      hours: this.#count('hours', hours),
      days: this.#count('days', days),
      up: this.#count('hours', up),
      mostHours: this.#count('hours', most),
      fromHours: this.#count('hours', from),
      wantedHours: this.#count('hours', wanted),
    });
  }

  /** "1 hour", "4.5 hours" */
  #count(unit: 'hours' | 'days', n: string | number = ''): string {
    const { oneHour, manyHours, oneDay, manyDays } = this.dataset;
    const [one, many] = unit === 'hours' ? [oneHour, manyHours] : [oneDay, manyDays];
    return fill((n === 1 ? one : many) ?? '', { n });
  }

  #nameOf(wish: Wish): string {
    return this.#wish(wish)?.closest('label')?.querySelector('.field-label')?.textContent ?? '';
  }

  /** Proposes hours for weeks that have none, adding weeks where they are needed. */
  #fill(): void {
    const most = Number(this.#sheet?.querySelector<HTMLElement>('[data-repeat="week"]')?.dataset.most);
    const plan = this.#plan();
    const hours = fillEvenly(plan, most);
    if (!hours || hours.size === 0) {
      const names = notUsable(plan).map((wish) => `“${this.#nameOf(wish)}”`);
      this.#sayAtFill(hours ? this.dataset.nothingToFill : fill(this.dataset.cannotFill ?? '', { names: names.join(', ') }));
      return;
    }
    const ids = this.#weeks.map(({ dataset }) => dataset.item ?? '');
    const now = Date.now();
    const filled: Loaded = new Map(
      [...hours].map(([week, value]) => {
        // Ids sort by time, and these weeks are made in one moment.
        const id = ids[week - 1] ?? newId(now + week);
        return [`${this.dataset.sheetIs}/week/${id}/hours`, { before: null, after: String(value) }];
      }),
    );
    openNotebook().writeAll([...filled].map(([key, { after }]) => [key, after]));
    this.#sayAtFill(fill((filled.size === 1 ? this.dataset.filledOne : this.dataset.filled) ?? '', { n: filled.size }));
    this.#offerUndo(filled);
  }

  #offerUndo(filled: Loaded): void {
    const undo = this.#part('undo');
    if (!undo) return;
    undo.hidden = false;
    undo.onclick = () => {
      openNotebook().undo(filled);
      undo.hidden = true;
      this.#sayAtFill(this.dataset.undone);
      this.#part('fill')?.focus();
    };
  }

  #say(words: string): void {
    clearTimeout(this.#timer);
    const status = this.#part('heard');
    if (status) status.textContent = words;
  }

  #sayAtFill(words = ''): void {
    const status = this.#part('said');
    if (status) status.textContent = words;
  }
}

const valueIn = (week: HTMLElement, field: string): string =>
  week.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${field}"]`)?.value ?? '';

function rowOf(cells: readonly (string | number)[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.append(
    ...cells.map((cell, index) => {
      const element = document.createElement(index === 0 ? 'th' : 'td');
      if (element instanceof HTMLTableCellElement && index === 0) element.scope = 'row';
      element.textContent = String(cell);
      return element;
    }),
  );
  return row;
}

customElements.define('phased-start', PhasedStart);
