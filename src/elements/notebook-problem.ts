// BROWSER. <notebook-problem>: shows the warning that fits when words cannot be kept.
import type { Problem } from '#lib/notebook/store.ts';
import { openNotebook, PROBLEM_EVENT, problemsSoFar } from './shared-notebook.ts';

class NotebookProblem extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    this.#leaving ??= new AbortController();
    document.addEventListener(PROBLEM_EVENT, (event) => this.#show((event as CustomEvent<Problem>).detail), {
      signal: this.#leaving.signal,
    });
    openNotebook();
    for (const problem of problemsSoFar()) this.#show(problem);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #show(problem: Problem): void {
    const message = this.querySelector<HTMLElement>(`[data-problem="${problem}"]`);
    if (message) message.hidden = false;
  }
}

customElements.define('notebook-problem', NotebookProblem);
