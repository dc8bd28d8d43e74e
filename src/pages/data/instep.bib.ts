import type { APIRoute } from 'astro';

import { citationFile } from '#results.ts';
import { say } from '#strings.ts';

/** The report and this site, for reference managers. */
export const GET: APIRoute = ({ site }) =>
  new Response(citationFile('bibtex', new URL('/', site).href, { by: say('cite-by'), site: say('cite-site') }));
