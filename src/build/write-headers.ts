import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

import { formatHeadersFile, headerRules } from './headers.ts';

/** Puts `_headers` beside the pages, and says so where the site's own address is not known. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(headerRules()));
        if (!process.env.SITE_URL) {
          logger.warn('SITE_URL is not set: QR codes and printed addresses point to http://localhost:4321.');
        }
      },
    },
  };
}
