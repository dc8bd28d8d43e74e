// BROWSER. <chart-chooser>: shows of a chart the pictures that fit what is chosen, and their tables. Without it every picture is
// there. What is chosen stands in the address, under the name of the chart: ?who-took-part=by-arm.sex
import { isChosen, nearest } from '#lib/chart/choice.ts';
import { fill } from '#lib/text/fill.ts';

class ChartChooser extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const wanted = new URLSearchParams(location.search).get(this.#name)?.split('.') ?? [];
    for (const [index, select] of this.#selects.entries()) {
      const value = wanted[index] ?? '';
      if ([...select.options].some((option) => option.value === value)) select.value = value;
      select.addEventListener('change', () => this.#change(index), { signal });
    }
    this.#show(0);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #name(): string {
    return this.dataset.chart ?? '';
  }

  get #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  #change(kept: number): void {
    const { shown, all } = this.#show(kept);
    const [only, ...others] = shown;
    const label = only && others.length === 0 ? `${only.dataset.label ?? ''}. ` : '';
    const address = new URL(location.href);
    address.searchParams.set(this.#name, this.#selects.map(({ value }) => value).join('.'));
    history.replaceState(null, '', address);
    const detail = label + fill(this.dataset.shown ?? '', { n: shown.length, all });
    this.dispatchEvent(new CustomEvent('chart-choice', { bubbles: true, detail }));
  }

  /** Shows what fits. `kept` is the place of the choice that must stand where two do not go together. */
  #show(kept: number): { shown: HTMLElement[]; all: number } {
    const figure = this.closest('figure');
    const panels = [...(figure?.querySelectorAll<HTMLElement>('[data-values]') ?? [])];
    const values = panels.map(({ dataset }) => (dataset.values ?? '').split(' '));
    const chosen = nearest(
      this.#selects.map(({ value }) => value),
      values,
      kept,
    );
    for (const [index, select] of this.#selects.entries()) select.value = chosen[index] ?? '';
    for (const [index, panel] of panels.entries()) panel.hidden = !isChosen(values[index] ?? [], chosen);
    const shown = panels.filter(({ hidden }) => !hidden);
    for (const table of figure?.querySelectorAll<HTMLElement>('[data-table-of]') ?? [])
      table.hidden = !shown.some(({ dataset }) => dataset.panel === table.dataset.tableOf);
    figure?.querySelector('.chart-panels')?.toggleAttribute('data-one', shown.length === 1);
    return { shown, all: panels.length };
  }
}

customElements.define('chart-chooser', ChartChooser);
