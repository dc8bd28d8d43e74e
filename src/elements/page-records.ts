// BROWSER. <page-records data-fields>: hands the rows that stand in a table of the page to its <record-table>.
import { RecordTableElement } from '#elements/record-table.ts';
import type { RecordField } from '#lib/records/field.ts';
import { makeRecords } from '#lib/records/records.ts';

class PageRecordsElement extends HTMLElement {
  #isRead = false;

  connectedCallback(): void {
    const table = this.querySelector('record-table');
    // A table too long for its page has no fields here: a part of its rows would be sorted as if they were all.
    if (this.#isRead || !this.dataset.fields || !(table instanceof RecordTableElement)) return;
    this.#isRead = true;
    const fields = JSON.parse(this.dataset.fields) as RecordField[];
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(({ cells }) =>
      [...cells].map((cell) => cell.dataset.value ?? cell.textContent),
    );
    const columns = fields.map((_, index) => rows.map((row) => row[index] ?? ''));
    void table.show(makeRecords(fields, columns));
  }
}

customElements.define('page-records', PageRecordsElement);
