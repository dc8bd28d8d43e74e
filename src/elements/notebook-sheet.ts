// BROWSER. <notebook-sheet data-sheet="goals">: keeps what is typed into its boxes, and grows its repeated parts.
import { idsUnder, writtenKeys } from '#lib/notebook/notebook.ts';
import type { NotebookStore } from '#lib/notebook/store.ts';
import { CHANGE_EVENT, openNotebook } from './shared-notebook.ts';
import { undoLine } from './undo-line.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CONTROLS = '[data-field]';
/** Fast enough that a crash costs less than a second's typing, slow enough for a cheap phone. */
const SAVE_AFTER_MS = 300;

class NotebookSheet extends HTMLElement {
  readonly #unsaved = new Map<Control, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #leaving: AbortController | undefined;
  #erasedAt = 0;

  get #store(): NotebookStore {
    return openNotebook();
  }

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // Boxes for pen and paper: nothing typed into them would be kept.
    for (const box of this.querySelectorAll<Control>(`[data-blank] ${CONTROLS}`)) box.disabled = true;
    this.#erasedAt = this.#store.notebook.erasedAt;
    this.#sync();
    for (const kind of ['input', 'change']) this.addEventListener(kind, (event) => this.#note(event.target), { signal });
    this.addEventListener('focusout', () => this.#save(), { signal });
    this.addEventListener('click', (event) => this.#press(event.target), { signal });
    document.addEventListener(CHANGE_EVENT, () => this.#sync(), { signal });
    document.addEventListener('visibilitychange', () => this.#save(), { signal });
    addEventListener('pagehide', () => this.#save(), { signal });
    addEventListener('beforeprint', () => this.#readyForPaper(), { signal });
  }

  disconnectedCallback(): void {
    this.#save();
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #note(target: EventTarget | null): void {
    const control = (target as Element).closest<Control>(CONTROLS);
    const key = control && this.#keyOf(control);
    if (!control || !key || valueOf(control) === this.#store.read(key)) return;
    this.#unsaved.set(control, key);
    fit(control);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), SAVE_AFTER_MS);
  }

  #save(): void {
    clearTimeout(this.#timer);
    if (this.#unsaved.size === 0) return;
    // Writing makes the sheet show the notebook again, so a box stays "unsaved" until all of them are written.
    const isKept = this.#store.writeAll([...this.#unsaved].map(([control, key]) => [key, valueOf(control)]));
    this.#unsaved.clear();
    this.#say(isKept ? this.dataset.kept : this.dataset.notKept);
  }

  #say(words = ''): void {
    const status = this.querySelector('[data-status]');
    if (status && status.textContent !== words) status.textContent = words;
  }

  /** Shows what the notebook holds: boxes that are being typed in keep their own words. */
  #sync(): void {
    const { erasedAt } = this.#store.notebook;
    if (erasedAt !== this.#erasedAt) {
      // What was erased must not come back by "Put it back".
      for (const line of this.querySelectorAll('.undo')) line.remove();
      this.#erasedAt = erasedAt;
    }
    for (const repeat of this.querySelectorAll<HTMLElement>('[data-repeat]')) this.#syncRepeat(repeat);
    for (const control of this.querySelectorAll<Control>(CONTROLS)) {
      const key = this.#keyOf(control);
      if (key && !this.#unsaved.has(control)) show(control, this.#store.read(key));
    }
    this.dispatchEvent(new CustomEvent('sheet-change', { bubbles: true }));
  }

  #syncRepeat(repeat: HTMLElement): void {
    const prefix = this.#keyOf(repeat);
    if (!prefix) return;
    for (const item of itemsOf(repeat)) item.dataset.item ||= newId();
    const ids = idsUnder(this.#store.notebook, prefix);
    for (const item of itemsOf(repeat)) {
      const isGone =
        !ids.includes(item.dataset.item ?? '') && (item.dataset.isKept === 'true' || (isSpare(item) && ids.length > 0));
      if (isGone && !isInUse(item)) item.remove();
    }
    for (const id of ids) {
      const item = itemsOf(repeat).find(({ dataset }) => dataset.item === id) ?? this.#addItem(repeat, id);
      item.dataset.isKept = 'true';
    }
    if (itemsOf(repeat).length === 0) this.#addItem(repeat, newId()).dataset.isSpare = 'true';
    this.#number(repeat);
  }

  #addItem(repeat: HTMLElement, id: string): HTMLElement {
    const template = repeat.querySelector<HTMLTemplateElement>(':scope > template');
    const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
    item.dataset.item = id;
    // Ids sort by time, so a thing put back stands where it stood.
    const next = itemsOf(repeat).find(({ dataset }) => (dataset.item ?? '') > id);
    if (next) next.before(item);
    else repeat.querySelector(':scope > [data-items]')?.append(item);
    for (const inner of item.querySelectorAll<HTMLElement>('[data-repeat]')) this.#syncRepeat(inner);
    return item;
  }

  #number(repeat: HTMLElement): void {
    const items = itemsOf(repeat);
    items.forEach((item, index) => {
      const number = item.querySelector('[data-number]');
      if (number) number.textContent = String(index + 1);
    });
    const add = repeat.querySelector<HTMLButtonElement>(':scope > [data-add]');
    if (add) add.hidden = items.length >= Number(repeat.dataset.most);
  }

  #press(target: EventTarget | null): void {
    const button = (target as Element).closest<HTMLButtonElement>('button');
    if (!button) return;
    const repeat = button.closest<HTMLElement>('[data-repeat]');
    if (!repeat) return;
    if (button.matches('[data-add]')) {
      const item = this.#addItem(repeat, newId());
      this.#number(repeat);
      item.querySelector<HTMLElement>(CONTROLS)?.focus();
    }
    if (button.matches('[data-remove]')) this.#remove(button, repeat);
  }

  #remove(button: HTMLElement, repeat: HTMLElement): void {
    this.#save();
    const item = button.closest<HTMLElement>('[data-item]');
    const prefix = this.#keyOf(repeat);
    if (!item?.dataset.item || !prefix) return;
    const { item: id } = item.dataset;
    const words = Object.entries(this.#store.notebook.entries).filter(
      ([key, { value }]) => key.startsWith(`${prefix}/${id}/`) && value !== null,
    );
    const undo = words.length > 0 ? undoLine(this.dataset.removed ?? '', this.dataset.undo ?? '') : undefined;
    if (undo) item.before(undo.line);
    const neighbour = (item.nextElementSibling ?? item.previousElementSibling)?.querySelector<HTMLElement>(CONTROLS);
    item.remove();
    this.#store.writeAll(words.map(([key]) => [key, null]));
    this.#syncRepeat(repeat);
    (undo?.button ?? neighbour ?? repeat.querySelector<HTMLElement>(CONTROLS))?.focus();
    undo?.button.addEventListener('click', () => {
      undo.line.remove();
      this.#store.writeAll(words.map(([key, { value }]) => [key, value]));
      const back = itemsOf(repeat).find(({ dataset }) => dataset.item === id);
      back?.querySelector<HTMLElement>(CONTROLS)?.focus();
    });
  }

  /** The notebook key of a box or a repeated part, or undefined inside a blank sheet for paper. */
  #keyOf(part: HTMLElement): string | undefined {
    if (part.closest('[data-blank]')) return undefined;
    const names: string[] = [];
    for (let at: HTMLElement | null = part; at && at !== this; at = at.parentElement) {
      const name = at.dataset.field ?? at.dataset.item ?? at.dataset.repeat;
      if (name) names.unshift(name);
    }
    return [this.dataset.sheet, ...names].join('/');
  }

  /** A sheet nobody wrote on goes out with all its paper lines. Boxes as tall as their words; "dd/mm/yyyy" and "Choose" give way to an empty line. */
  #readyForPaper(): void {
    const isUnwritten = !writtenKeys(this.#store.notebook).some((key) => key.startsWith(`${this.dataset.sheet}/`));
    this.toggleAttribute('data-unwritten', isUnwritten);
    for (const control of this.querySelectorAll<Control>(CONTROLS)) {
      fit(control);
      control.toggleAttribute('data-empty', control.value === '');
    }
  }
}

