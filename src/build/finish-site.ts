import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { listOverdue } from './check-content.ts';
import { writeDownloads } from './downloads/write-downloads.ts';
import { writeForms } from './downloads/write-forms.ts';
import { formatHeadersFile, headerRules } from './headers.ts';
import { writeScorm } from './scorm/write-scorm.ts';
import { siteDate } from './site-date.ts';

/** Puts `_headers`, the tables, the training and the forms for download beside the pages, and closes the build with what whoever publishes the site has to know. */
export function finishSite(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  let target: readonly string[] = [];
  return {
    name: 'finish-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        target = [config.vite.build?.target ?? []].flat().filter((browser) => browser !== false);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(headerRules()));
        await writeDownloads({ root: fileURLToPath(root), out: fileURLToPath(dir), site: process.env.SITE_URL });
        await writeForms({ root: fileURLToPath(root), out: fileURLToPath(dir) });
        await writeScorm({ root: fileURLToPath(root), out: fileURLToPath(dir), site: process.env.SITE_URL, target });
        if (!process.env.SITE_URL) {
          logger.warn('SITE_URL is not set: QR codes and printed addresses point to http://localhost:4321.');
        }
        const overdue = await listOverdue(fileURLToPath(root), siteDate());
        if (overdue) logger.warn(overdue);
      },
    },
  };
}
