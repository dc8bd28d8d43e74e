// BROWSER. <number-boxes data-sheet-is="joint-assessment">: says at a box of the sheet that what stands in it is no number it could be.
import { readNumber } from '#lib/phased-start/plan.ts';
import { fill } from '#lib/text/fill.ts';
import { afterPress } from './after-press.ts';

class NumberBoxes extends HTMLElement {
  #leaving: AbortController | undefined;
  /** By id of the box, the most that may stand in it. */
  #most: Readonly<Record<string, number>> = {};
  readonly #messages = new WeakMap<HTMLInputElement, HTMLElement>();
  #made = 0;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#most = JSON.parse(this.dataset.most ?? '{}') as Record<string, number>;
    // While somebody types, a number may be half written: nothing is said before they leave the box.
    this.#sheet?.addEventListener('change', (event) => this.#left(event.target as HTMLElement), { signal });
    this.#sheet?.addEventListener('input', (event) => this.#typed(event.target as HTMLElement), { signal });
    this.#sheet?.addEventListener('sheet-change', () => afterPress(() => this.#all()), { signal });
    this.#all();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #sheet(): HTMLElement | null {
    return document.querySelector(`notebook-sheet[data-sheet="${this.dataset.sheetIs}"]`);
  }

  #left(box: HTMLElement): void {
    if (!(box instanceof HTMLInputElement)) return;
    afterPress(() => {
      const words = this.#check(box);
      const status = this.querySelector('[role="status"]');
      if (status && words !== undefined) status.textContent = words;
    });
  }

  #typed(box: HTMLElement): void {
    if (box instanceof HTMLInputElement && box.ariaInvalid === 'true') this.#check(box);
  }

  #all(): void {
    for (const box of this.#sheet?.querySelectorAll<HTMLInputElement>('.number input[data-field]:not([data-blank] *)') ?? []) {
      if (box !== document.activeElement) this.#check(box);
    }
  }

  /** @returns what is said at the box now, '' for nothing; undefined where it asks for no number */
  #check(box: HTMLInputElement): string | undefined {
    const most = this.#most[box.dataset.field ?? ''];
    if (most === undefined) return undefined;
    const reading = readNumber(box.value, most);
    const name = box.closest('label')?.querySelector('.field-label')?.textContent ?? '';
    const words = reading.kind === 'broken' ? fill(this.dataset.broken ?? '', { name, text: reading.text, most }) : '';
    const message = this.#messages.get(box) ?? (words ? this.#messageFor(box) : undefined);
    if (!message) return words;
    message.hidden = words === '';
    if (message.textContent !== words) message.textContent = words;
    box.ariaInvalid = words ? 'true' : null;
    if (words) box.setAttribute('aria-describedby', message.id);
    else box.removeAttribute('aria-describedby');
    return words;
  }

  /** Below the box, or below the row of numbers it stands in; outside its label, of whose name it is no part. */
  #messageFor(box: HTMLInputElement): HTMLElement {
    const message = document.createElement('p');
    this.#made += 1;
    message.id = `${this.dataset.sheetIs}-number-${this.#made}`;
    message.className = 'number-broken no-print';
    this.#messages.set(box, message);
    let last: Element | null = box.closest('label');
    while (last?.closest('[data-item]') && last.nextElementSibling?.matches('.field-number')) last = last.nextElementSibling;
    last?.after(message);
    return message;
  }
}

customElements.define('number-boxes', NumberBoxes);
