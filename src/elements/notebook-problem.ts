// BROWSER. <notebook-problem>: shows the warning that fits while words cannot be kept.
import type { Problem } from '#lib/notebook/store.ts';
import { openNotebook, PROBLEM_EVENT, problems } from './shared-notebook.ts';

class NotebookProblem extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    this.#leaving ??= new AbortController();
    document.addEventListener(PROBLEM_EVENT, () => this.#show(), { signal: this.#leaving.signal });
    openNotebook();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #show(): void {
    for (const message of this.querySelectorAll<HTMLElement>('[data-problem]')) {
      message.hidden = !problems().has(message.dataset.problem as Problem);
    }
  }
}

customElements.define('notebook-problem', NotebookProblem);
