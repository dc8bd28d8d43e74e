// BROWSER. <sample-size>: works the plan out again whenever the form changes, says so, and keeps the form in the address.
import { describe, inWords } from '#lib/samplesize/describe.ts';
import type { Description, Words } from '#lib/samplesize/describe.ts';
import { drawCurve } from '#lib/samplesize/draw-curve.ts';
import type { PilotSpread } from '#lib/samplesize/pilot.ts';
import { LIMITS, readForm } from '#lib/samplesize/read-form.ts';
import type { Answers, NumberField, Problem } from '#lib/samplesize/read-form.ts';
import { both, trialSize } from '#lib/samplesize/trial-size.ts';
import type { TrialSize } from '#lib/samplesize/trial-size.ts';
import { fill } from '#lib/text/fill.ts';
import { copyWords, sayAnew } from './copy-words.ts';
import { drawSvg } from './draw-svg.ts';

/** Long enough not to speak at every key, short enough to belong to it. */
const PAUSE = 600;

class SampleSize extends HTMLElement {
  #leaving: AbortController | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (this.#leaving || !form) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    form.addEventListener('input', (event) => this.#change(event.target), { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#startAgain(), { signal });
    this.querySelector('[data-copy]')?.addEventListener('click', () => void this.#copy(), { signal });
    const asked = new URLSearchParams(location.search);
    this.#fillIn({ ...this.#first(), ...Object.fromEntries(asked) });
    if (String(asked) !== '') this.#show();
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
    clearTimeout(this.#speaking);
  }

  #data(name: string): unknown {
    return JSON.parse(this.dataset[name] ?? 'null');
  }

