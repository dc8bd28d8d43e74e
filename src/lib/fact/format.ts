import { formatFigure, formatNumber, formatOf, formatP, formatPercent } from '#lib/figure/format.ts';
import { atStart } from '#lib/text/at-start.ts';
import type { Fact, FactForm, FigureKey } from '#schemas/fact.ts';
import type { CellsTable, Measure } from '#schemas/table.ts';
import { FORMS_OF } from './forms.ts';
import { lookUp } from './look-up.ts';
import { numberWord } from './number-word.ts';
import { tally } from './tally.ts';

/** What a fact needs of the data. */
export type FactTables = readonly Pick<CellsTable, 'id' | 'spec' | 'cells'>[];

/**
 * A fact in words: "41 of 50", "about 8 in 10", "3.0 (IQR 1.3 to 5.5)".
 *
 * @param form how to say it; the first form of its kind where left out
 * @throws where a cell is missing or is no number, or where the fact cannot be said so
 */
export function formatFact(fact: Fact, tables: FactTables, form: FactForm = FORMS_OF[fact.kind][0] ?? 'count'): string {
  if (!FORMS_OF[fact.kind].includes(form)) throw cannotSay(fact, form, `Use one of: ${FORMS_OF[fact.kind].join(', ')}.`);
  switch (fact.kind) {
    case 'share':
      return sayShare(fact, form, { count: sum(fact, fact.count, tables), of: sum(fact, [fact.of].flat(), tables) });
    case 'count':
      return sayShare(fact, form, { count: sum(fact, fact.count, tables), of: 0 });
    case 'tally':
      return sayShare(fact, form, tally(fact, tableOf(fact.table, tables)));
    case 'figure':
      return sayFigure(fact, form, tables);
    case 'spread':
      return saySpread(fact, form, tables);
  }
}

interface Counted {
  readonly count: number;
  readonly of: number;
}

function sayShare(fact: Fact, form: FactForm, { count, of }: Counted): string {
  if (form === 'of') return formatOf(String(count), String(of));
  if (form === 'count') return formatNumber(count);
  if (form === 'total') return formatNumber(of);
  if (form === 'percent') return formatPercent((100 * count) / of);
  if (form === 'in-ten') return inTen(fact, count, of);
  if (form === 'one-in') return oneIn(fact, count, of);
  return inWords(fact, form, form === 'total-word' ? of : count);
}

/** "about 8 in 10", or "8 in 10" where that is exact. Never "0 in 10" of some, or "10 in 10" of not all. */
function inTen(fact: Fact, count: number, of: number): string {
  const tenths = Math.round((10 * count) / of);
  if ((tenths === 0 && count > 0) || (tenths === 10 && count < of))
    throw cannotSay(fact, 'in-ten', `${count} of ${of} would round to ${tenths} in 10: say it in another form.`);
  return `${tenths * of === 10 * count ? '' : 'about '}${tenths} in 10`;
}

function oneIn(fact: Fact, count: number, of: number): string {
  const each = Math.round(of / count);
  if (count === 0 || of < 2 * count) throw cannotSay(fact, 'one-in', `${count} of ${of} has no such form: say it in another.`);
  return `${each * count === of ? '' : 'about '}1 in ${formatNumber(each)}`;
}

function sayFigure(fact: Extract<Fact, { kind: 'figure' }>, form: FactForm, tables: FactTables): string {
  return form === 'plain' ? printed(fact.at, fact, tables) : inWords(fact, form, Number(cell(fact, fact.at, tables)));
}

/** A number as the table's page shows it, with its unit where that is money. */
function printed(key: FigureKey, fact: Fact, tables: FactTables): string {
  const unit = tableOf(keyTable(fact, key), tables).spec.variables.find(({ name }) => name === key.variable)?.unit;
  const value = cell(fact, key, tables);
  return key.measure === 'p' ? formatP(value) : formatFigure(key.measure, value, unit);
}

type Spread = Extract<Fact, { kind: 'spread' }>;

/** The measures of each way to sum up, the middle first, and what the rest is called. */
const SPREADS = {
  median: { centre: 'median', reach: ['q1', 'q3'], name: 'IQR' },
  mean: { centre: 'mean', reach: ['sd'], name: 'SD' },
  or: { centre: 'or', reach: ['ci_low', 'ci_high'], name: '95% CI' },
} as const;

function saySpread(fact: Spread, form: FactForm, tables: FactTables): string {
  const { centre, reach, name } = SPREADS[fact.by];
  const print = (measure: Measure): string => printed({ ...fact.at, measure }, fact, tables);
  const range = reach.map(print).join(' to ');
  if (form === 'full') return `${print(centre)} (${name} ${range})`;
  if (form === 'range') return range;
  return form === 'centre' ? print(centre) : inWords(fact, form, Number(cell(fact, { ...fact.at, measure: centre }, tables)));
}

function inWords(fact: Fact, form: FactForm, value: number): string {
  const word = numberWord(value);
  if (word === undefined) throw cannotSay(fact, form, `${value} reads better in figures.`);
  return form === 'first-word' ? atStart(word) : word;
}

const sum = (fact: Fact, keys: readonly FigureKey[], tables: FactTables): number =>
  keys.reduce((total, key) => total + wholeNumber(fact, key, tables), 0);

function wholeNumber(fact: Fact, key: FigureKey, tables: FactTables): number {
  const value = cell(fact, key, tables);
  if (/^\d+$/.test(value)) return Number(value);
  throw new Error(`data/${keyTable(fact, key)}.csv: found "${value}" for "${key.variable}", expected a whole number.`);
}

/** A printed value that is there: a blank cell says nothing. */
function cell(fact: Fact, key: FigureKey, tables: FactTables): string {
  const table = tableOf(keyTable(fact, key), tables);
  const value = lookUp(table.id, table.cells, key);
  if (value !== '' || fact.kind === 'share' || fact.kind === 'count') return value;
  throw new Error(`data/${table.id}.csv: found nothing for "${key.variable}", ${key.measure}, expected a printed number.`);
}

const keyTable = (fact: Fact, key: { readonly table?: string | undefined }): string => key.table ?? fact.table;

function tableOf(id: string, tables: FactTables): FactTables[number] {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`data/: no table "${id}". Correct it in content/facts/.`);
  return table;
}

const cannotSay = (fact: Fact, form: FactForm, why: string): Error =>
  new Error(`The fact "${fact.id}" (${fact.kind}) cannot be said as "${form}". ${why}`);
