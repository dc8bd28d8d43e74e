/** A text as addresses and ids have it: `slug('Mean and SD')` is "mean-and-sd". */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The name of a file without the number that puts it in its place: "03-staying-in-touch" is "staying-in-touch". */
export const withoutNumber = (name: string): string => name.replace(/^\d+-/, '');
