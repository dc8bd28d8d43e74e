// BROWSER, in a worker. Reads a file that a reader chose, looks for what must not be published, and answers questions about its
// rows. The file comes as a handle and stays on the device: nothing here can send anything.
import { inferFields } from '#lib/check/infer.ts';
import type { Answer, Request } from '#lib/check/messages.ts';
import { DEFAULTS, leakGroups, rowGroups } from '#lib/check/report.ts';
import type { CheckedTable, CheckSettings } from '#lib/check/report.ts';
import { lineOfBadSign, notCsv } from '#lib/csv/file-kind.ts';
import { readUnknown } from '#lib/csv/read-unknown.ts';
import { refuse } from '#lib/check/refusal.ts';
import type { Refusal } from '#lib/check/refusal.ts';
import { startScan } from '#lib/disclosure/scan.ts';
import type { Scan } from '#lib/disclosure/scan.ts';
import { suggestQuasiIdentifiers } from '#lib/disclosure/suggest.ts';
import { makeRecords } from '#lib/records/records.ts';
import type { Records } from '#lib/records/records.ts';

/** Enough to tell a CSV from a workbook or a picture. */
const HEAD_BYTES = 4096;
/** Of the whole work: decoding takes about this part. */
const DECODED = 0.2;

let file: { readonly table: CheckedTable; readonly scan: Scan; readonly records: Records } | undefined;

const answer = (message: Answer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  switch (data.kind) {
    case 'read':
      void read(data.file, data.empty);
      break;
    case 'check':
      check(data.settings);
      break;
    case 'view':
      if (file) answer({ kind: 'view', id: data.id, view: file.records.view(data.query, data.size) });
      break;
    case 'rows':
      if (file) answer({ kind: 'rows', id: data.id, rows: file.records.rows(data.query) });
      break;
  }
});

async function read(chosen: Blob, empty: string): Promise<void> {
  const text = await decode(chosen).catch(() => refuse('unreadable'));
  if (typeof text === 'string') readText(text, empty);
  else answer({ kind: 'refused', ...text });
}

function readText(text: string, empty: string): void {
  let scan = startScan([]);
  const table = readUnknown(text, {
    header(columns) {
      scan = startScan(columns);
      return scan.add;
    },
    progress: (done) => answer({ kind: 'progress', done: DECODED + (1 - DECODED) * done }),
  });
  if ('refusal' in table) answer({ kind: 'refused', ...table });
  else keep(table, scan, empty);
}

/** Keeps the file for questions, and answers the first. */
function keep(table: CheckedTable, scan: Scan, empty: string): void {
  const fields = inferFields(table.header, table.columns, empty);
  file = { table, scan, records: makeRecords(fields, table.columns) };
  const settings = { ...DEFAULTS, quasiIdentifiers: suggestQuasiIdentifiers(scan.report().profiles) };
  answer({ kind: 'read', fields, rows: table.lines.length, settings });
  check(settings);
  void warmUp(file.records);
}

/** The file as text, or why it is none. Strict UTF-8: a wrong letter in a name would go unseen. */
async function decode(chosen: Blob): Promise<string | { readonly refusal: Refusal }> {
  const wrong = notCsv(new Uint8Array(await chosen.slice(0, HEAD_BYTES).arrayBuffer()));
  if (wrong) return refuse(wrong);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = chosen.stream().getReader();
  let text = '';
  let done = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    try {
      text += decoder.decode(part.value, { stream: true });
    } catch {
      return refuse('not-utf-8', { line: lineOfBadSign(await chosen.text()) });
    }
    done += part.value.byteLength;
    answer({ kind: 'progress', done: (DECODED * done) / chosen.size });
  }
  return text.includes('\0') ? refuse('binary') : text;
}

function check(settings: CheckSettings): void {
  if (!file) return;
  answer({ kind: 'checked', groups: [...leakGroups(file.scan.report()), ...rowGroups(file.table, settings)] });
}

/** Does ahead what the first sort would wait for, a part at a time, so that questions come in between. */
async function warmUp(records: Records): Promise<void> {
  const parts = records.warmUp();
  while (!parts.next().done) await new Promise((resolve) => setTimeout(resolve));
}
