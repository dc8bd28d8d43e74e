// BROWSER. <notebook-tools>: save to a file, load from one, erase, print. Its controls come from its template.
import { dayOf } from '#lib/date/format.ts';
import { writtenKeys } from '#lib/notebook/notebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { formatNotebook, MOST_CHARACTERS, parseNotebook } from '#lib/notebook/parse.ts';
import type { Parsed } from '#lib/notebook/parse.ts';
import { otherPeople } from '#lib/notebook/people.ts';
import type { NotebookStore } from '#lib/notebook/store.ts';
import { fill } from '#lib/text/fill.ts';
import { printBlank } from './print-blank.ts';
import { saveFile } from './save-file.ts';
import { openNotebook } from './shared-notebook.ts';

/** What is asked, the words on the answer that agrees, what that answer does, and the control that it is about. */
export type Question = readonly [question: string, agree: string, next: string, at: string];

/** By what was pressed. */
const QUESTIONS: Readonly<Record<string, Question>> = {
  erase: ['sure', 'yes', 'erase-really', 'erase'],
  'erase-really': ['really', 'final', 'erase-final', 'erase'],
};

/** Why nothing of a file was taken. */
export type Refused = NonNullable<Parsed['refusal']> | 'other' | 'people';

export class NotebookTools extends HTMLElement {
  #leaving: AbortController | undefined;
  /** What the question that stands open is about. */
  #asked = '';

  protected get store(): NotebookStore {
    return openNotebook();
  }

  connectedCallback(): void {
    const template = this.querySelector('template');
    if (!template || this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.append(template.content.cloneNode(true));
    this.addEventListener('click', (event) => this.press((event.target as Element).closest('button')?.dataset.do), { signal });
    this.querySelector('[data-question]')?.addEventListener(
      'keydown',
      (event) => {
        if ((event as KeyboardEvent).key === 'Escape') this.press('keep');
      },
      { signal },
    );
    this.control('load')?.addEventListener('change', (event) => void this.#load(event.target as HTMLInputElement), { signal });
    const aside = this.control('save-aside');
    if (aside) aside.hidden = this.store.aside() === null;
    this.start(signal);
  }

  disconnectedCallback(): void {
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  /** For tools that do more: called once the controls are there. */
  protected start(_signal: AbortSignal): void {
    // Nothing more here.
  }

  protected control(name: string): HTMLElement | null {
    return this.querySelector(`[data-do="${name}"]`);
  }

  /** Of a notebook, what these tools are for. */
  protected mine(notebook: Notebook): Notebook {
    return notebook;
  }

  /** Name of the file that is saved, before its day. */
  protected get fileName(): string {
    return this.dataset.file ?? '';
  }

  protected press(action = ''): void {
    if (action === 'save') this.#save('', 'json', formatNotebook(this.mine(this.store.notebook)));
    if (action === 'save-aside') this.#save('-unreadable', 'txt', this.store.aside() ?? '');
    if (action === 'print') print();
    if (action === 'print-blank') printBlank();
    if (action === 'keep') this.answer('');
    if (action === 'erase-final') this.#erase();
    const asked = QUESTIONS[action];
    if (asked) this.ask(asked);
  }

  #save(part: string, ending: 'json' | 'txt', text: string): void {
    const type = ending === 'json' ? 'application/json' : 'text/plain';
    const name = `${this.fileName}${part}-${dayOf(new Date())}.${ending}`;
    saveFile(name, new Blob([text], { type }));
    this.say(fill(this.dataset.saved ?? '', { file: name }), 'save');
  }

  /** Shows a question below what it is about, and puts the focus on the safe answer. */
  protected ask([question, agreed, next, at]: Question, told = this.count(question)): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (!box) return;
    this.say('', '');
    this.#asked = at;
    const text = box.querySelector('p');
    const agree = box.querySelector<HTMLButtonElement>('[data-agree]');
    if (text) text.textContent = told;
    if (agree) {
      agree.dataset.do = next;
      agree.textContent = this.dataset[agreed] ?? '';
    }
    this.control(at)?.closest('p, label')?.after(box);
    box.hidden = false;
    box.querySelector<HTMLButtonElement>('[data-do="keep"]')?.focus();
  }

  #erase(): void {
    const isGone = this.store.erase();
    const aside = this.control('save-aside');
    if (aside) aside.hidden = isGone;
    const undo = this.control('undo-load');
    if (undo) undo.hidden = true;
    this.answer((isGone ? this.dataset.erased : this.dataset.notErased) ?? '');
  }

  /** Closes the question that stands open, unanswered, and takes back what was said last. */
  protected close(): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (box) box.hidden = true;
    this.say('', '');
  }

  /** Closes the question, says what came of it, and puts the focus back where it was asked. */
  protected answer(words: string): void {
    this.close();
    this.control(this.#asked)?.focus();
    this.say(words, this.#asked);
  }

  /** Says something beside a control, and there alone. */
  protected say(words: string, at: string): void {
    for (const status of this.querySelectorAll<HTMLElement>('[data-said]')) {
      status.textContent = status.dataset.said === at ? words : '';
    }
  }

  /** Words that count boxes: how many were changed or, where none is named, how many are written in. */
  protected count(words: string, n = writtenKeys(this.mine(this.store.notebook)).length): string {
    return fill(this.dataset[words + (['None', 'One'][n] ?? '')] ?? this.dataset[words] ?? '', { n });
  }

  async #load(chooser: HTMLInputElement): Promise<void> {
    const file = chooser.files?.[0];
    if (!file) return;
    const parsed = await parseFile(file);
    chooser.value = '';
    this.close();
    if (parsed.notebook) this.take(this.mine(parsed.notebook));
    else this.refuse(parsed.refusal);
  }

  protected refuse(why: Refused): void {
    this.say(this.getAttribute(`data-load-${why}`) ?? '', 'load');
  }

  /** Does with a file that could be read what is to be done with it. */
  protected take(file: Notebook): void {
    // Nobody can answer here which of two people a form is for: that is asked where the forms are.
    if (otherPeople(this.store.notebook, file).length > 0) {
      this.refuse('people');
      return;
    }
    const loaded = this.store.add(file);
    if (loaded === 'too-big') this.refuse(loaded);
    else this.loaded(loaded.size, () => this.store.undo(loaded));
  }

  protected loaded(boxes: number, undo: () => void): void {
    this.say(this.count('loaded', boxes), 'load');
    this.offerUndo('load', boxes, undo);
  }

  protected offerUndo(done: 'load' | 'clear', boxes: number, undo: () => void): void {
    const button = this.control(`undo-${done}`) as HTMLButtonElement | null;
    if (!button || boxes === 0) return;
    button.hidden = false;
    button.onclick = () => {
      undo();
      button.hidden = true;
      this.say(this.dataset.undone ?? '', done);
      this.control(done)?.focus();
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

customElements.define('notebook-tools', NotebookTools);
