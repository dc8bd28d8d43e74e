// BROWSER. <kept-forms>: says beside each form how much is written in it on this device.
import { under, writtenKeys } from '#lib/notebook/notebook.ts';
import { fill } from '#lib/text/fill.ts';
import { CHANGE_EVENT, openNotebook } from './shared-notebook.ts';

class KeptForms extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    this.#leaving ??= new AbortController();
    document.addEventListener(CHANGE_EVENT, () => this.#show(), { signal: this.#leaving.signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #show(): void {
    const { notebook } = openNotebook();
    for (const form of this.querySelectorAll<HTMLElement>('[data-form]')) {
      const { form: id = '' } = form.dataset;
      const n = writtenKeys(under(notebook, id)).filter((key) => key !== `${id}/${this.dataset.calendarId}`).length;
      const line = form.querySelector<HTMLElement>('[data-kept]');
      if (!line) continue;
      line.hidden = n === 0;
      line.textContent = fill((n === 1 ? this.dataset.keptOne : this.dataset.kept) ?? '', { n });
    }
  }
}

customElements.define('kept-forms', KeptForms);
