// BROWSER. <chart-figure>: reads out the values of a chart, by pointer, by buttons and by arrow keys, and saves it as a picture.
// Everything it tells stands in the table under the chart too.
import { savePicture } from '#elements/chart-picture.ts';
import { fill } from '#lib/text/fill.ts';

/** A mark is met from so many pixels away: fingers are wider than marks. */
const REACH = 28;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

class ChartFigure extends HTMLElement {
  #leaving: AbortController | undefined;
  #current: Element | undefined;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const panels = this.querySelector('.chart-panels');
    panels?.addEventListener('click', (event) => this.#meet(event as MouseEvent), { signal });
    panels?.addEventListener('pointermove', (event) => this.#hover(event as PointerEvent), { signal });
    const [back, on] = this.#buttons;
    back?.addEventListener('click', () => this.#step(-1), { signal });
    on?.addEventListener('click', () => this.#step(1), { signal });
    if (back) back.tabIndex = -1;
    this.querySelector('[role="toolbar"]')?.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent), { signal });
    this.addEventListener('chart-choice', (event) => this.#choose((event as CustomEvent<string>).detail), { signal });
    this.querySelector('.chart-save')?.addEventListener('click', (event) => void this.#save(event), { signal });
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll<HTMLButtonElement>('[data-step]')];
  }

  /** The marks of the pictures that are shown, in the order of the page. */
  get #marks(): Element[] {
    return [...this.querySelectorAll('[data-say]')].filter((mark) => mark.getClientRects().length > 0);
  }

  #meet({ target, clientX, clientY }: MouseEvent): void {
    // A mark made of several shapes can surround others, so what is hit goes before what is near.
    const near = this.#marks
      .map((mark) => ({ mark, distance: distance(mark.getBoundingClientRect(), clientX, clientY) }))
      .filter((one) => one.distance <= REACH)
      .toSorted((a, b) => a.distance - b.distance)[0];
    this.#tell(markOf(target) ?? near?.mark);
  }

  #hover(event: PointerEvent): void {
    const hit = markOf(event.target);
    if (event.pointerType === 'mouse' && hit) this.#tell(hit);
  }

  /** Arrow keys step through the values; the two buttons are one stop of the tab key, on the one used last. */
  #key(event: KeyboardEvent): void {
    const by = STEPS[event.key];
    if (by !== undefined) this.#step(by);
    else if (event.key === 'Home') this.#tell(this.#marks[0]);
    else if (event.key === 'End') this.#tell(this.#marks.at(-1));
    else return;
    event.preventDefault();
    // Whoever steps by keys looks at the marks, and the buttons need not stay under a finger.
    this.#current?.scrollIntoView({ block: 'nearest' });
    if (by === undefined) return;
    for (const button of this.#buttons) button.tabIndex = Number(button.dataset.step) === by ? 0 : -1;
    this.#buttons.find(({ tabIndex }) => tabIndex === 0)?.focus({ preventScroll: true });
  }

  /** On to the next value or back to the one before, round the end. */
  #step(by: number): void {
    const marks = this.#marks;
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    this.#tell(marks.at(at < 0 ? Math.min(0, by) : (at + by) % marks.length));
  }

  #tell(mark: Element | undefined): void {
    if (!mark || mark === this.#current) return;
    this.#current?.removeAttribute('data-on');
    mark.setAttribute('data-on', '');
    this.#current = mark;
    const marks = this.#marks;
    const panel = mark.closest<HTMLElement>('.chart-panel')?.dataset.label;
    const value = `${panel ? `${panel}. ` : ''}${mark.getAttribute('data-say') ?? ''}`;
    this.#say(fill(this.dataset.value ?? '', { value, n: marks.indexOf(mark) + 1, all: marks.length }));
  }

  #choose(words: string): void {
    this.#current?.removeAttribute('data-on');
    this.#current = undefined;
    this.#say(words);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
    status?.toggleAttribute('data-told', this.#current !== undefined);
  }

  async #save({ target, currentTarget }: Event): Promise<void> {
    const as = target instanceof HTMLElement ? target.dataset.save : undefined;
    if (!as || !(currentTarget instanceof HTMLElement)) return;
    this.#say(await savePicture(this, currentTarget.dataset, as));
  }
}

const markOf = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element && target.closest('[data-say]')) || undefined;

/** From a point to the middle of a box, in pixels; nought inside the box. */
function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  if (x >= left && x <= right && y >= top && y <= bottom) return 0;
  return Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);
}

customElements.define('chart-figure', ChartFigure);
