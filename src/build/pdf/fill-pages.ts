/** Where a page number goes, in the HTML of the page that holds the whole manual; `#` is left out of the name of the place. */
const GAP = /(<span data-page-of="([^"]+)">)[^<]*(<\/span>)/g;

/**
 * Writes the page of each place into the gaps left for it.
 *
 * @throws where a gap names a place that the PDF does not know, so that no reference goes to paper without its page
 */
export const fillPages = (html: string, pages: ReadonlyMap<string, number>): string =>
  html.replaceAll(GAP, (_, before: string, place: string, after: string) => {
    const page = pages.get(place);
    if (page === undefined) throw new Error(`dist/manual/print/: "#${place}" is referred to, and no page of the PDF has it.`);
    return `${before}${page}${after}`;
  });

/** Whether two countings agree. */
export const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([place, page]) => other.get(place) === page);
