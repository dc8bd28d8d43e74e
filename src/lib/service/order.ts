import type { Edition, Feature } from '#schemas/edition.ts';
import type { Service, ServiceKind } from '#schemas/service.ts';

export const NATIONAL = 'national';

/** Every service an edition shows: its own areas in their order, then the whole country; by name within an area. */
export function servicesOf(edition: Edition, services: readonly Service[]): Service[] {
  return [...edition.areas, NATIONAL].flatMap((area) =>
    services.filter((service) => service.area === area).toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
  );
}

/** Services by their first kind, kinds in the order given; empty kinds are left out. */
export function byKind(
  services: readonly Service[],
  kinds: readonly ServiceKind[],
): { readonly kind: ServiceKind; readonly services: readonly Service[] }[] {
  return kinds
    .map((kind) => ({ kind, services: services.filter((service) => service.kinds[0] === kind) }))
    .filter((group) => group.services.length > 0);
}

/**
 * The services a chapter shows at one place: the edition's own choice, else the base choice.
 *
 * @throws where neither names any; the content check finds this first
 */
export function featuredServices(
  feature: Feature,
  edition: Edition,
  base: Partial<Record<Feature, readonly string[]>>,
  services: readonly Service[],
): Service[] {
  const ids = edition.featured[feature] ?? base[feature];
  if (!ids)
    throw new Error(
      `No services for "${feature}" in the edition "${edition.id}" nor in content/featured.yaml. Name some in one of them.`,
    );
  return ids.flatMap((id) => services.filter((service) => service.id === id));
}
