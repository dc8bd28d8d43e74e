// BROWSER. <form-tools>: the tools where the manual's forms are. A form holds one person: a file about another is not mixed in.
// With data-scope="follow-up" it saves, loads and clears what is kept under that name alone; without, everything.
import { under, writeAll, writtenKeys } from '#lib/notebook/notebook.ts';
import type { Notebook } from '#lib/notebook/notebook.ts';
import { inFileName } from '#lib/notebook/in-file-name.ts';
import { formatSave } from '#lib/notebook/parse.ts';
import { otherPeople } from '#lib/notebook/people.ts';
import type { OtherPerson } from '#lib/notebook/people.ts';
import { replaceForms, without } from '#lib/notebook/replace-forms.ts';
import { fill } from '#lib/text/fill.ts';
import { NotebookTools } from './notebook-tools.ts';
import type { Question } from './notebook-tools.ts';
import { printDays } from './print-days.ts';
import { CHANGE_EVENT } from './shared-notebook.ts';

class FormTools extends NotebookTools {
  /** What was chosen to be loaded, while it is asked what to do with it. */
  #file: { readonly notebook: Notebook; readonly forms: readonly string[] } | undefined;

  protected override start(signal: AbortSignal): void {
    document.addEventListener(CHANGE_EVENT, () => this.#changed(), { signal });
    document.addEventListener('input', (event) => this.#typed(event.target as Element), { signal });
    printDays(signal);
  }

  /** What was said of a file is over, now and not when the box is left: a button must not move under the press that leaves it. */
  #typed(box: Element): void {
    if (box.matches('[data-field]')) this.say('', '');
  }

  get #scope(): string {
    return this.dataset.scope ?? '';
  }

  protected override mine(notebook: Notebook): Notebook {
    return this.#scope ? under(notebook, this.#scope) : notebook;
  }

  protected override get fileName(): string {
    return super.fileName + inFileName(this.store.read(`${this.#scope}/who`));
  }

  protected override press(action = ''): void {
    if (action === 'clear') this.#ask(['sure', 'yes', 'clear-final', 'clear']);
    else if (action === 'erase') this.#ask(['sure', 'yes', 'erase-really', 'erase']);
    else if (action === 'clear-final') this.#clear();
    else if (action === 'replace') this.#replace();
    else if (action === 'keep') this.answer((this.#file && this.dataset.peopleKept) ?? '');
    else super.press(action);
  }

  #ask(question: Question, told?: string): void {
    this.close();
    const keep = this.control('keep');
    if (keep) keep.textContent = (question[0] === 'people' ? this.dataset.peopleKeep : this.dataset.keep) ?? '';
    this.ask(question, told);
  }

  protected override close(): void {
    this.#file = undefined;
    super.close();
  }

  protected override take(file: Notebook): void {
    if (this.#scope && writtenKeys(file).length === 0) {
      this.refuse('other');
      return;
    }
    const people = otherPeople(this.store.notebook, file);
    if (people.length === 0) {
      super.take(file);
      return;
    }
    this.#ask(['people', 'peopleReplace', 'replace', 'load'], this.#tell(people));
    this.#file = { notebook: file, forms: people.map(({ form }) => form) };
  }

  /** Whom the file and the forms here are for; on the page of all forms with the names of the forms. */
  #tell(people: readonly OtherPerson[]): string {
    const list = people.map(({ form, here, file }) => {
      const name = document.querySelector(`[data-form="${form}"] h2`)?.textContent.trim() ?? form;
      return fill(this.dataset.peopleForm ?? '', { form: name, here, file });
    });
    return fill(this.dataset.people ?? '', { here: people[0]?.here ?? '', file: people[0]?.file ?? '', list: list.join('; ') });
  }

  /** Puts forms of a file in the place of those that are here, and adds the rest of it. */
  #replace(): void {
    if (!this.#file) return;
    const { notebook, forms } = this.#file;
    this.answer('');
    const added = this.store.add(without(notebook, forms));
    if (added === 'too-big') {
      this.refuse(added);
      return;
    }
    const before = this.store.notebook;
    const words = replaceForms(before, notebook, forms);
    if (formatSave(writeAll(before, words, Date.now())) === undefined) {
      this.store.undo(added);
      this.refuse('too-big');
      return;
    }
    this.#forgetRemoved(forms);
    this.store.writeAll(words);
    this.loaded(words.size + added.size, () => {
      this.store.undo(added);
      this.#putBack(before, forms);
    });
    this.say(this.dataset.peopleReplaced ?? '', 'load');
  }

  /** As they were, to the last box: words written since into the other person's forms must not stay among these. */
  #putBack(before: Notebook, forms: readonly string[]): void {
    this.store.refresh();
    if (this.store.notebook.erasedAt !== before.erasedAt) return;
    this.#forgetRemoved(forms);
    this.store.writeAll(replaceForms(this.store.notebook, before, forms));
  }

  #clear(): void {
    this.#forgetRemoved([this.#scope]);
    const undo = this.control('undo-load');
    if (undo) undo.hidden = true;
    const cleared = this.store.clear(this.#scope);
    this.answer(this.dataset.cleared ?? '');
    this.offerUndo('clear', cleared.size, () => this.store.undo(cleared));
  }

  /** What was removed from a sheet that now holds something else must not come back by "Put it back". */
  #forgetRemoved(forms: readonly string[]): void {
    for (const form of forms) for (const line of document.querySelectorAll(`[data-sheet="${form}"] .undo`)) line.remove();
  }

  /** Once something is written on a cleared form, what was there before could be about somebody else. */
  #changed(): void {
    const undo = this.control('undo-clear');
    if (undo && writtenKeys(this.mine(this.store.notebook)).length > 0) undo.hidden = true;
  }
}

customElements.define('form-tools', FormTools);
