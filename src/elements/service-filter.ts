// BROWSER. <service-filter>: hides services already in the page that do not fit what is ticked. Its boxes stand in the
// page, unseen until this has loaded, so that the list below does not jump.
import { fill } from '#lib/text/fill.ts';

class ServiceFilter extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const wanted = new URLSearchParams(location.search);
    for (const box of this.#boxes()) box.checked = wanted.getAll(box.name).includes(box.value);
    this.addEventListener('change', () => this.#filter(), { signal });
    this.querySelector('button')?.addEventListener('click', () => this.#clear(), { signal });
    const details = this.querySelector('details');
    if (String(wanted) === '') return;
    if (details) details.open = true;
    this.#filter();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #scope(): Element {
    return this.closest('article') ?? this;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #clear(): void {
    for (const box of this.#boxes()) box.checked = false;
    this.#filter();
  }

  #filter(): void {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    const kinds = ticked.filter(({ name }) => name === 'kind').map(({ value }) => value);
    const musts = ticked.filter(({ name }) => name !== 'kind').map(({ name }) => name);
    const all = [...this.#scope().querySelectorAll<HTMLElement>('[data-kinds]')];
    for (const service of all) {
      const own = (service.dataset.kinds ?? '').split(' ');
      const fits =
        (kinds.length === 0 || kinds.some((kind) => own.includes(kind))) && musts.every((must) => must in service.dataset);
      service.hidden = !fits;
    }
    for (const group of this.#scope().querySelectorAll<HTMLElement>('[data-service-group]')) {
      group.hidden = group.querySelector('[data-kinds]:not([hidden])') === null;
    }
    this.#say(all.filter(({ hidden }) => !hidden).length, all.length);
    const address = new URLSearchParams(ticked.map(({ name, value }) => [name, value]));
    history.replaceState(null, '', ticked.length > 0 ? `?${address}` : location.pathname);
  }

  #say(shown: number, all: number): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = shown === 0 ? (this.dataset.none ?? '') : fill(this.dataset.shown ?? '', { n: shown, all });
  }
}

customElements.define('service-filter', ServiceFilter);