  #first(): Answers {
    return this.#data('first') as Answers;
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(selector);
  }

  #controls(name: string): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`form [name="${name}"]`)];
  }

  /** Puts answers into the form. A choice that is not there leaves the one that is. */
  #fillIn(answers: Answers): void {
    for (const name of Object.keys(this.#first()) as (keyof Answers)[]) {
      const value = answers[name];
      for (const control of this.#controls(name)) {
        if (control instanceof HTMLSelectElement) {
          if ([...control.options].some((option) => option.value === value)) control.value = value;
        } else if (control.type !== 'radio') control.value = value;
        else if (this.#controls(name).some((choice) => choice.value === value)) control.checked = control.value === value;
      }
    }
    this.#showParts();
  }

  #answers(): Answers {
    const form = this.querySelector('form');
    const written = Object.fromEntries(form ? new FormData(form) : []) as Partial<Answers>;
    return { ...this.#first(), ...written };
  }

  #change(target: EventTarget | null): void {
    // Another time loses another share of people, so the pilot's own for that time is put in.
    if (target instanceof HTMLSelectElement && target.name === 'time') {
      for (const loss of this.#controls('loss')) loss.value = target.selectedOptions[0]?.dataset.loss ?? loss.value;
    }
    this.#showParts();
    this.#show();
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => this.#settle(), PAUSE);
  }

  /** Fields that belong to what is chosen, and the pilot's own figures beside them. */
  #showParts(): void {
    const { outcome, spread, scale, time } = this.#answers();
    for (const part of this.querySelectorAll<HTMLElement>('[data-outcome]')) part.hidden = part.dataset.outcome !== outcome;
    for (const part of this.querySelectorAll<HTMLElement>('[data-spread]')) part.hidden = part.dataset.spread !== spread;
    const seen = this.#spreads().find((candidate) => candidate.scale === scale && candidate.time === time);
    for (const figure of this.querySelectorAll<HTMLElement>('[data-sd]')) {
      figure.textContent = String(seen?.[figure.dataset.sd as 'sd' | 'cautious'] ?? '');
    }
  }

  #spreads(): PilotSpread[] {
    return this.#data('spreads') as PilotSpread[];
  }

  #show(): void {
    const answers = this.#answers();
    const read = readForm(answers, this.#spreads());
    this.#mark('problems' in read ? read.problems : {});
    const size = 'plan' in read ? trialSize(read.plan) : undefined;
    if (!('plan' in read) || !size) {
      this.#showNone(('plan' in read ? this.dataset.tooMany : this.dataset.wrong) ?? '');
      return;
    }
    const address = `${location.origin}${location.pathname}${this.#query()}`;
    this.#showAnswer(size, describe({ answers, size, address, ...read }, this.#data('words') as Words));
  }

  #mark(problems: Readonly<Partial<Record<NumberField, Problem>>>): void {
    for (const name of Object.keys(LIMITS) as NumberField[]) {
      const problem = problems[name];
      const [control] = this.#controls(name);
      const place = this.#part(`#sample-${name}-problem`);
      if (!control || !place) continue;
      if (problem) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
      place.hidden = problem === undefined;
      place.textContent = problem ? this.#explain(name, problem) : '';
      if (problem) control.closest('details')?.setAttribute('open', '');
    }
  }

  #explain(name: NumberField, problem: Problem): string {
    const { min, max } = LIMITS[name];
    return fill(this.dataset[problem] ?? '', { example: this.#first()[name], min, max: inWords(max) });
  }

  #showNone(why: string): void {
    const none = this.#part('[data-no-answer]');
    const answer = this.#part('[data-answer]');
    if (none) none.textContent = why;
    if (none) none.hidden = why === '';
    if (answer) answer.hidden = why !== '';
    if (why !== '') this.#keepInSight(why);
  }

  #showAnswer({ analysed, recruited }: TrialSize, description: Description): void {
    this.#showNone('');
    this.#part('[data-sentences]')?.replaceChildren(...description.sentences.map((sentence) => made('p', sentence)));
    for (const [name, groups] of Object.entries({ analysed, recruited })) {
      for (const [group, people] of Object.entries({ ...groups, both: both(groups) })) {
        const cell = this.#part(`[data-people="${name}-${group}"]`);
        if (cell) cell.textContent = inWords(people);
      }
    }
    this.#part('[data-otherwise]')?.replaceChildren(...description.otherwise.map(rowOf));
    this.#part('[data-stops]')?.replaceChildren(...description.stops.map(rowOf));
    const protocol = this.#part('[data-protocol]');
    if (protocol) protocol.textContent = description.protocol;
    for (const place of this.querySelectorAll<HTMLElement>('[data-curve]')) {
      place.replaceChildren(drawSvg(drawCurve(description.curve, Number(place.dataset.curve))));
    }
    this.#keepInSight(description.status);
  }

  /** The answer in short, at the foot of the form; screen readers hear it after a pause instead. */
  #keepInSight(words: string): void {
    const now = this.#part('[data-now]');
    if (now) now.textContent = words;
  }

  /** After a pause: the address, and one sentence for who listens. */
  #settle(): void {
    history.replaceState(null, '', `${location.pathname}${this.#query()}`);
    this.#say(this.#part('[data-now]')?.textContent ?? '');
  }

  /** What differs from the form as it first stands. */
  #query(): string {
    const first = this.#first();
    const changed = Object.entries(this.#answers()).filter(([name, value]) => first[name as keyof Answers] !== value);
    return changed.length > 0 ? `?${new URLSearchParams(changed)}` : '';
  }

  #say(words: string): void {
    const status = this.#part('[role="status"]');
    if (status) status.textContent = words;
  }

  #startAgain(): void {
    this.#fillIn(this.#first());
    this.#show();
    this.#settle();
  }

  async #copy(): Promise<void> {
    const protocol = this.#part('[data-protocol]');
    if (!protocol) return;
    const isCopied = await copyWords(protocol);
    sayAnew(this.#part('[data-copy-said]'), isCopied ? this.dataset.copied : this.dataset.notCopied);
  }
}

function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** A row whose first cell names it. */
function rowOf([head, ...cells]: readonly [string, ...string[]]): HTMLElement {
  const row = document.createElement('tr');
  const name = made('th', head);
  name.setAttribute('scope', 'row');
  row.append(name, ...cells.map((cell) => made('td', cell)));
  return row;
}

customElements.define('sample-size', SampleSize);
