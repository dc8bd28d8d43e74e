// BROWSER. <lesson-tick data-module="…">: the tick "I have read this lesson", kept where the quiz and the case are kept.
import { CHANGE_EVENT, keeper } from '#elements/training/keeper.ts';
import { lessonKey } from '#lib/training/progress-keeper.ts';

class LessonTick extends HTMLElement {
  #leaving: AbortController | undefined;

  connectedCallback(): void {
    const tick = this.querySelector('input');
    if (!tick || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const key = lessonKey(this.dataset.module ?? '');
    const show = (): void => {
      tick.checked = keeper().read(key) === 'yes';
    };
    tick.addEventListener('change', () => keeper().write(key, tick.checked ? 'yes' : ''), { signal });
    document.addEventListener(CHANGE_EVENT, show, { signal });
    show();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }
}

customElements.define('lesson-tick', LessonTick);
