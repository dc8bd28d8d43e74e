import type { Reference } from '#schemas/reference.ts';

/** A source in a few words, for beside a copied figure: "Linaker et al. 2021, doi.org/10.3310/hta25050". */
export function shortCitation({ author = [], title, issued, DOI, URL }: Reference): string {
  const [first] = author;
  const name = first && ('literal' in first ? first.literal : first.family);
  const who = name === undefined ? title : author.length > 1 ? `${name} et al.` : name;
  const where = DOI === undefined ? URL : `doi.org/${DOI}`;
  return [[who, issued?.slice(0, 4)].filter(Boolean).join(' '), where].filter(Boolean).join(', ');
}
