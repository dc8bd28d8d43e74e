// BROWSER. <quiet-timer data-stops='[…]'>: says how far the ten minutes have gone. No sound, no flashing.
import { clockFace, stopAt } from '#lib/timer/stop-at.ts';
import type { TimedStop } from '#lib/timer/stop-at.ts';
import { fill } from '#lib/text/fill.ts';

class QuietTimer extends HTMLElement {
  #before = 0;
  #since: number | undefined;
  #tick: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.querySelector('button')) return;
    this.append(template.content.cloneNode(true));
    this.querySelector('[data-run]')?.addEventListener('click', () => this.#toggle());
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.#show();
  }

  disconnectedCallback(): void {
    clearInterval(this.#tick);
  }

  #seconds(): number {
    const running = this.#since === undefined ? 0 : performance.now() - this.#since;
    return (this.#before + running) / 1000;
  }

  #toggle(): void {
    if (this.#since === undefined) {
      this.#since = performance.now();
      this.#tick = setInterval(() => this.#show(), 1000);
    } else {
      this.#before = this.#seconds() * 1000;
      this.#since = undefined;
      clearInterval(this.#tick);
    }
    this.#show();
  }

  #reset(): void {
    this.#before = 0;
    this.#since = undefined;
    clearInterval(this.#tick);
    this.#show();
  }

  #show(): void {
    const stops = JSON.parse(this.dataset.stops ?? '[]') as TimedStop[];
    const seconds = this.#seconds();
    const stop = stopAt(stops, seconds);
    const words = stop
      ? fill(this.dataset.now ?? '', { clock: clockFace(seconds), stop: stop.title })
      : (this.dataset.over ?? '');
    const face = this.querySelector('[data-face]');
    if (face) face.textContent = words;
    // Screen readers hear the change of stop, not every second.
    const status = this.querySelector('[role="status"]');
    const spoken = stop?.title ?? this.dataset.over ?? '';
    if (status && this.#since !== undefined && status.textContent !== spoken) status.textContent = spoken;
    const run = this.querySelector('[data-run]');
    if (run) run.textContent = (this.#since === undefined ? this.dataset.start : this.dataset.pause) ?? '';
  }
}

customElements.define('quiet-timer', QuietTimer);
