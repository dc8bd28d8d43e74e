// BROWSER. <notebook-tools>: save to a file, load from one, erase, print. Its controls come from its template.
// With data-scope="follow-up" it saves, loads and clears what is kept under that name alone.
import { dayOf } from '#lib/date/format.ts';
import { under, writtenKeys } from '#lib/notebook/notebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { formatNotebook, MOST_CHARACTERS, parseNotebook } from '#lib/notebook/parse.ts';
import type { Parsed } from '#lib/notebook/parse.ts';
import { personOf, twoPeople } from '#lib/notebook/person.ts';
import type { Loaded, NotebookStore } from '#lib/notebook/store.ts';
import { fill } from '#lib/text/fill.ts';
import { saveFile } from './save-file.ts';
import { CHANGE_EVENT, openNotebook } from './shared-notebook.ts';

/** By what was pressed: the question, the words on the answer that agrees, and what that answer does. */
const QUESTIONS: Readonly<Record<string, readonly [question: string, agree: string, next: string]>> = {
  erase: ['sure', 'yes', 'erase-really'],
  'erase-really': ['really', 'final', 'erase-final'],
  clear: ['sure', 'yes', 'clear-final'],
};

class NotebookTools extends HTMLElement {
  #leaving: AbortController | undefined;

  get #store(): NotebookStore {
    return openNotebook();
  }

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.append(template.content.cloneNode(true));
    this.addEventListener('click', (event) => this.#press((event.target as Element).closest('button')?.dataset.do), { signal });
    this.querySelector('[data-question]')?.addEventListener(
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key === 'Escape') this.#answer('');
      },
      { signal },
    );
    this.#part('load')?.addEventListener('change', (event) => void this.#load(event.target as HTMLInputElement), { signal });
    const aside = this.#part('save-aside');
    if (aside) aside.hidden = this.#store.aside() === null;
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-do="${name}"]`);
  }

  /** Of a notebook, what these tools are for. */
  #mine(notebook: Notebook): Notebook {
    return this.dataset.scope ? under(notebook, this.dataset.scope) : notebook;
  }

  #press(action = ''): void {
    if (action === 'save') this.#save('', 'json', formatNotebook(this.#mine(this.#store.notebook)));
    if (action === 'save-aside') this.#save('-unreadable', 'txt', this.#store.aside() ?? '');
    if (action === 'print') print();
    if (action === 'print-blank') printBlank();
    if (action === 'keep') this.#answer('');
    if (action === 'erase-final') this.#erase();
    if (action === 'clear-final') this.#clear();
    const asked = QUESTIONS[action];
    if (asked) this.#ask(...asked);
  }

  #save(part: string, ending: 'json' | 'txt', text: string): void {
    const type = ending === 'json' ? 'application/json' : 'text/plain';
    const person = this.dataset.scope ? personOf(this.#store.notebook, this.dataset.scope) : '';
    const name = [`${this.dataset.file}${part}`, person, dayOf(new Date())].filter(Boolean).join('-');
    saveFile(`${name}.${ending}`, new Blob([text], { type }));
    this.#say(fill(this.dataset.saved ?? '', { file: `${name}.${ending}` }));
  }

  /** Shows a question, and puts the focus on the safe answer. */
  #ask(question: string, agreed: string, next: string): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (!box) return;
    const words = fill(this.dataset[question] ?? '', { n: writtenKeys(this.#mine(this.#store.notebook)).length });
    const text = box.querySelector('p');
    const agree = box.querySelector<HTMLButtonElement>('[data-agree]');
    if (text) text.textContent = words;
    if (agree) {
      agree.dataset.do = next;
      agree.textContent = this.dataset[agreed] ?? '';
    }
    box.hidden = false;
    box.querySelector<HTMLButtonElement>('[data-do="keep"]')?.focus();
  }

  #erase(): void {
    const isGone = this.#store.erase();
    const aside = this.#part('save-aside');
    if (aside) aside.hidden = isGone;
    const undo = this.#part('undo-load');
    if (undo) undo.hidden = true;
    this.#answer((isGone ? this.dataset.erased : this.dataset.notErased) ?? '');
  }

  #clear(): void {
    const { scope = '' } = this.dataset;
    // What was removed from a sheet that is now cleared must not come back by "Put it back".
    for (const line of document.querySelectorAll(`[data-sheet="${scope}"] .undo`)) line.remove();
    const cleared = this.#store.clear(scope);
    this.#answer(this.dataset.cleared ?? '');
    this.#offerUndo('clear', cleared);
  }

  /** Closes the question, says what came of it, and puts the focus back where it was asked. */
  #answer(words: string): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (box) box.hidden = true;
    (this.#part('erase') ?? this.#part('clear'))?.focus();
    this.#say(words);
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  async #load(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    if (!file) return;
    const parsed = await parseFile(file);
    chooser.value = '';
    const people = parsed.notebook && twoPeople(this.#mine(parsed.notebook), this.#store.notebook);
    if (people) {
      this.#say(fill(this.dataset.loadPerson ?? '', { ...people }));
      return;
    }
    const loaded = parsed.notebook ? this.#add(this.#mine(parsed.notebook)) : parsed.refusal;
    if (typeof loaded === 'string') {
      this.#say(this.getAttribute(`data-load-${loaded}`) ?? '');
      return;
    }
    this.#say(fill(this.dataset.loaded ?? '', { n: loaded.size }));
    this.#offerUndo('load', loaded);
  }

  #add(file: Notebook): Loaded | 'too-big' | 'other' {
    return this.dataset.scope && writtenKeys(file).length === 0 ? 'other' : this.#store.add(file);
  }

  #offerUndo(done: 'load' | 'clear', changed: Loaded): void {
    const undo = this.#part(`undo-${done}`) as HTMLButtonElement | null;
    if (!undo) return;
    undo.hidden = changed.size === 0;
    undo.onclick = () => {
      this.#store.undo(changed);
      undo.hidden = true;
      this.#say(this.dataset.undone ?? '');
      this.#part(done)?.focus();
    };
  }
}

/** A file far too big is not even read: UTF-8 takes at most three bytes for one of our characters. */
async function parseFile(file: File): Promise<Parsed> {
  if (file.size > MOST_CHARACTERS * 3) return { refusal: 'too-big' };
  try {
    return parseNotebook(await file.text());
  } catch {
    // Taken away, or on a card that was pulled out, since it was chosen.
    return { refusal: 'broken' };
  }
}

/** Blank for good: words that were only unseen could still be read out of a PDF. What is kept is not touched, and shown again afterwards. */
function printBlank(): void {
  const root = document.documentElement;
  root.dataset.print = 'blank';
  for (const box of document.querySelectorAll<HTMLInputElement>(':is([data-field], [type="radio"])')) {
    if (box.matches('[type="radio"], [type="checkbox"]')) box.checked = false;
    else box.value = '';
  }
  const showAgain = (): void => {
    delete root.dataset.print;
    document.dispatchEvent(new CustomEvent(CHANGE_EVENT));
  };
  addEventListener('afterprint', showAgain, { once: true });
  print();
}

customElements.define('notebook-tools', NotebookTools);
