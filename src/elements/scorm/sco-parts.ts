// BROWSER. <sco-parts>: shows one part of the page at a time, and tells the LMS which.
import { lastPart, session } from './start.ts';

class ScoParts extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // Before the browser follows the link: it cannot go to what is hidden.
    document.addEventListener('click', (event) => this.#follow(event.target), { signal });
    addEventListener('hashchange', () => this.#showPartOf(location.hash), { signal });
    this.#show(partOf(location.hash) ?? partOf(`#${lastPart}`) ?? parts()[0]);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #follow(target: EventTarget | null): void {
    const link = (target as Element).closest('a');
    const hash = link?.getAttribute('href') ?? '';
    if (hash.startsWith('#')) this.#showPartOf(hash);
  }

  #showPartOf(hash: string): void {
    const part = partOf(hash);
    if (part) this.#show(part);
  }

  #show(shown: HTMLElement | undefined): void {
    if (!shown) return;
    for (const part of parts()) part.hidden = part !== shown;
    for (const link of this.querySelectorAll('a')) {
      if (link.hash === `#${shown.id}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    session?.enter(shown.id);
  }
}

const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.sco-part')];

/** The part an address of the page lies in. */
const partOf = (hash: string): HTMLElement | undefined =>
  document.getElementById(hash.slice(1))?.closest<HTMLElement>('.sco-part') ?? undefined;

customElements.define('sco-parts', ScoParts);
