import type { CellKey } from '#lib/arithmetic/deviation.ts';
import { PARTICIPANTS } from '#lib/arithmetic/table-index.ts';
import { rowHref, tableHref } from '#lib/table/row-id.ts';
import { fill } from '#lib/text/fill.ts';
import type { Cover, Discrepancy, Weight } from '#schemas/discrepancy.ts';
import type { CellsTable } from '#schemas/table.ts';
import { cellsOfFigure, figureText } from './figure.ts';

/** A row, or the whole of a table where no row is named, and where it is to be seen. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly href: string;
}

/** A discrepancy with its numbers put in, ready to be shown. */
export interface ShownDiscrepancy {
  readonly id: string;
  readonly weight: Weight;
  readonly title: string;
  readonly tables: readonly string[];
  readonly sections: readonly string[];
  readonly readings: readonly { readonly by: string; readonly says: string; readonly places: readonly Place[] }[];
  readonly affects: string;
  readonly uses: string;
  readonly unsure: string | undefined;
  readonly details: readonly string[];
  /** What the arithmetic check found. */
  readonly found: readonly { readonly place: Place; readonly printed: string; readonly computed: string }[];
}

/** Places of a reading to be linked one by one; where there are more, the table is. */
const FEW_PLACES = 3;
const HOLE = /\{(\w+)\}/g;

/**
 * Puts the numbers into an explanation, and finds the rows its readings speak of.
 *
 * @throws where a figure names no cell, or the words and the figures do not go together
 */
export function presentDiscrepancy(discrepancy: Discrepancy, tables: readonly CellsTable[]): ShownDiscrepancy {
  checkHoles(discrepancy);
  const values = Object.fromEntries(
    Object.entries(discrepancy.figures).map(([name, figure]) => [name, figureText(figure, tables)]),
  );
  const put = (text: string): string => fill(text, values);
  const { id, weight, title, sections, affects, uses, unsure } = discrepancy;
  return {
    ...{ id, weight, title, sections, tables: discrepancy.tables },
    readings: discrepancy.readings.map(({ by, says }) => ({
      by,
      says: put(says),
      places: placesOf(holesOf(says).flatMap((name) => cellsOfNamed(discrepancy, name))),
    })),
    affects: put(affects),
    uses: put(uses),
    unsure: unsure === undefined ? undefined : put(unsure),
    details: discrepancy.details.map(put),
    found: discrepancy.covers.map((cover) => ({ place: placeOfCover(cover), printed: cover.printed, computed: cover.computed })),
  };
}

const holesOf = (text: string): string[] => [...text.matchAll(HOLE)].map(([, name]) => name ?? '');

function cellsOfNamed({ figures }: Discrepancy, name: string): readonly CellKey[] {
  const figure = figures[name];
  return figure === undefined ? [] : cellsOfFigure(figure);
}

/** Each row once, those that only say how many people there are left out where there are others. More rows than a reader would follow become their tables. */
function placesOf(cells: readonly CellKey[]): Place[] {
  const telling = cells.filter(({ variable }) => variable !== PARTICIPANTS);
  const rows = distinct((telling.length > 0 ? telling : cells).map(placeOfCell));
  return rows.length <= FEW_PLACES ? rows : distinct(cells.map(({ table }) => ({ table, row: '', href: tableHref(table) })));
}

const distinct = (places: readonly Place[]): Place[] => [...new Map(places.map((place) => [place.href, place])).values()];

function placeOfCell(key: CellKey): Place {
  return { table: key.table, row: rowName(key), href: rowHref(key.table, key) };
}

const placeOfCover = (cover: Cover): Place => {
  const place = placeOfCell(cover);
  return { ...place, row: [place.row, cover.group === 'All' ? '' : cover.group].filter(Boolean).join(', ') };
};

/** "Sex, Female". A pattern is told by its states; the start is not told. */
function rowName({ variable, category, timepoint }: CellKey): string {
  const states = category.split('|').map((state) => (state === '-' ? 'not returned' : state));
  return [variable === 'pattern' ? '' : variable, states.join(', '), timepoint === 'Baseline' ? '' : timepoint]
    .filter(Boolean)
    .join(', ');
}

/** Words with a hole that no figure fills, and figures that no words use. */
function checkHoles({ id, figures, readings, affects, uses, unsure = '', details }: Discrepancy): void {
  const used = new Set([...readings.map(({ says }) => says), affects, uses, unsure, ...details].flatMap(holesOf));
  const unknown = [...used].filter((name) => !(name in figures));
  const idle = Object.keys(figures).filter((name) => !used.has(name));
  if (unknown.length > 0) {
    throw new Error(`content/discrepancies.yaml: "${id}" speaks of {${unknown.join('}, {')}}, expected a figure of that name.`);
  }
  if (idle.length > 0) {
    throw new Error(`content/discrepancies.yaml: "${id}" has figures that no words use: ${idle.join(', ')}. Take them away.`);
  }
}
