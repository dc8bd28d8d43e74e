import type { CellsTable, PublishedCell } from '#schemas/table.ts';
import { figureKindOf } from './figure.ts';
import type { FigureKind, FigureParts, TableNote } from './view.ts';

/** Cells of the CSV that are read together, and what is said of them. */
export interface Figure {
  readonly variable: string;
  readonly category: string;
  readonly group: string;
  readonly timepoint: string;
  readonly kind: FigureKind;
  readonly parts: FigureParts;
  readonly missing?: string;
  readonly notes: readonly string[];
  readonly lines: readonly number[];
}

/** A note that says which heading of the report's table the row stands under. */
const UNDER = /^under: (.+)$/;
/** A note that says what is printed where there is no number. */
const PRINTED = /^printed: ([^;]+)/;

/** The figures of a table, in the order of the CSV. */
export function gatherFigures({ spec, cells }: Pick<CellsTable, 'spec' | 'cells'>): Figure[] {
  const reasons = new Map(spec.missingValues.map(({ value, label }) => [value, label]));
  return [...Map.groupBy(cells, keyOf).values()].map((group) => figureOf(group, reasons));
}

const keyOf = ({ variable, category, group, timepoint, measure }: PublishedCell): string =>
  JSON.stringify([variable, category, group, timepoint, figureKindOf(measure)]);

function figureOf(cells: readonly PublishedCell[], reasons: ReadonlyMap<string, string>): Figure {
  const [first] = cells;
  if (!first) throw new Error('figureOf: found no cells, expected one or more. Group them before.');
  const { variable, category, group, timepoint, measure } = first;
  const told = cells.filter(({ value }) => !reasons.has(value));
  const notes = [...new Set(cells.map(({ note }) => note).filter(Boolean))];
  return {
    ...{ variable, category, group, timepoint, kind: figureKindOf(measure) },
    parts: Object.fromEntries(told.map((cell) => [cell.measure, cell.value])),
    ...(told.length === 0 && { missing: PRINTED.exec(first.note)?.[1] ?? reasons.get(first.value) ?? '' }),
    notes,
    lines: cells.map(({ line }) => line),
  };
}

/** The heading a figure's note puts it under, or an empty text. */
export const headingFromNote = ({ notes }: Pick<Figure, 'notes'>): string =>
  notes.map((note) => UNDER.exec(note)?.[1]).find(Boolean) ?? '';

export interface LetteredNotes {
  readonly notes: readonly TableNote[];
  /** What is said of every figure, which needs no letter. */
  readonly common: readonly string[];
  /** The letters of a figure's notes: "a", "a b", or none. */
  readonly marksOf: (figure: Pick<Figure, 'notes'>) => string;
}

/** Notes on single figures as lettered notes on their table, in the order of their figures. */
export function letterNotes(figures: readonly Pick<Figure, 'notes'>[]): LetteredNotes {
  const common = commonParts(figures);
  const textsOf = ({ notes }: Pick<Figure, 'notes'>): string[] =>
    notes
      .filter((note) => !UNDER.test(note))
      .map((note) =>
        note
          .replace(PRINTED, '')
          .split('; ')
          .filter((part) => part !== '' && !common.includes(part))
          .join('; '),
      )
      .filter(Boolean);
  const texts = [...new Set(figures.flatMap(textsOf))];
  // In base 36 ten is "a".
  const markOf = (text: string): string => (texts.indexOf(text) + 10).toString(36);
  return {
    notes: texts.map((text) => ({ mark: markOf(text), text })),
    common,
    marksOf: (figure) =>
      textsOf(figure)
        .filter((text) => texts.includes(text))
        .map(markOf)
        .join(' '),
  };
}

/** Parts that stand in the note of every figure. */
function commonParts(figures: readonly Pick<Figure, 'notes'>[]): string[] {
  const parts = figures.map(({ notes }) => notes.flatMap((note) => note.split('; ')));
  return [...new Set(parts[0])].filter(
    (part) => parts.length > 1 && !UNDER.test(part) && parts.every((other) => other.includes(part)),
  );
}
