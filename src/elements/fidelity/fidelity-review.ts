// BROWSER. <fidelity-review>: several reviews in one form, one shown at a time. Words typed are kept by the <notebook-sheet>
// in it; this keeps the ratings, changes which review the sheet writes to, and shows what it all comes to.
import { dayOf, formatDay } from '#lib/date/format.ts';
import type { PageData } from '#lib/fidelity/page.ts';
import type { Review } from '#lib/fidelity/review.ts';
import { lastWritten, readReview, readReviews, REVIEWS } from '#lib/fidelity/review.ts';
import { rowsOf } from '#lib/fidelity/to-rows.ts';
import { scoreOf } from '#lib/fidelity/score.ts';
import type { NotebookStore } from '#lib/notebook/store.ts';
import { toCsv } from '#lib/table/to-csv.ts';
import { fill } from '#lib/text/fill.ts';
import { newId } from '#elements/notebook-sheet.ts';
import { saveCsv } from '#elements/save-csv.ts';
import { CHANGE_EVENT, openNotebook } from '#elements/shared-notebook.ts';
import { undoLine } from '#elements/undo-line.ts';
import { showComparison } from './show-comparison.ts';
import { fillChoice } from './fill-choice.ts';
import { showRatings } from './show-ratings.ts';
import { showResult } from './show-result.ts';

/** Arrow keys pass over several ratings in a second: only where they stop is said. */
const SAY_AFTER_MS = 700;

class FidelityReview extends HTMLElement {
  #leaving: AbortController | undefined;
  #page: PageData | undefined;
  #current = '';
  #wasKept = false;
  /** Whether any review was kept when they were last shown. */
  #hadAny = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#page = JSON.parse(this.querySelector('[data-page]')?.textContent ?? '') as PageData;
    this.addEventListener('change', (event) => this.#change(event.target as Element), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    document.addEventListener(CHANGE_EVENT, () => this.#show(), { signal });
    this.#open(lastWritten(this.#store.notebook) ?? newId());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #store(): NotebookStore {
    return openNotebook();
  }

