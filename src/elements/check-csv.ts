// BROWSER. <check-csv>: reads a file the reader chose, in a worker on this device, says what stands in the way of publishing it,
// and shows it as a table. Nothing is sent, and nothing of the file goes into the address.
import { drawGroup, drawRefusal } from '#elements/check/draw-report.ts';
import { drawSettings, readSettings } from '#elements/check/draw-settings.ts';
import { startWorker } from '#elements/check/start-worker.ts';
import { workerSource } from '#elements/check/worker-source.ts';
import { RecordTableElement } from '#elements/record-table.ts';
import type { Answer, Request } from '#lib/check/messages.ts';
import type { CheckWords } from '#lib/check/words.ts';
import type { Refusal } from '#lib/check/refusal.ts';
import { formatPrinted } from '#lib/figure/format.ts';
import type { RecordField } from '#lib/records/field.ts';
import { fill } from '#lib/text/fill.ts';

const MEGABYTE = 2 ** 20;
/** Some 500,000 rows of ten columns. More would fill the memory of a phone. */
const MOST_MEGABYTES = 50;

class CheckCsvElement extends HTMLElement {
  #leaving: AbortController | undefined;
  #worker: { readonly worker: Worker; readonly ending: AbortController } | undefined;
  /** Quarters of the work that have been spoken of. */
  #spoken = 0;

  connectedCallback(): void {
    if (this.#leaving) return;
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.addEventListener('change', (event) => this.#change(event), { signal });
    this.addEventListener('click', (event) => this.#press(event), { signal });
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', (event) => this.#drop(event), { signal });
  }

  disconnectedCallback(): void {
    this.#end();
    this.#leaving?.abort();
    this.#leaving = undefined;
  }

  #words = (): CheckWords => JSON.parse(this.dataset.words ?? '{}') as CheckWords;

  #part(name: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`<check-csv> has no [data-${name}]. CheckTool.astro writes it.`);
    return found;
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const [file] = target.files ?? [];
    if (file) this.#start(file);
    else if (target.closest('[data-settings]')) this.#check();
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const text = this.#part('paste') as HTMLTextAreaElement;
    if (button.dataset.stop !== undefined) this.#stop();
    if (button.dataset.sample !== undefined) text.value = button.dataset.sample;
    if (button.dataset.read !== undefined) this.#start(new Blob([text.value]));
  }

  #drop(event: DragEvent): void {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) this.#start(file);
  }

  #start(file: Blob): void {
    this.#end();
    this.#clear();
    // Told by the size alone: a file that is too big is not touched.
    if (file.size > MOST_MEGABYTES * MEGABYTE) {
      const size = formatPrinted(String(Math.round(file.size / MEGABYTE)));
      this.#refuse({ reason: 'too-big', values: { size, most: MOST_MEGABYTES }, places: [] });
      return;
    }
    const worker = startWorker();
    const ending = new AbortController();
    this.#worker = { worker, ending };
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#hear(data), { signal: ending.signal });
    worker.addEventListener('error', () => this.#fail(), { signal: ending.signal });
    this.#part('working').hidden = false;
    this.#progress(0);
    this.#ask({ kind: 'read', file, empty: this.#words().empty });
  }

  #ask(request: Request): void {
    this.#worker?.worker.postMessage(request);
  }

  #hear(answer: Answer): void {
    switch (answer.kind) {
      case 'progress':
        this.#progress(answer.done);
        break;
      case 'refused':
        this.#end();
        this.#refuse(answer.refusal);
        break;
      case 'read':
        drawSettings(
          this.#part('settings'),
          answer.fields.map(({ name }) => name),
          answer.settings,
        );
        this.#showTable(answer.fields);
        this.#part('rows').textContent = fill(this.#words().read, {
          rows: formatPrinted(String(answer.rows)),
          columns: answer.fields.length,
        });
        break;
      case 'checked':
        this.#showReport(answer);
        break;
      case 'view':
      case 'rows':
        break;
    }
  }

  /** The bar moves all the time; a voice hears of each quarter once. */
  #progress(done: number): void {
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    const quarter = Math.floor(done * 4);
    if (quarter > 0 && quarter <= this.#spoken) return;
    this.#spoken = quarter;
    this.#say(fill(this.#words().working, { percent: quarter * 25 }));
  }

  #showReport({ groups }: Extract<Answer, { kind: 'checked' }>): void {
    const words = this.#words();
    const isFirst = this.#part('result').hidden;
    const summary = fill(groups.length === 0 ? words.clear : groups.length === 1 ? words.one : words.found, { n: groups.length });
    this.#part('working').hidden = true;
    this.#part('result').hidden = false;
    this.#part('summary').textContent = summary;
    this.#part('groups').replaceChildren(...groups.map((group) => drawGroup(group, words)));
    this.#say(`${this.#part('rows').textContent} ${summary}`);
    if (isFirst) this.#part('result-title').focus();
  }

  #showTable(fields: readonly RecordField[]): void {
    const template = this.#part('table-template') as HTMLTemplateElement;
    const table = document.importNode(template.content, true).querySelector('record-table');
    const { worker, ending } = this.#worker ?? {};
    if (!(table instanceof RecordTableElement) || !worker) return;
    this.#part('table').replaceChildren(table);
    void table.show(workerSource(worker, fields, ending?.signal ?? new AbortController().signal));
  }

  #check(): void {
    this.#ask({ kind: 'check', settings: readSettings(this.#part('settings')) });
  }

  #refuse(refusal: Refusal): void {
    const words = this.#words();
    this.#part('working').hidden = true;
    this.#part('refusal').hidden = false;
    this.#part('refusal-text').replaceChildren(...drawRefusal(refusal, words));
    this.#say(words.refused);
    this.#part('refusal-title').focus();
  }

  #stop(): void {
    this.#end();
    this.#clear();
    this.#say(this.#words().stopped);
    this.querySelector<HTMLInputElement>('input[type="file"]')?.focus();
  }

  #fail(): void {
    this.#end();
    this.#clear();
    this.#say(this.#words().failed);
  }

  /** Ends the worker, and with it all it knows of a file. */
  #end(): void {
    this.#worker?.ending.abort();
    this.#worker?.worker.terminate();
    this.#worker = undefined;
    this.#spoken = 0;
  }

  #clear(): void {
    for (const part of ['working', 'refusal', 'result']) this.#part(part).hidden = true;
    this.#part('table').replaceChildren();
    this.#part('groups').replaceChildren();
  }

  #say(text: string): void {
    this.#part('status').textContent = text;
  }
}

customElements.define('check-csv', CheckCsvElement);
