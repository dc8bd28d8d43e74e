// BROWSER. <notebook-tools>: save to a file, load from one, erase, print. Its controls come from its template.
import { dayOf } from '#lib/date/format.ts';
import { writtenKeys } from '#lib/notebook/notebook.ts';
import { formatNotebook, MOST_CHARACTERS, parseNotebook } from '#lib/notebook/parse.ts';
import type { Parsed } from '#lib/notebook/parse.ts';
import type { Loaded, NotebookStore } from '#lib/notebook/store.ts';
import { fill } from '#lib/text/fill.ts';
import { openNotebook } from './shared-notebook.ts';

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

  #press(action: string | undefined): void {
    const { file } = this.dataset;
    if (action === 'save') download(`${file}-${dayOf(new Date())}.json`, formatNotebook(this.#store.notebook));
    if (action === 'save-aside') download(`${file}-unreadable-${dayOf(new Date())}.txt`, this.#store.aside() ?? '');
    if (action === 'print') print();
    if (action === 'print-blank') printBlank();
    if (action === 'erase') this.#ask('sure', 'erase-really');
    if (action === 'erase-really') this.#ask('really', 'erase-final');
    if (action === 'keep') this.#answer('');
    if (action === 'erase-final') this.#erase();
  }

  /** Shows one of the two questions, and puts the focus on the safe answer. */
  #ask(question: 'sure' | 'really', yes: string): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (!box) return;
    const words = fill(this.dataset[question] ?? '', { n: writtenKeys(this.#store.notebook).length });
    const text = box.querySelector('p');
    const agree = box.querySelector<HTMLButtonElement>('[data-agree]');
    if (text) text.textContent = words;
    if (agree) {
      agree.dataset.do = yes;
      agree.textContent = this.dataset[question === 'sure' ? 'yes' : 'final'] ?? '';
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

  /** Closes the question, says what came of it, and puts the focus back where it was asked. */
  #answer(words: string): void {
    const box = this.querySelector<HTMLElement>('[data-question]');
    if (box) box.hidden = true;
    this.#part('erase')?.focus();
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
    const loaded = parsed.notebook ? this.#store.add(parsed.notebook) : parsed.refusal;
    if (typeof loaded === 'string') {
      this.#say(this.getAttribute(`data-load-${loaded}`) ?? '');
      return;
    }
    this.#say(fill(this.dataset.loaded ?? '', { n: loaded.size }));
    this.#offerUndo(loaded);
  }

  #offerUndo(loaded: Loaded): void {
    const undo = this.#part('undo-load') as HTMLButtonElement | null;
    if (!undo) return;
    undo.hidden = loaded.size === 0;
    undo.onclick = () => {
      this.#store.undo(loaded);
      undo.hidden = true;
      this.#say(this.dataset.undone ?? '');
      this.#part('load')?.focus();
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

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** CSS hides what was written while the root says so. */
function printBlank(): void {
  const root = document.documentElement;
  root.dataset.print = 'blank';
  addEventListener('afterprint', () => delete root.dataset.print, { once: true });
  print();
}

customElements.define('notebook-tools', NotebookTools);
