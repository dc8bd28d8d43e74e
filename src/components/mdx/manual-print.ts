import h3 from '#components/manual/PlacedHeading4.astro';
import a from '#components/manual/PrintManualLink.astro';
import { chartedComponents } from './manual-with-charts.ts';
import Cite from './PrintCite.astro';
import h2 from './PrintSectionHeading.astro';
import See from './PrintSee.astro';

/** The same for the page that holds the whole manual: headings one level down, links to places on that page. */
export const manualPrintComponents = { ...chartedComponents, Cite, See, a, h2, h3 };
