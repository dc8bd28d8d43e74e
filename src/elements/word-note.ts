// BROWSER. <word-note>: opens the meaning of a hard word in place. Without it the link leads to "Words explained".
class WordNote extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const meaning = this.querySelector<HTMLElement>('[data-meaning]');
    if (!link || !meaning || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    link.setAttribute('role', 'button');
    const open = (isOpen: boolean): void => {
      meaning.hidden = !isOpen;
      link.setAttribute('aria-expanded', String(isOpen));
    };
    const toggle = (): void => open(meaning.hidden !== false);
    open(false);
    link.addEventListener(
      'click',
      (event) => {
        // With these the reader asks for a new tab.
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        toggle();
      },
      { signal },
    );
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') open(false);
        if (event.key === ' ' && event.target === link) {
          event.preventDefault();
          toggle();
        }
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }
}

customElements.define('word-note', WordNote);
