// BROWSER. <data-table>: sorts, filters, compares, copies, saves and prints a table that is whole without it. What is chosen stands
// in the address, so that a link shows the same. All that is reckoned is reckoned in lib/table; this puts it into the page.
import { citedSentence } from '#lib/table/sentence.ts';
import { linesOf } from '#lib/table/lines.ts';
import { showTable } from '#lib/table/shown.ts';
import type { ShownTable } from '#lib/table/shown.ts';
import { formatState, parseState, WHOLE } from '#lib/table/state.ts';
import type { TableState } from '#lib/table/state.ts';
import { announceShown, tellShown } from '#lib/table/tell.ts';
import { toCsv } from '#lib/table/to-csv.ts';
import type { TableView } from '#lib/table/view.ts';
import type { TellingWords } from '#lib/table/words.ts';
import { fill } from '#lib/text/fill.ts';
import { saveCsv } from './save-csv.ts';
import { readChoices, writeChoices } from './table/choices.ts';
import { beginCopying, endCopying, keepReachable, moveFigure } from './table/copying.ts';
import { addHeadButtons } from './table/heads.ts';
import { eachRow, paintTable } from './table/paint.ts';
import type { PaintedTable } from './table/paint.ts';

/** Typing is told of once it rests. */
const REST_MS = 600;

class DataTable extends HTMLElement {
  #leaving: AbortController | undefined;
  #painted: PaintedTable | undefined;
  #state: TableState = WHOLE;
  #telling: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const table = this.querySelector('table');
    if (!table || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const view = JSON.parse(this.dataset.view ?? '') as TableView;
    const words = JSON.parse(this.dataset.words ?? '') as TellingWords;
    if (!this.#painted) addHeadButtons(table, view, this.dataset.helpName ?? '');
    this.#painted = { table, bodies: this.#painted?.bodies ?? [...table.tBodies], view, words };
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest<HTMLElement>('[data-do]')), {
      signal,
    });
    this.addEventListener('input', (event) => this.#choose(event.target as HTMLElement), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#telling);
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  /** Shows what the address asks for. A link to a row shows that row, whatever else is chosen. */
  #restore(): void {
    if (!this.#painted) return;
    this.#state = parseState(location.search, this.#painted.view, this.dataset.prefix);
    this.#paint();
    const target = document.getElementById(location.hash.slice(1));
    if (target && this.contains(target) && target.closest('[hidden]')) this.#show(WHOLE);
    else if (this.#state !== WHOLE && formatState(this.#state) !== '') this.#openControls();
  }

  #openControls(): void {
    const details = this.querySelector('details');
    if (details) details.open = true;
  }

  #shown(): ShownTable | undefined {
    return this.#painted && showTable(this.#painted.view, this.#state);
  }

  #paint(): void {
    const shown = this.#shown();
    if (!this.#painted || !shown) return;
    paintTable(this.#painted, shown, this.#state);
    writeChoices(this, this.#state);
    keepReachable(this.#painted.table);
    this.#part('shows', tellShown(this.#painted.view, shown, this.#state, this.#painted.words));
    this.#part('address', location.href);
  }

  /** Shows a state and puts it into the address: in place, so that Back leaves the page and does not undo tick by tick. */
  #show(state: TableState): void {
    this.#state = state;
    history.replaceState(
      null,
      '',
      `${location.pathname}${formatState(state, location.search, this.dataset.prefix)}${location.hash}`,
    );
    this.#paint();
  }

  #choose(control: HTMLElement): void {
    if (!('choice' in control.dataset)) return;
    this.#show(readChoices(this, this.#state.sort));
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#announce(), control.dataset.choice === 'query' ? REST_MS : 0);
  }

  #announce(): void {
    const shown = this.#shown();
    if (this.#painted && shown) this.#say(announceShown(this.#painted.view, shown, this.#state, this.#painted.words));
  }

  #press(button: HTMLElement | null): void {
    const { do: action, index = '' } = button?.dataset ?? {};
    if (action === 'sort') this.#sortBy(this.#painted?.view.columns[Number(index)]?.key ?? '');
    if (action === 'help') this.#say(this.#painted?.view.columns[Number(index)]?.help ?? '');
    if (action === 'whole') this.#chooseWhole();
    if (action === 'copy') this.#copy(!this.#isCopying());
    if (action === 'close') this.#copy(false);
    if (action === 'figure' && button) void this.#copyFigure(button);
    if (action === 'download') this.#download();
    if (action === 'print') print();
  }

