// BROWSER. <sco-status>: says where progress is kept, and when the LMS does not answer.
import { CONNECTION_EVENT, session } from './start.ts';

/** While the LMS is out of reach. Often enough not to wait for, seldom enough not to hold up a slow one. */
const RETRY_MS = 20_000;

class ScoStatus extends HTMLElement {
  #leaving: AbortController | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    document.addEventListener(CONNECTION_EVENT, () => this.#show(), { signal });
    addEventListener('online', () => this.#retry(), { signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        if ((target as Element).closest('[data-retry]')) this.#retry();
      },
      { signal },
    );
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #retry(): void {
    if (session?.isLost) session.send();
  }

  #show(): void {
    const kept = !session ? 'device' : session.isOnlyALook ? 'nothing' : 'lms';
    for (const line of this.querySelectorAll<HTMLElement>('[data-kept]')) line.hidden = line.dataset.kept !== kept;
    const place = this.querySelector<HTMLElement>('[data-alert]');
    const status = this.querySelector<HTMLElement>('[data-status]');
    const warning = this.querySelector('template')?.content.firstElementChild?.cloneNode(true);
    if (!place || !status || !warning) return;
    clearInterval(this.#timer);
    const wasLost = place.childElementCount > 0;
    if (session?.isLost) {
      this.#timer = setInterval(() => this.#retry(), RETRY_MS);
      status.textContent = '';
      if (!wasLost) place.append(warning);
    } else if (wasLost) {
      const hadFocus = place.contains(document.activeElement);
      place.replaceChildren();
      status.textContent = this.dataset.back ?? '';
      status.tabIndex = -1;
      if (hadFocus) status.focus();
    }
  }
}

customElements.define('sco-status', ScoStatus);
