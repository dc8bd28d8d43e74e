// BROWSER. <kept-choice>: one list to choose from, kept in the notebook. For pages on which a whole sheet would weigh too much.
import { CHANGE_EVENT, openNotebook } from './shared-notebook.ts';

class KeptChoice extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    const select = this.querySelector('select');
    const { key, kept = '', notKept = '' } = this.dataset;
    if (!select || !key || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const store = openNotebook();
    const show = (): void => {
      select.value = store.read(key);
    };
    const keep = (): void => {
      const status = this.querySelector('[role="status"]');
      const isKept = store.write(key, select.value);
      if (status) status.textContent = isKept ? kept : notKept;
    };
    select.addEventListener('change', keep, { signal });
    document.addEventListener(CHANGE_EVENT, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }
}

customElements.define('kept-choice', KeptChoice);
