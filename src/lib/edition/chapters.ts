import { withoutNumber } from '#lib/text/slug.ts';
import type { ChapterData, ChapterSlug } from '#schemas/chapter.ts';

/** A chapter as an edition shows it. `textFrom` says whose words they are, which need not be the edition's own. */
export interface EditionChapter<Entry> {
  readonly slug: ChapterSlug;
  readonly data: ChapterData;
  readonly edition: string;
  readonly textFrom: 'base' | (string & {});
  readonly isFallback: boolean;
  readonly entry: Entry;
}

interface ChapterEntry {
  readonly id: string;
  readonly data: ChapterData;
}

const BASE = 'booklet/';

/** `booklet/03-living-well` and `editions/southampton/living-well` both name the chapter `living-well`. */
export const slugOf = (entryId: string): ChapterSlug => withoutNumber(entryId.replace(/^.*\//, '')) as ChapterSlug;

/**
 * The chapters of one edition in reading order: its own text where it has one, else the base text.
 *
 * @param edition id of the edition
 * @param entries base chapters, ids `booklet/…`, and every edition's own, ids `editions/<edition>/…`
 */
export function chaptersOf<Entry extends ChapterEntry>(edition: string, entries: readonly Entry[]): EditionChapter<Entry>[] {
  const own = new Map(
    entries.filter(({ id }) => id.startsWith(`editions/${edition}/`)).map((entry) => [slugOf(entry.id), entry]),
  );
  return entries
    .filter(({ id }) => id.startsWith(BASE))
    .map((baseEntry): EditionChapter<Entry> => {
      const slug = slugOf(baseEntry.id);
      const ownEntry = own.get(slug);
      const entry = ownEntry ?? baseEntry;
      return { slug, data: entry.data, edition, textFrom: ownEntry ? edition : 'base', isFallback: !ownEntry, entry };
    })
    .toSorted((a, b) => a.data.order - b.data.order);
}
