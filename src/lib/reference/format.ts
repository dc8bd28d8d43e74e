import { formatPartialDate } from '#lib/date/format.ts';
import type { Reference } from '#schemas/reference.ts';

/** A source as one line of words, without its link: authors, title, place, date. */
export function formatReference(reference: Reference): string {
  const authors = (reference.author ?? []).map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(' '),
  );
  const volume = [reference.volume, reference.issue && `(${reference.issue})`, reference.page && `:${reference.page}`]
    .filter(Boolean)
    .join('');
  const parts = [
    authors.join(', '),
    reference.title,
    [reference['container-title'], volume].filter(Boolean).join(' '),
    reference.publisher,
    reference.issued ? formatPartialDate(reference.issued) : 'no date shown',
    reference.note?.replace(/\.$/, ''),
  ];
  return parts.filter(Boolean).map((part) => `${part}`.replace(/\.$/, '')).join('. ').concat('.');
}

/** Where a source can be read: its DOI before its page; undefined where it has neither. */
export const referenceLink = (reference: Reference): string | undefined =>
  reference.DOI ? `https://doi.org/${reference.DOI}` : reference.URL;
