/** A table as a source line names it: "Table 4", or "figures in the text" for those that no table of the report holds. */
export const sourceName = (id: string): string => {
  const number = /^table-0?(\d+)$/.exec(id)?.[1];
  return number === undefined ? 'figures in the text' : `Table ${number}`;
};
