// BROWSER. <copy-text>: copies the text of what is marked with data-copy inside it. The button stands in a template, and the text
// can be marked and copied by hand without it.
import { copyWords, sayAnew } from './copy-words.ts';

class CopyText extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const template = this.querySelector('template');
    if (template) template.replaceWith(template.content);
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(), { signal: this.#leaving.signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  async #copy(): Promise<void> {
    const source = this.querySelector('[data-copy]');
    if (!source) return;
    const isCopied = await copyWords(source);
    sayAnew(this.querySelector('[role="status"]'), isCopied ? this.dataset.copied : this.dataset.failed);
  }
}

customElements.define('copy-text', CopyText);
