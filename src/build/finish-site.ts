import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { listOverdue } from './check-content.ts';
import { writeDownloads } from './downloads/write-downloads.ts';
import { formatHeadersFile, headerRules } from './headers.ts';
import { siteDate } from './site-date.ts';

/** Puts `_headers` and the tables for download beside the pages, and closes the build with what whoever publishes the site has to know. */
export function finishSite(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(headerRules()));
        await writeDownloads({ root: fileURLToPath(root), out: fileURLToPath(dir), site: process.env.SITE_URL });
        if (!process.env.SITE_URL) {
          logger.warn('SITE_URL is not set: QR codes and printed addresses point to http://localhost:4321.');
        }
        const overdue = await listOverdue(fileURLToPath(root), siteDate());
        if (overdue) logger.warn(overdue);
      },
    },
  };
}
