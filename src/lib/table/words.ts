// Words that arranging a table and telling of it need, from content/strings/: code that is pure, and code that ships, gets them
// handed in. `{…}` are holes for `fill`.

/** For telling of a table that is arranged: the browser gets these. */
export interface TellingWords {
  /** A time in a sentence. */
  readonly atBaseline: string;
  readonly atTime: string;
  /** In a cell for which the report gives nothing. */
  readonly notGiven: string;
  /** By kind of figure, in a sentence. `-one` where the number is 1. */
  readonly said: Readonly<Record<string, string>>;
  /** What is shown, in sentences. */
  readonly shows: {
    readonly all: string;
    readonly some: string;
    readonly allLines: string;
    readonly someLines: string;
    readonly columns: string;
    readonly column: string;
    readonly query: string;
    readonly sorted: string;
    readonly ascending: string;
    readonly descending: string;
    readonly reportOrder: string;
    readonly example: string;
    readonly none: string;
    readonly difference: string;
    readonly and: string;
    readonly people: string;
    readonly onlyCount: string;
    readonly onlyPercent: string;
  };
  /** Heading of the column of differences, what its figures are counted in, and where there is none. */
  readonly differenceHead: string;
  readonly differenceUnits: { readonly percent: string; readonly mean: string };
  readonly noDifference: string;
  /** First and last column of a downloaded table. */
  readonly topic: string;
  readonly sourceHead: string;
}

/** For arranging a table, besides. */
export interface TableWords extends TellingWords {
  /** Headings of the head cells of a row. */
  readonly head: string;
  readonly headWho: string;
  readonly headWhen: string;
  /** Times at which a pattern of three states is told. */
  readonly patternTimes: readonly string[];
  /** The time Baseline as a heading. */
  readonly baseline: string;
  readonly who: string;
  readonly noGroup: string;
  readonly notReturned: string;
  readonly others: string;
  /** By kind of figure, as headings: "Mean (SD)". */
  readonly kinds: Readonly<Record<string, string>>;
  /** By kind of figure, beside a heading: "n (%)", "missing answers". */
  readonly details: Readonly<Record<string, string>>;
  /** By kind of figure, what it means. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Heading of the one column of a list, and what it holds. */
  readonly figure: string;
  readonly figureHelp: string;
  readonly sizeHelp: string;
  /** Beside a heading: "n = {figure}". */
  readonly aside: string;
}
