import { slug } from '#lib/text/slug.ts';
import type { PublishedCell } from '#schemas/table.ts';

type Row = Pick<PublishedCell, 'variable' | 'category' | 'timepoint'>;

/**
 * The fragment of a row of a table's page, so that a figure can link to the very row it comes from. Each row of a table has its
 * own: the content check holds every table to that.
 *
 * @returns such as "row-sex-female" or "row-overall-3-months"; the same for every group and measure of the row. In a pattern such
 *   as "Working|-|-" the dash of a questionnaire that was not returned becomes "none": "row-pattern-working-none-none"
 */
export const rowId = ({ variable, category, timepoint }: Row): string =>
  `row-${slug([variable, category.replaceAll(/(?<=^|\|)-(?=\||$)/g, 'none'), timepoint].join(' '))}`;

/** The address of a table's page. */
export const tableHref = (table: string): string => `/results/tables/${table}/`;

/** The address of a row of it. */
export const rowHref = (table: string, row: Row): string => `${tableHref(table)}#${rowId(row)}`;
