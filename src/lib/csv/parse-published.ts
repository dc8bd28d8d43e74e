import Papa from 'papaparse';

import type { PublishedCell } from '#schemas/fact.ts';

const COLUMNS = ['variable', 'category', 'group', 'timepoint', 'measure', 'value', 'note'] as const;

/**
 * Reads a table of published numbers, one a line.
 *
 * @param text the CSV, UTF-8 with a header line
 * @param name the file's name, for messages
 * @throws with file, line, found and expected where the form is not exactly that of DESIGN's tables
 */
export function parsePublished(text: string, name: string): PublishedCell[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const lines = lineNumbers(data);
  const [error] = errors;
  if (error) throw new Error(`${name}:${lines[error.row ?? 0] ?? 1}: ${error.message}`);
  const [header = [], ...rows] = data;
  if (header.join() !== COLUMNS.join()) {
    throw new Error(`${name}:1: found the columns "${header.join()}", expected "${COLUMNS.join()}".`);
  }
  return rows.flatMap((row, index) => {
    if (row.join('') === '') return [];
    if (row.length !== COLUMNS.length) {
      throw new Error(
        `${name}:${lines[index + 1]}: found ${row.length} cells, expected ${COLUMNS.length}. Quote a cell that holds a comma.`,
      );
    }
    const [variable = '', category = '', group = '', timepoint = '', measure = '', value = ''] = row;
    return { variable, category, group, timepoint, measure, value };
  });
}

/** The line each row begins on: a cell may hold line breaks. */
function lineNumbers(rows: readonly (readonly string[])[]): number[] {
  let line = 1;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.join('').split('\n').length - 1;
    return start;
  });
}
