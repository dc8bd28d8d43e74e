import type { RecordsSpec } from '#schemas/table.ts';

/** A table of up to `whole` rows stands in its page; of a longer one the `first` rows, and the file has the rest. */
export const MOST_ROWS = { whole: 500, first: 200 } as const;

/** What several rows are called: "themes". */
export const pluralOf = ({ record, records }: RecordsSpec): string => records ?? `${record}s`;
