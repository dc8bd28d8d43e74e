/** A page of rows: its number held to the pages there are, and where it begins and ends. */
export interface PageOf {
  /** From 1; 1 of 1 where there are no rows. */
  readonly page: number;
  readonly pages: number;
  readonly start: number;
  readonly end: number;
}

/** @param size rows a page; Infinity for all on one */
export function pageOf(rows: number, asked: number, size: number): PageOf {
  const pages = Math.max(1, Math.ceil(rows / size));
  const page = Math.min(Math.max(1, asked), pages);
  const start = page === 1 ? 0 : (page - 1) * size;
  return { page, pages, start, end: Math.min(rows, start + size) };
}
