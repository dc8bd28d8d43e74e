import { unzipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { Cell, Row } from 'write-excel-file/node';

import type { Displayed } from './displayed.ts';
import { packZip } from './zip.ts';

/** A number as it is printed: its places after the point are kept by the format of its cell. Others, such as "007", are texts. */
const NUMBER = /^-?(0|[1-9]\d{0,14})(\.(\d{1,10}))?$/;
/** More digits than a spreadsheet can hold. */
const MOST_DIGITS = 15;

/** Names of the two sheets. */
export interface SheetNames {
  readonly table: string;
  readonly notes: string;
}

/**
 * A table as an Excel workbook: a sheet as it is displayed, and a sheet of notes. A cell that is a number is one. A text is a
 * text whatever it begins with, so that nothing in it is run.
 *
 * @param notes one a row: what it is about, and what is to be said
 */
export async function workbook(
  table: Displayed,
  notes: readonly (readonly [about: string, text: string])[],
  names: SheetNames,
): Promise<Uint8Array> {
  const bold = (text: string): Cell => ({ value: text, fontWeight: 'bold', wrap: true, alignVertical: 'top' });
  const written = await writeWorkbook([
    {
      sheet: names.table,
      stickyRowsCount: 1,
      columns: table.columns.map((heading, index) => ({
        width: widthOf([heading, ...table.rows.map((row) => row[index] ?? '')]),
      })),
      data: [table.columns.map(bold), ...table.rows.map((row): Row => row.map(cellOf))],
    },
    {
      sheet: names.notes,
      columns: [{ width: 24 }, { width: 100 }],
      data: notes.map(([about, text]): Row => [bold(about), { value: text, wrap: true, alignVertical: 'top' }]),
    },
  ]).toBuffer();
  // Packed again, since the library stamps each part with the time of day.
  return packZip(unzipSync(new Uint8Array(written)));
}

/** A cell; nothing where there is no text. */
export function cellOf(text: string): Cell {
  if (text === '') return null;
  const digits = text.replaceAll(/\D/g, '').length;
  const [, , , places = ''] = NUMBER.exec(text) ?? [];
  if (!NUMBER.test(text) || digits > MOST_DIGITS) return { value: text, type: String, wrap: true, alignVertical: 'top' };
  return {
    value: Number(text),
    type: Number,
    format: places === '' ? '0' : `0.${'0'.repeat(places.length)}`,
    alignVertical: 'top',
  };
}

/** In characters, for a screen of ordinary width. */
const widthOf = (texts: readonly string[]): number => Math.min(48, Math.max(8, ...texts.map((text) => text.length + 2)));
