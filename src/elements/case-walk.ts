// BROWSER. <case-walk data-module="…">: leads through a case one scene at a time. The numbered sheet it reads the case from gives
// way to the walk once that stands.
import { makeRoute } from '#elements/case/route-list.ts';
import { makeEnding, makeReasoning, makeScene } from '#elements/case/stage.ts';
import { find, readStory, routeWords } from '#elements/case/story.ts';
import type { Story } from '#elements/case/story.ts';
import { toldRoute } from '#elements/case/told.ts';
import { saveFile } from '#elements/save-file.ts';
import { CHANGE_EVENT, keeper } from '#elements/training/keeper.ts';
import { tellRoute } from '#lib/case/tell-route.ts';
import { formatPlace, parsePlace, stepBack, walkRoute } from '#lib/case/walk.ts';
import type { Place } from '#lib/case/walk.ts';
import { caseKey } from '#lib/training/progress-keeper.ts';

const START: Place = { route: [], hasGoneOn: false };

class CaseWalk extends HTMLElement {
  #leaving: AbortController | undefined;
  #story!: Story;
  #place = START;
  #keeper = keeper();
  /** Where the reader was before starting again. */
  #before: Place | undefined;

  get #key(): string {
    return caseKey(this.dataset.module ?? '');
  }

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#story = readStory(this);
    this.#place = this.#kept();
    this.addEventListener('submit', (event) => this.#decide(event), { signal });
    this.addEventListener('change', (event) => this.#hear(event.target), { signal });
    this.addEventListener('click', (event) => this.#press(event.target), { signal });
    addEventListener('beforeprint', () => ((find(this, '.case-route') as HTMLDetailsElement).open = true), { signal });
    document.addEventListener(CHANGE_EVENT, () => this.#follow(), { signal });
    for (const part of this.querySelectorAll<HTMLElement>('.case-stage, .case-kept')) part.hidden = false;
    this.#show();
    this.toggleAttribute('data-running', true);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #kept(): Place {
    return parsePlace(this.#story.graph, keeper().read(this.#key));
  }

  #decide(event: SubmitEvent): void {
    event.preventDefault();
    const chosen = this.querySelector<HTMLInputElement>('.scene-choice input:checked');
    if (chosen) this.#go({ route: [...this.#place.route, chosen.value], hasGoneOn: false });
    else {
      find(this, '.scene-choice input').focus();
      this.#say(this.dataset.chooseFirst);
    }
  }

  /** What was asked for is there now. */
  #hear(target: EventTarget | null): void {
    if ((target as Element).matches('.scene-choice input')) this.#say();
  }

  #press(target: EventTarget | null): void {
    const { route } = this.#place;
    const acts: Readonly<Record<string, () => void>> = {
      next: () => this.#go({ route, hasGoneOn: true }),
      back: () => this.#go({ route: stepBack(route), hasGoneOn: true }, this.dataset.goneBack),
      again: () => this.#startAgain(),
      undo: () => this.#go(this.#before ?? START, this.dataset.putBack),
      print: () => print(),
      save: () => this.#save(),
    };
    const button = (target as Element).closest<HTMLElement>('[data-do]');
    acts[button?.dataset.do ?? '']?.();
  }

  /** Moves to a place, keeps it and leads the reader there. */
  #go(place: Place, words?: string): void {
    this.#place = place;
    this.#before = undefined;
    const isKept = keeper().write(this.#key, formatPlace(place));
    this.#show();
    this.#lead();
    this.#say(isKept ? words : this.dataset.notKept);
  }

  /** Without asking first, as the route can be put back. */
  #startAgain(): void {
    const before = this.#place;
    this.#go(START, this.dataset.startedAgain);
    this.#before = before;
    find(this, '[data-do="undo"]').hidden = false;
  }

  /** Goes along with another tab, or with an erased notebook. */
  #follow(): void {
    const kept = this.#kept();
    const isElsewhere = this.#keeper !== keeper();
    this.#keeper = keeper();
    if (formatPlace(kept) === formatPlace(this.#place)) return;
    const wasInside = find(this, '.case-stage').contains(document.activeElement);
    this.#place = kept;
    this.#before = undefined;
    this.#show();
    if (wasInside) this.#lead();
    // A page that comes to keep elsewhere, as in an LMS, has only now found what is kept.
    this.#say(isElsewhere ? undefined : this.dataset.changed);
  }

  #show(): void {
    const walk = walkRoute(this.#story.graph, this.#place.route);
    const last = walk.steps.at(-1);
    const isWhy = last !== undefined && !this.#place.hasGoneOn;
    const isEnd = walk.isFinished && !isWhy;
    const stage = isWhy
      ? makeReasoning(this, this.#story, walk.steps.slice(0, -1), last)
      : isEnd
        ? makeEnding(this, this.#story, walk)
        : makeScene(this, this.#story, walk);
    find(this, '.case-stage').replaceChildren(stage);
    this.#showRoute(isEnd, walk);
    (find(this, '.case-background') as HTMLDetailsElement).open = !last;
  }

  #showRoute(isEnd: boolean, walk: ReturnType<typeof walkRoute>): void {
    const route = find(this, '.case-route') as HTMLDetailsElement;
    // The ending is not given away while the reasoning before it is read.
    find(route, '.route-steps').replaceChildren(...makeRoute(this, this.#story, { ...walk, isFinished: isEnd }));
    route.hidden = walk.steps.length === 0;
    find(route, '.case-unfinished').hidden = isEnd;
    this.toggleAttribute('data-begun', walk.steps.length > 0);
    this.toggleAttribute('data-finished', isEnd);
  }

  /** Brings what is new into sight, and the focus to its heading, so that a screen reader begins there. */
  #lead(): void {
    const reasoning = this.querySelector('.scene-reasoning');
    if (reasoning) reasoning.scrollIntoView({ block: 'nearest' });
    else find(this, '.case-stage').scrollIntoView({ block: 'start' });
    find(this, reasoning ? '.reasoning-heading' : '.scene-heading').focus({ preventScroll: true });
  }

  #save(): void {
    const walk = walkRoute(this.#story.graph, this.#place.route);
    const text = tellRoute(toldRoute(this, this.#story, walk), routeWords(this));
    saveFile(`case-${this.dataset.module}.txt`, new Blob([text], { type: 'text/plain;charset=utf-8' }));
    this.#say(this.dataset.saved);
  }

  #say(words = ''): void {
    find(this, '.case-status').textContent = words;
  }
}

customElements.define('case-walk', CaseWalk);
