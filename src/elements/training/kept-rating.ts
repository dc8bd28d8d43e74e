// BROWSER. <kept-rating data-key="training/<module>/confidence-after">: keeps the choice in its list where the quiz keeps its record.
import { CHANGE_EVENT, keeper } from './keeper.ts';

class KeptRating extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    const list = this.querySelector('select');
    if (!list || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const key = this.dataset.key ?? '';
    const show = (): void => {
      list.value = keeper().read(key);
    };
    list.addEventListener(
      'change',
      () => {
        const isKept = keeper().write(key, list.value);
        const status = this.querySelector('[role="status"]');
        if (status) status.textContent = (isKept ? this.dataset.kept : this.dataset.notKept) ?? '';
      },
      { signal },
    );
    document.addEventListener(CHANGE_EVENT, show, { signal });
    show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }
}

customElements.define('kept-rating', KeptRating);
