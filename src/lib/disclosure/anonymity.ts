import type { Gate, TableRecord } from '#schemas/table.ts';

/** What of the sidecar the two rules need. */
export type AnonymityRule = Pick<Gate, 'quasiIdentifiers' | 'sensitive' | 'k' | 'l'>;

/**
 * Records that share every quasi-identifier and are too few, or too much alike. Values are left out: lines tell the data guardian
 * where to look, and a report must not say who is rare.
 */
export interface FailingClass {
  readonly rule: 'k-anonymity' | 'l-diversity';
  /** How many records share the values. */
  readonly size: number;
  /** Of all of them, 1-based. */
  readonly lines: readonly number[];
  /** Of l-diversity: the sensitive column, and how many different values it has here. */
  readonly column?: string;
  readonly values?: number;
}

export interface AnonymityReport {
  readonly rows: number;
  /** Combinations of the quasi-identifiers that occur. */
  readonly classes: number;
  /** Size of the smallest; 0 where there are no rows. */
  readonly smallest: number;
  readonly failing: readonly FailingClass[];
}

/** A check of records fed in parts, in their order. */
export interface Anonymity {
  readonly add: (rows: readonly TableRecord[]) => void;
  readonly report: () => AnonymityReport;
}

interface Class {
  readonly lines: number[];
  /** The different values of each sensitive column, kept only until there are enough. */
  readonly values: readonly Set<string>[];
}

/**
 * Begins to check k-anonymity (Sweeney 2002: each combination of the quasi-identifiers is shared by k records or more) and distinct
 * l-diversity (Machanavajjhala et al. 2007: among them each sensitive column has l different values or more). A missing value is a
 * value: a gap can mark somebody out, and "not known" tells nothing about a person.
 *
 * With no quasi-identifiers all records are one class.
 *
 * @param columns the header, in the order of the records' values; columns that are not there are taken as empty
 */
export function startAnonymity(columns: readonly string[], { quasiIdentifiers, sensitive, k, l }: AnonymityRule): Anonymity {
  const keys = quasiIdentifiers.map((name) => columns.indexOf(name));
  const watched = sensitive.map((name) => columns.indexOf(name));
  const classes = new Map<string, Class>();
  let rows = 0;

  function addOne({ line, values }: TableRecord): void {
    const key = JSON.stringify(keys.map((index) => values[index] ?? ''));
    const found = classes.get(key) ?? { lines: [], values: watched.map(() => new Set<string>()) };
    classes.set(key, found);
    found.lines.push(line);
    for (const [at, index] of watched.entries()) {
      const set = found.values[at];
      if (set && set.size < l) set.add(values[index] ?? '');
    }
  }

  const failures = ({ lines, values }: Class): FailingClass[] => [
    ...(lines.length < k ? [{ rule: 'k-anonymity' as const, size: lines.length, lines }] : []),
    ...values.flatMap((set, at) =>
      set.size < l
        ? [{ rule: 'l-diversity' as const, size: lines.length, lines, column: sensitive[at] ?? '', values: set.size }]
        : [],
    ),
  ];

  return {
    add(more) {
      rows += more.length;
      for (const row of more) addOne(row);
    },
    report: () => ({
      rows,
      classes: classes.size,
      smallest: Math.min(...[...classes.values()].map(({ lines }) => lines.length), rows),
      failing: [...classes.values()].flatMap(failures).toSorted((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
    }),
  };
}
