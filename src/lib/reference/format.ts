import { formatPartialDate } from '#lib/date/format.ts';
import type { Reference } from '#schemas/reference.ts';

/** A source as one line of words, without its link: authors, title, place, date. */
export function formatReference(reference: Reference): string {
  const authors = (reference.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' '),
  );
  const volume = [reference.volume, reference.issue && `(${reference.issue})`].filter(Boolean).join('');
  const place = [reference['container-title'], volume].filter(Boolean).join(' ');
  const parts = [
    authors.join(', '),
    reference.title,
    reference.page ? `${place}:${reference.page}` : place,
    reference.publisher,
    reference.issued ? formatPartialDate(reference.issued) : 'No date shown',
    reference.note,
  ];
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}

/** Where a source can be read: its DOI before its page; undefined where it has neither. */
export const referenceLink = (reference: Reference): string | undefined =>
  reference.DOI ? `https://doi.org/${reference.DOI}` : reference.URL;
