/** A table as a source line names it: "Table 4", or "figures in the text" for those that no table of the report holds. Others by their id. */
export const sourceName = (id: string): string => {
  const number = /^table-0?(\d+)$/.exec(id)?.[1];
  if (number !== undefined) return `Table ${number}`;
  return id === 'prose-figures' ? 'figures in the text' : id.replaceAll('-', ' ');
};
