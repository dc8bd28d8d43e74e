import { figureNumber, formatFigure, formatP, formatPrinted } from '#lib/figure/format.ts';
import { atStart } from '#lib/text/at-start.ts';
import { fill } from '#lib/text/fill.ts';
import type { Measure } from '#schemas/table.ts';
import type { RowGroup, ViewCell, ViewColumn, ViewRow } from './view.ts';
import type { TellingWords } from './words.ts';

/** A figure and all that says what it is of. */
export interface FigurePlace {
  readonly group: RowGroup;
  readonly row: ViewRow;
  readonly column: ViewColumn;
  /** Null where the report gives nothing. */
  readonly cell: ViewCell | null;
}

/** Counts that say themselves who is counted: whoever was approached was in no group yet. */
const OF_NO_GROUP = ['approached', 'ineligible', 'recruited'];

/** A figure as a plain sentence: "IPS group, at the start: Sex – Male: 10 of 22 people (45%)." */
export function figureSentence(place: FigurePlace, words: TellingWords): string {
  const { group, row, column } = place;
  const who = row.who ?? column.who;
  const at = whenOf(row.timepoint || column.timepoint, words);
  const start = [OF_NO_GROUP.includes(kindOf(place)) ? '' : who || (column.group === '' ? (column.over ?? '') : ''), at];
  const needsHeading = !group.isSize && (row.category === '' || !group.isPlain);
  const subject = [...group.sections, needsHeading ? group.heading : '', row.category];
  const parts = [start.filter(Boolean).join(', '), subject.filter(Boolean).join(' – '), valueOf(place, words)];
  return `${atStart(parts.filter(Boolean).join(': '))}.`;
}

const kindOf = ({ row, column }: FigurePlace): string => row.kind ?? column.kind ?? 'count';

const whenOf = (timepoint: string, words: TellingWords): string =>
  timepoint === '' || timepoint === 'Baseline' ? timepoint && words.atBaseline : fill(words.atTime, { time: timepoint });

function valueOf(place: FigurePlace, words: TellingWords): string {
  const { cell, group } = place;
  if (!cell) return words.notGiven;
  if (cell.missing !== undefined) return cell.missing;
  const kind = kindOf(place);
  if (kind === 'count') return countOf(place, words);
  const value = Object.values(cell.parts)[0] ?? '';
  const holes = Object.fromEntries(
    Object.entries(cell.parts).map(([measure, part]) => [measure, formatFigure(measure as Measure, part, group.unit)]),
  );
  const unit = group.unit === '' || group.unit.startsWith('£') ? '' : ` (${group.unit})`;
  if (kind === 'p') return formatP(value);
  const said = words.said[figureNumber(value) === 1 ? `${kind}-one` : kind] ?? words.said[kind] ?? '{value}';
  return fill(said, { ...holes, value: formatPrinted(value) }) + (kind === 'mean' || kind === 'median' ? unit : '');
}

/** A count, with the people it is a part of where the report makes that plain. */
function countOf({ cell, group, row, column }: FigurePlace, words: TellingWords): string {
  const { n, percent, denominator } = cell?.parts ?? {};
  const share = percent === undefined ? '' : `${formatPrinted(percent)}%`;
  if (n === undefined) return share;
  const size = row.n ?? column.n;
  const of = denominator ?? (group.countsGroup && !row.isTotal && size !== undefined ? String(size) : undefined);
  const count = formatPrinted(n);
  const people =
    of === undefined && (group.isSize || group.countsGroup) ? words.said[n === '1' ? 'people-one' : 'people'] : '{n}';
  const said =
    of === undefined ? fill(people ?? '', { n: count }) : fill(words.said.of ?? '', { n: count, of: formatPrinted(of) });
  return share === '' ? said : `${said} (${share})`;
}

/** The same with where it comes from, to be put into another text. */
export const citedSentence = (place: FigurePlace, words: TellingWords, citation: string): string =>
  `${figureSentence(place, words)} (${citation})`;
