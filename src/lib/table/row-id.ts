/**
 * The fragment of a row of a table's page, so that a figure can link to the very row it comes from. Each row of a table has its
 * own: the content check holds every table to that.
 *
 * @returns such as "row-sex-female" or "row-overall-3-months"; the same for every group and measure of the row. In a pattern such
 *   as "Working|-|-" the dash of a questionnaire that was not returned becomes "none": "row-pattern-working-none-none"
 */
export const rowId = ({
  variable,
  category,
  timepoint,
}: {
  readonly variable: string;
  readonly category: string;
  readonly timepoint: string;
}): string =>
  `row-${[variable, category.replaceAll(/(?<=^|\|)-(?=\||$)/g, 'none'), timepoint]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
