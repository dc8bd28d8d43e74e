import type { TableRecord } from '#schemas/table.ts';
import { leaksIn } from './cell-leaks.ts';
import type { CellLeak } from './cell-leaks.ts';
import { pointsToPeople, speaksOfDates } from './column-names.ts';
import { mask } from './mask.ts';
import { watchColumn } from './profile.ts';
import type { ColumnProfile } from './profile.ts';
import type { RuleId } from './rules.ts';

/** All places of one column where one rule was broken. */
export interface Leak {
  readonly rule: RuleId;
  /** As the header names it. */
  readonly column: string;
  /** How many values; for what is judged by the column as a whole, how many of them look so. */
  readonly count: number;
  /** The first `PLACES_KEPT` of them. Line 1 is the header: the column as a whole. */
  readonly places: readonly LeakPlace[];
}

export interface LeakPlace {
  readonly line: number;
  /** The value masked, as in "943……"; with the rule's name in brackets behind it, it is what a report says was found. */
  readonly masked: string;
}

export interface ScanReport {
  /** Rows read. */
  readonly rows: number;
  /** In the order of the columns, then of the rules' first places. */
  readonly leaks: readonly Leak[];
  readonly profiles: readonly ColumnProfile[];
}

/** A search for direct identifiers that is fed in parts: any number of rows at a time, in their order. */
export interface Scan {
  readonly add: (rows: readonly TableRecord[]) => void;
  /** What has been found so far. May be called while rows still come: what a column as a whole looks like may change. */
  readonly report: () => ScanReport;
}

/** Places of a leak that are told; the rest are counted. */
export const PLACES_KEPT = 100;
/** Values of a column whose answer is kept: most columns hold the same few. */
const REMEMBERED = 2_000;

/**
 * Begins to look for direct identifiers.
 *
 * @param columns the header, in the order of the records' values
 * @param missing the texts that stand for no value; '' always does
 */
export function startScan(columns: readonly string[], missing: readonly string[] = []): Scan {
  const none = new Set(['', ...missing]);
  const scans = columns.map((column) => scanColumn(column, none));
  let rows = 0;
  return {
    add(more) {
      rows += more.length;
      for (const { line, values } of more) for (const [index, scan] of scans.entries()) scan.see(values[index] ?? '', line);
    },
    report: () => ({ rows, leaks: scans.flatMap(({ leaks }) => leaks()), profiles: scans.map(({ profile }) => profile()) }),
  };
}

interface ColumnScan {
  readonly see: (value: string, line: number) => void;
  readonly leaks: () => Leak[];
  readonly profile: () => ColumnProfile;
}

function scanColumn(column: string, missing: ReadonlySet<string>): ColumnScan {
  const isOfDates = speaksOfDates(column);
  const found = new Map<RuleId, { count: number; places: LeakPlace[] }>();
  const answers = new Map<string, readonly CellLeak[]>();
  const watch = watchColumn(column);

  function see(value: string, line: number): void {
    if (missing.has(value)) return;
    watch.see(value);
    let leaks = answers.get(value);
    if (!leaks) {
      leaks = leaksIn(value, isOfDates);
      if (answers.size < REMEMBERED) answers.set(value, leaks);
    }
    for (const leak of leaks) note(leak, line);
  }

  function note({ rule, text }: CellLeak, line: number): void {
    const before = found.get(rule) ?? { count: 0, places: [] };
    before.count += 1;
    if (before.places.length < PLACES_KEPT) before.places.push({ line, masked: mask(text) });
    found.set(rule, before);
  }

  const cellLeaks = (): Leak[] => [...found].map(([rule, { count, places }]) => ({ rule, column, count, places: [...places] }));

  function leaks(): Leak[] {
    const byColumn = judgeColumn();
    return [...byColumn, ...cellLeaks().filter(({ rule }) => !byColumn.some((leak) => leak.rule === rule))];
  }

  function judgeColumn(): Leak[] {
    const profile = watch.profile();
    const look = watch.judge();
    const whole = (rule: RuleId, count: number, masked: string): Leak => ({
      rule,
      column,
      count,
      places: [{ line: 1, masked }],
    });
    return [
      ...(pointsToPeople(column) && profile.filled > 0 ? [whole('identifier-column', profile.filled, column)] : []),
      ...(look ? [whole(look.rule, look.count, mask(look.example))] : []),
    ];
  }

  return { see, leaks, profile: watch.profile };
}
