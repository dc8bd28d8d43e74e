// BROWSER. <copy-text>: copies the text of what is marked with data-copy inside it. The button stands in a template, and the text
// can be marked and copied by hand without it.
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
    try {
      await navigator.clipboard.writeText(source.textContent);
      this.#say(this.dataset.copied);
    } catch {
      // Refused, or an address without https: the reader's own copying works everywhere.
      getSelection()?.selectAllChildren(source);
      this.#say(this.dataset.failed);
    }
  }

  /** Said anew each time: a line that stays as it was is not read out again. */
  #say(words = ''): void {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = words));
  }
}

customElements.define('copy-text', CopyText);
