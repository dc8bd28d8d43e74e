/** A state of a pattern that nobody knows: without a word for it, two patterns would have one fragment. */
const NOT_RETURNED = /(?<=^|\|)-(?=\||$)/g;

/**
 * The fragment of a row of a table's page, so that a figure can link to the very row it comes from.
 *
 * @returns such as "sex-female" or "overall-3-months"; the same for every group and measure of the row
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
  `row-${[variable, category.replaceAll(NOT_RETURNED, 'not returned'), timepoint]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
