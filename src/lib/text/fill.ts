/** Puts values into a text with holes: `fill('{n} of 10', { n: 3 })` gives "3 of 10". An unknown hole stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.prototype.hasOwnProperty.call(values, name) ? String(values[name]) : hole,
  );
