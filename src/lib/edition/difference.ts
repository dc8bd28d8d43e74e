import type { Edition, PlaceId } from '#schemas/edition.ts';
import type { Service } from '#schemas/service.ts';

/** What is an edition's own and what it shares with every other. */
export interface EditionDifference {
  readonly ownServices: number;
  readonly sharedServices: number;
  readonly replacedChapters: readonly string[];
  readonly places: readonly { readonly id: PlaceId; readonly words: string }[];
}

/**
 * Counts what sets an edition apart, for the page where readers choose their city.
 *
 * @param edition the edition
 * @param services all services it shows
 */
export function differenceOf(edition: Edition, services: readonly Service[]): EditionDifference {
  const own = services.filter(({ area }) => area !== 'national');
  return {
    ownServices: own.length,
    sharedServices: services.length - own.length,
    replacedChapters: edition.replaces,
    places: Object.entries(edition.places).map(([id, words]) => ({ id: id as PlaceId, words })),
  };
}