const itemsOf = (repeat: HTMLElement): HTMLElement[] => [
  ...repeat.querySelectorAll<HTMLElement>(':scope > [data-items] > [data-item]'),
];

/** An empty one nobody asked for, so that there is a box to begin in. */
const isSpare = (item: HTMLElement): boolean => item.dataset.isSpare === 'true';

/** Being typed in, or holding the way back to something just removed. */
const isInUse = (item: HTMLElement): boolean => item.contains(document.activeElement) || item.querySelector('.undo') !== null;

/** Sorts by time; the tail keeps two tabs apart. */
export const newId = (at = Date.now()): string => `${at.toString(36)}-${Math.random().toString(36).slice(2, 6)}`;

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && control.type === 'checkbox';

const valueOf = (control: Control): string => (isTick(control) ? (control.checked ? 'yes' : '') : control.value);

function show(control: Control, value: string): void {
  if (isTick(control)) control.checked = value === 'yes';
  else if (control.value !== value) control.value = value;
  fit(control);
}

/** Grows a box to its words where CSS `field-sizing` cannot. */
function fit(control: Control): void {
  if (!(control instanceof HTMLTextAreaElement) || CSS.supports('field-sizing', 'content')) return;
  control.style.blockSize = 'auto';
  control.style.blockSize = `${control.scrollHeight + 4}px`;
}

customElements.define('notebook-sheet', NotebookSheet);
