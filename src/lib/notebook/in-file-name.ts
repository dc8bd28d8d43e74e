/** A client number as a part of a file’s name, with a hyphen before it: letters, digits and hyphens; '' where none is left. */
export function inFileName(who: string): string {
  const clean = who
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 24);
  return clean && `-${clean}`;
}
