import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

import { formatHeadersFile, formatNginx, headerRules } from './headers.ts';

/** Puts `_headers` and `nginx.example.conf` beside the pages. */
export function writeHeaders(): AstroIntegration {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await writeFile(new URL('_headers', dir), formatHeadersFile(headerRules()));
        await writeFile(new URL('nginx.example.conf', dir), formatNginx(headerRules(), '/var/www/instep'));
        if (!process.env.SITE_URL) {
          logger.warn('SITE_URL is not set: QR codes and printed addresses point to http://localhost:4321.');
        }
        logger.info(`headers written for ${fileURLToPath(dir)}`);
      },
    },
  };
}
