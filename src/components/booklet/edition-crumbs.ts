import type { Crumb } from '#components/page/Breadcrumb.astro';
import type { Edition } from '#schemas/edition.ts';
import { say } from '#strings.ts';

/** Links from the choice of city down to an edition. */
export const editionCrumbs = (edition: Edition): Crumb[] => [
  { href: '/booklet/', label: say('nav-booklet') },
  { href: `/booklet/${edition.id}/`, label: edition.name },
];
