// BROWSER. <record-table>: filters, sorts and pages a table of records, and redraws its histograms. Its rows come through `show`.
// With `data-address` the address of the page holds the view; a reader's own file has no business there.
import { drawColumns } from '#elements/records/draw-columns.ts';
import { makeChoices, makeChooser, tickChoices } from '#elements/records/draw-choices.ts';
import { drawRows, hideColumns, makeHeadings, markOrder } from '#elements/records/draw-table.ts';
import type { RecordSource } from '#elements/records/source.ts';
import { saveCsv } from '#elements/save-csv.ts';
import { headingOf } from '#lib/records/field.ts';
import type { RecordField } from '#lib/records/field.ts';
import { EVERYTHING, fromSearch, isFiltered, toSearch, withSort, withValue } from '#lib/records/query.ts';
import type { Query } from '#lib/records/query.ts';
import type { View } from '#lib/records/records.ts';
import { sayView } from '#lib/records/sentence.ts';
import type { RecordsWords } from '#lib/records/words.ts';
import { toCsv } from '#lib/table/to-csv.ts';
import { fill } from '#lib/text/fill.ts';

const PAGE = 50;
/** Long enough to type on, short enough to feel at once. */
const TYPING_MS = 150;

export class RecordTableElement extends HTMLElement {
  #leaving: AbortController | undefined;
  #source: RecordSource | undefined;
  #query: Query = EVERYTHING;
  /** Counts the views asked for, so that a late answer does not overwrite a newer one. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('change', (event) => this.#tick(event), { signal });
    this.addEventListener('input', (event) => this.#type(event), { signal });
    addEventListener('beforeprint', () => void this.#draw(Infinity), { signal });
    addEventListener('afterprint', () => void this.#draw(), { signal });
  }

  disconnectedCallback(): void {
    clearTimeout(this.#typing);
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  /** Takes rows and shows them. Resolves when they stand on the page. */
  async show(source: RecordSource): Promise<void> {
    this.#source = source;
    const { fields } = source;
    if (this.#holdsAddress()) this.#query = fromSearch(location.search, fieldNames(fields));
    const first = await source.view(this.#query, PAGE);
    makeHeadings(this.#table(), fields, this.#words());
    makeChoices(this.#part('[data-facets]'), fields, first);
    makeChooser(this.#part('[data-chooser]'), fields);
    const search = this.querySelector<HTMLInputElement>('[data-search]');
    if (search) search.value = this.#query.text;
    for (const details of this.querySelectorAll('details')) {
      details.open = details.matches('[data-facets]') ? Object.keys(this.#query.where).length > 0 : this.#query.hidden.length > 0;
    }
    this.#place(first);
    this.dataset.ready = '';
  }

  #words = (): RecordsWords => JSON.parse(this.dataset.words ?? '{}') as RecordsWords;

  #holdsAddress = (): boolean => this.dataset.address !== undefined;

  #table = (): HTMLTableElement => this.#part('table') as HTMLTableElement;

  #part(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<record-table> has no ${selector}. RecordFrame.astro writes it.`);
    return found;
  }

  #press(event: Event): void {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, .column-help') : null;
    if (!pressed) return;
    if (pressed.matches('.column-help')) this.#help(event, pressed.closest('th')?.cellIndex ?? 0);
    else this.#do(pressed);
  }

  /** Tells what a column holds where the eyes are; without a dictionary the link leads to its histogram. */
  #help(event: Event, index: number): void {
    const field = this.#source?.fields[index];
    if (!field?.description) return;
    event.preventDefault();
    this.#part('[data-shows]').textContent = `${headingOf(field)}: ${field.description}`;
  }

  #do(button: HTMLElement): void {
    const { sort, previous, next, clear, download, print: printing } = button.dataset;
    if (sort !== undefined) this.#ask(withSort(this.#query, sort));
    if (previous !== undefined) this.#turn(-1);
    if (next !== undefined) this.#turn(1);
    if (clear !== undefined) this.#clear();
    if (download !== undefined) void this.#download();
    if (printing !== undefined) print();
  }

  #tick({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (target.name === 'column') this.#showColumn(target.value, target.checked);
    else this.#ask(withValue(this.#query, target.name.slice('is-'.length), target.value, target.checked));
  }

  #showColumn(column: string, on: boolean): void {
    const names = fieldNames(this.#source?.fields ?? []);
    const hidden = names.filter((name) => (name === column ? !on : this.#query.hidden.includes(name)));
    // The last column stays: a table of nothing helps nobody.
    this.#ask(hidden.length < names.length ? { ...this.#query, hidden } : this.#query);
  }

  #type({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.dataset.search === undefined) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#ask({ ...this.#query, text: target.value, page: 1 }), TYPING_MS);
  }

  #turn(by: number): void {
    this.#ask({ ...this.#query, page: this.#query.page + by });
    this.#table().scrollIntoView();
  }

  #clear(): void {
    clearTimeout(this.#typing);
    const search = this.querySelector<HTMLInputElement>('[data-search]');
    if (search) search.value = '';
    this.#ask(EVERYTHING);
  }

  #ask(query: Query): void {
    this.#query = query;
    void this.#draw();
    if (!this.#holdsAddress()) return;
    const search = toSearch(query);
    history.replaceState(null, '', `${location.pathname}${search && `?${search}`}${location.hash}`);
  }

  async #draw(size = PAGE): Promise<void> {
    if (!this.#source) return;
    const asked = (this.#asked += 1);
    const answer = this.#source.view(this.#query, size);
    // What the page itself answers is drawn at once: paper does not wait.
    const view = answer instanceof Promise ? await answer : answer;
    if (asked === this.#asked) this.#place(view);
  }

  #place(view: View): void {
    const { fields } = this.#source ?? { fields: [] };
    const [table, words, query] = [this.#table(), this.#words(), this.#query];
    this.#query = { ...query, page: view.page };
    drawRows(table, fields, view.rows);
    hideColumns(table, fields, query.hidden);
    markOrder(table, query);
    tickChoices(this, query, view, words.choice);
    drawColumns(this.#part('[data-columns]'), fields, view, words);
    this.#part('[data-shows]').textContent = sayView(view, this.#query, { fields, records: this.dataset.records ?? '', words });
    this.#part('[data-clear]').hidden = toSearch({ ...query, page: 1 }) === '' && !isFiltered(query);
    this.#placePager(view, words);
  }

  #placePager({ page, pages }: View, words: RecordsWords): void {
    this.#part('nav').hidden = pages === 1;
    this.#part('[data-previous]').ariaDisabled = String(page === 1);
    this.#part('[data-next]').ariaDisabled = String(page === pages);
    this.#part('[data-place]').textContent = fill(words.page, { page, pages });
  }

  async #download(): Promise<void> {
    if (!this.#source) return;
    const { fields } = this.#source;
    const shown = fields.map((_, index) => index).filter((index) => !this.#query.hidden.includes(fields[index]?.name ?? ''));
    const rows = await this.#source.rows(this.#query);
    const picked = [fieldNames(fields), ...rows].map((row) => shown.map((index) => row[index] ?? ''));
    saveCsv(`${this.dataset.file ?? 'table'}-shown.csv`, toCsv(picked));
  }
}

const fieldNames = (fields: readonly RecordField[]): string[] => fields.map(({ name }) => name);

customElements.define('record-table', RecordTableElement);