  /** Largest first, then smallest first, then the report's order. */
  #sortBy(column: string): void {
    const { sort: before, ...rest } = this.#state;
    const direction =
      before?.column === column ? ({ descending: 'ascending', ascending: undefined } as const)[before.direction] : 'descending';
    this.#show(direction ? { ...rest, sort: { column, direction } } : rest);
    this.#announce();
  }

  #chooseWhole(): void {
    this.#show(WHOLE);
    this.#announce();
  }

  #isCopying(): boolean {
    return this.hasAttribute('data-is-copying');
  }

  #copy(isOn: boolean): void {
    const table = this.#painted?.table;
    if (!table || isOn === this.#isCopying()) return;
    this.toggleAttribute('data-is-copying', isOn);
    const toggle = this.querySelector<HTMLElement>('[data-do="copy"]');
    toggle?.setAttribute('aria-pressed', String(isOn));
    const close = this.querySelector<HTMLElement>('[data-do="close"]');
    if (close) close.hidden = !isOn;
    this.#say((isOn ? this.dataset.copying : this.dataset.copiedEnd) ?? '');
    if (isOn) beginCopying(table);
    else {
      endCopying(table);
      toggle?.focus();
    }
  }

  async #copyFigure(button: HTMLElement): Promise<void> {
    const sentence = this.#sentenceOf(button);
    try {
      await navigator.clipboard.writeText(sentence);
      this.#say(fill(this.dataset.copied ?? '', { sentence }));
    } catch {
      // Some browsers and all insecure addresses refuse: the reader can still mark the words.
      this.#say(fill(this.dataset.notCopied ?? '', { sentence }));
    }
  }

  #sentenceOf(button: HTMLElement): string {
    const painted = this.#painted;
    const index = Number(button.closest('td')?.dataset.col);
    const column = painted?.view.columns[index];
    let sentence = '';
    if (painted && column)
      eachRow(painted, (line, row, group) => {
        if (!line.contains(button)) return;
        const place = { group, row, column, cell: row.cells[index] ?? null };
        sentence = citedSentence(place, painted.words, this.dataset.citation ?? '');
      });
    return sentence;
  }

  #key(event: KeyboardEvent): void {
    const table = this.#painted?.table;
    if (!table || !this.#isCopying()) return;
    if (event.key === 'Escape') this.#copy(false);
    else if (moveFigure(table, event.key)) event.preventDefault();
  }

  #download(): void {
    const shown = this.#shown();
    if (!this.#painted || !shown) return;
    const { view, words } = this.#painted;
    const lines = linesOf(view, shown, this.#state, words);
    const about = [this.dataset.source ?? '', tellShown(view, shown, this.#state, words), location.href];
    const width = lines[0]?.length ?? 1;
    // Lines below the table, each as wide as it, so that every program reads the file.
    const foot = ['', ...about].map((text) => [text, ...Array.from({ length: width - 1 }, () => '')]);
    saveCsv(`${this.dataset.id ?? 'table'}-as-shown.csv`, toCsv([...lines, ...foot]));
    this.#say(this.dataset.saved ?? '');
  }

  #say(text: string): void {
    this.#part('said', text);
  }

  #part(name: string, text: string): void {
    const part = this.querySelector(`[data-${name}]`);
    if (part) part.textContent = text;
  }
}

customElements.define('data-table', DataTable);
