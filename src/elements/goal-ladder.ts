// BROWSER. <goal-ladder data-steps="step">: draws a goal and its steps as the rungs of a ladder.
import { rungsOf } from '#lib/ladder/rungs.ts';
import type { Rung } from '#lib/ladder/rungs.ts';
import { fill } from '#lib/text/fill.ts';

class GoalLadder extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    this.#leaving ??= new AbortController();
    const { signal } = this.#leaving;
    const goal = this.closest('[data-item]');
    goal?.addEventListener('input', () => this.#draw(), { signal });
    goal?.addEventListener('click', () => this.#draw(), { signal });
    this.closest('notebook-sheet')?.addEventListener('sheet-change', () => this.#draw(), { signal });
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #draw(): void {
    const goal = this.closest('[data-item]');
    const list = this.querySelector('ol');
    if (!goal || !list) return;
    const steps = [...goal.querySelectorAll(`[data-repeat="${this.dataset.steps}"] > [data-items] > [data-item]`)];
    const rungs = rungsOf(
      valueOf(goal, '[data-field="what"]'),
      steps.map((step) => ({
        what: valueOf(step, '[data-field="what"]'),
        sure: valueOf(step, '[data-field="sure"]'),
        isDone: step.querySelector<HTMLInputElement>('[data-field="done"]')?.checked ?? false,
      })),
    );
    list.replaceChildren(...rungs.map((rung) => this.#rung(rung)));
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = rungs.length > 0;
  }

  #rung(rung: Rung): HTMLLIElement {
    const item = document.createElement('li');
    const notes = [
      rung.isDone ? this.dataset.done : undefined,
      rung.sure ? fill(this.dataset.sure ?? '', { n: rung.sure }) : undefined,
    ].filter(Boolean);
    item.className = rung.isGoal ? 'rung rung-goal' : 'rung';
    item.toggleAttribute('data-done', rung.isDone);
    item.append(rung.what);
    if (notes.length > 0) item.append(Object.assign(document.createElement('small'), { textContent: ` ${notes.join(', ')}` }));
    return item;
  }
}

const valueOf = (scope: Element, selector: string): string =>
  scope.querySelector<HTMLInputElement | HTMLSelectElement>(selector)?.value ?? '';

customElements.define('goal-ladder', GoalLadder);