  get #sheet(): HTMLElement | null {
    return this.querySelector('notebook-sheet');
  }

  get #items(): string[] {
    return this.#page?.items.map(({ id }) => id) ?? [];
  }

  /** Shows another review, once what was typed into this one is kept. */
  #open(id: string): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    sheet.dispatchEvent(new Event('focusout'));
    for (const line of sheet.querySelectorAll('[data-repeat] .undo')) line.remove();
    this.#current = id;
    this.#wasKept = false;
    sheet.dataset.sheet = `${REVIEWS}/${id}`;
    document.dispatchEvent(new CustomEvent(CHANGE_EVENT));
  }

  #show(): void {
    if (!this.#page) return;
    const { notebook } = this.#store;
    const reviews = readReviews(notebook, this.#items);
    const last = lastWritten(notebook);
    const isKept = reviews.some(({ id }) => id === this.#current);
    // Another tab, or clearing, took the review away that was shown; or a file brought the first ones: what is new stays in sight.
    const isGone = this.#wasKept && !isKept;
    const isFirst = last !== undefined && !this.#hadAny && !isKept && !this.#sheet?.contains(document.activeElement);
    this.#hadAny = reviews.length > 0;
    if (isGone || isFirst) {
      this.#open(last ?? newId());
      return;
    }
    this.#wasKept = isKept;
    const review = readReview(notebook, this.#current, this.#items);
    const options: [string, string][] = reviews.map((kept) => [kept.id, this.#tell(kept)]);
    if (!this.#wasKept) options.push([this.#current, this.#page.words.optionNew]);
    fillChoice(this.querySelector('[data-choose]'), options, this.#current);
    // With nothing kept there is nothing to choose, to set aside or to remove.
    for (const part of this.querySelectorAll<HTMLElement>('.fid-choice > :not(.undo)')) part.hidden = reviews.length === 0;
    showRatings(this, review, this.#page);
    showResult(this, review, this.#page);
    showComparison(this, reviews, this.#page, (one) => this.#tell(one));
  }

  #tell({ on, service, ratings }: Review): string {
    const { rated, total } = scoreOf(this.#items, ratings);
    const { words } = this.#page as PageData;
    const told = fill(words.option, { day: on ? formatDay(on) : words.noDay, rated, total });
    return service ? `${told}, ${service}` : told;
  }

  #change(target: Element): void {
    if (target instanceof HTMLInputElement && target.type === 'radio') this.#rate(target);
    if (target instanceof HTMLSelectElement && target.matches('[data-choose]')) {
      this.#open(target.value);
      this.#say(fill(this.#page?.words.shown ?? '', { review: target.selectedOptions[0]?.textContent ?? '' }));
    }
    if (target.matches('[data-compare]')) this.#show();
  }

  #rate({ name, value }: HTMLInputElement): void {
    const base = `${REVIEWS}/${this.#current}`;
    // A review is of the day of its first rating until its reader says otherwise.
    const isDated = `${base}/on` in this.#store.notebook.entries;
    const today: [string, string][] = isDated ? [] : [[`${base}/on`, dayOf(new Date())]];
    const isKept = this.#store.writeAll([[`${base}/${name}/rate`, value], ...today]);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { words } = this.#page as PageData;
      const { rated, total } = scoreOf(this.#items, readReview(this.#store.notebook, this.#current, this.#items).ratings);
      this.#say(`${isKept ? words.kept : words.notKept} ${fill(words.now, { rated, all: this.#items.length, total })}`);
    }, SAY_AFTER_MS);
  }

  #press(event: Event): void {
    const target = event.target as Element;
    const action = target.closest<HTMLElement>('[data-do]')?.dataset.do;
    if (action === 'begin') this.#begin();
    if (action === 'remove') this.#remove();
    if (action === 'csv') this.#saveCsv();
    const item = target.closest<HTMLElement>('[data-plan-for]')?.dataset.planFor;
    if (item) this.#plan(item);
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && this.#goTo(link.hash.slice(1))) event.preventDefault();
  }

  #begin(): void {
    this.#open(newId());
    this.#store.write(`${REVIEWS}/${this.#current}/on`, dayOf(new Date()));
    this.#say(this.#page?.words.begun);
    this.querySelector<HTMLElement>('[data-field="service"]')?.focus();
  }

  #remove(): void {
    const prefix = `${REVIEWS}/${this.#current}/`;
    this.#sheet?.dispatchEvent(new Event('focusout'));
    const words = Object.entries(this.#store.notebook.entries).filter(
      ([key, { value }]) => key.startsWith(prefix) && value !== null,
    );
    const removed = this.#current;
    const page = this.#page;
    if (words.length === 0 || !page) return;
    const undo = undoLine(page.words.removed, page.words.undo);
    for (const line of this.querySelectorAll('.fid-choice .undo')) line.remove();
    this.querySelector('.fid-choice')?.append(undo.line);
    this.#store.writeAll(words.map(([key]) => [key, null]));
    undo.button.addEventListener('click', () => {
      undo.line.remove();
      this.#store.writeAll(words.map(([key, { value }]) => [key, value]));
      this.#open(removed);
      this.querySelector<HTMLElement>('[data-choose]')?.focus();
    });
    undo.button.focus();
  }

  /** Puts an action for an item into the plan; the sheet shows it as soon as it is kept. */
  #plan(item: string): void {
    const id = newId();
    this.#store.write(`${REVIEWS}/${this.#current}/plan/${id}/item`, item);
    this.querySelector<HTMLElement>(`[data-repeat="plan"] [data-item="${id}"] [data-field="what"]`)?.focus();
  }

  #saveCsv(): void {
    if (!this.#page) return;
    const { items, words } = this.#page;
    const reviews = readReviews(this.#store.notebook, this.#items);
    saveCsv(`${words.csvFile}-${dayOf(new Date())}.csv`, toCsv(rowsOf(reviews, items, words.rows)));
    this.#say(words.csvSaved);
  }

  /** Opens the part a link leads into. Where that is an item, it goes there with the focus, which the browser alone would drop. */
  #goTo(id: string): boolean {
    const place = document.getElementById(id);
    const section = place?.closest('details');
    if (section) section.open = true;
    const rating = place?.matches('.fid-item') ? place.querySelector<HTMLElement>('input:checked') : null;
    place?.scrollIntoView();
    rating?.focus({ preventScroll: true });
    return rating !== null;
  }

  #say(words = ''): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}

customElements.define('fidelity-review', FidelityReview);
