/** A questionnaire that was not returned, as patterns of answers print it: "Not in work|-|Working". */
const NO_ANSWER = /(?<=^|\|)-(?=$|\|)/g;

/**
 * The fragment of a row of a table's page, so that a figure can link to the very row it comes from.
 *
 * @returns such as "row-sex-female" or "row-overall-3-months"; the same for every group and measure of the row
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
  `row-${[variable, category.replaceAll(NO_ANSWER, 'none'), timepoint]
    .filter(Boolean)
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}`;
