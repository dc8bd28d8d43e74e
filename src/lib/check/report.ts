import { startAnonymity } from '#lib/disclosure/anonymity.ts';
import type { RuleId } from '#lib/disclosure/rules.ts';
import type { ScanReport } from '#lib/disclosure/scan.ts';

/** What a reader says of a file before it is checked. */
export interface CheckSettings {
  /** Columns by which somebody who knows a person could find them. */
  readonly quasiIdentifiers: readonly string[];
  /** Columns nobody should learn about a person. */
  readonly sensitive: readonly string[];
  /** How many rows must share each combination of the first. */
  readonly k: number;
  /** How many different values of each of the second they must have. */
  readonly l: number;
  /** Counts of people below it are small. */
  readonly threshold: number;
}

export const DEFAULTS: CheckSettings = { quasiIdentifiers: [], sensitive: [], k: 5, l: 2, threshold: 10 };

/** What is checked: the rules on single values and columns, and those on how rows compare. */
export const ROW_RULES = ['k-anonymity', 'l-diversity', 'small-count', 'small-pair'] as const;
export type CheckRule = RuleId | (typeof ROW_RULES)[number];

/** All that broke one rule. */
export interface CheckGroup {
  readonly rule: CheckRule;
  readonly count: number;
  /** The first `PLACES_SHOWN`. */
  readonly places: readonly CheckPlace[];
}

export interface CheckPlace {
  /** Of the file; 1 is the header: the column as a whole. */
  readonly line: number;
  readonly column: string;
  /** A masked value; of rows that compare, how many they are, and never what they hold. */
  readonly found: string | number;
}

export const PLACES_SHOWN = 20;

/** A file as it is compared row by row. */
export interface CheckedTable {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

/** What was found in single values and columns, by rule. */
export function leakGroups({ leaks }: Pick<ScanReport, 'leaks'>): CheckGroup[] {
  const rules = [...new Set(leaks.map(({ rule }) => rule))];
  return rules.map((rule) => {
    const own = leaks.filter((leak) => leak.rule === rule);
    const places = own.flatMap(({ column, places: found }) => found.map(({ line, masked }) => ({ line, column, found: masked })));
    return group(
      rule,
      own.reduce((sum, { count }) => sum + count, 0),
      places,
    );
  });
}

/** What rows give away by comparison: too few that look alike, too much that is alike, values that few people have. */
export function rowGroups(table: CheckedTable, settings: CheckSettings): CheckGroup[] {
  return [...anonymityGroups(table, settings), ...smallCounts(table, settings), ...smallPairs(table, settings)];
}

function anonymityGroups({ header, columns, lines }: CheckedTable, settings: CheckSettings): CheckGroup[] {
  const { quasiIdentifiers, sensitive } = settings;
  if (quasiIdentifiers.length === 0) return [];
  const needed = [...new Set([...quasiIdentifiers, ...sensitive])];
  const indices = needed.map((name) => header.indexOf(name));
  const check = startAnonymity(needed, { ...settings, quasiIdentifiers: [...quasiIdentifiers], sensitive: [...sensitive] });
  check.add(lines.map((line, row) => ({ line, values: indices.map((index) => columns[index]?.[row] ?? '') })));
  const { failing } = check.report();
  const shared = quasiIdentifiers.join(', ');
  return (['k-anonymity', 'l-diversity'] as const).flatMap((rule) => {
    const own = failing.filter((found) => found.rule === rule);
    const places = own.flatMap(({ size, values, column, lines: at }) =>
      at.map((line) => ({ line, column: column ?? shared, found: values ?? size })),
    );
    return places.length > 0 ? [group(rule, places.length, places)] : [];
  });
}

/** Values of the named columns that fewer people have than a published table would show. */
function smallCounts({ header, columns, lines }: CheckedTable, settings: CheckSettings): CheckGroup[] {
  const places = namedColumns(settings).flatMap((column) =>
    [...rowsBy(columns[header.indexOf(column)] ?? []).values()]
      .filter((own) => own.length < settings.threshold)
      .flatMap((own) => own.map((row) => ({ line: lines[row] ?? 0, column, found: own.length }))),
  );
  return places.length > 0 ? [group('small-count', places.length, places)] : [];
}

/** A column of more values than this is no filter: as in src/lib/disclosure/facets.ts. */
const MOST_VALUES = 12;

/**
 * Pairs of values that fewer people share than a table or two filters may show, though enough share each of the two: those too few
 * share are told above. More than two at a time the build looks at alone.
 */
function smallPairs({ header, columns, lines }: CheckedTable, settings: CheckSettings): CheckGroup[] {
  const filters = namedColumns(settings).flatMap((name) => {
    const values = columns[header.indexOf(name)] ?? [];
    const sizes = rowsBy(values);
    return sizes.size > 1 && sizes.size <= MOST_VALUES ? [{ name, values, sizes }] : [];
  });
  const isEnough = (rows: readonly number[] | undefined): boolean => (rows?.length ?? 0) >= settings.threshold;
  const places = filters.flatMap((one, at) =>
    filters.slice(at + 1).flatMap((other) =>
      [...rowsBy(one.values.map((value, row) => `${value}\n${other.values[row] ?? ''}`)).values()]
        .filter((rows) => rows.length < settings.threshold)
        .filter(
          ([row = 0]) => isEnough(one.sizes.get(one.values[row] ?? '')) && isEnough(other.sizes.get(other.values[row] ?? '')),
        )
        .flatMap((rows) =>
          rows.map((row) => ({ line: lines[row] ?? 0, column: `${one.name}, ${other.name}`, found: rows.length })),
        ),
    ),
  );
  return places.length > 0 ? [group('small-pair', places.length, places)] : [];
}

const namedColumns = ({ quasiIdentifiers, sensitive }: CheckSettings): string[] => [
  ...new Set([...quasiIdentifiers, ...sensitive]),
];

/** The rows that have each value. */
const rowsBy = (values: readonly string[]): Map<string, number[]> => Map.groupBy(values.keys(), (row) => values[row] ?? '');

const group = (rule: CheckRule, count: number, places: readonly CheckPlace[]): CheckGroup => ({
  rule,
  count,
  places: places.toSorted((a, b) => a.line - b.line).slice(0, PLACES_SHOWN),
});
