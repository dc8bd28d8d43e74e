import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { pagePolicy } from './src/build/headers.ts';
import { writeHeaders } from './src/build/write-headers.ts';

/** Every MDX file sets off this warning, and Astro itself writes the line it is about (withastro/astro#15139). */
const passOverHeadInject = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  cacheDir: './.astro',
  // The default drops the space between words on separate lines: "pain</b> <a>" would run together.
  compressHTML: true,
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), writeHeaders()],
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { onwarn: passOverHeadInject } },
    define: { PAGE_POLICY: JSON.stringify(pagePolicy()) },
  },
});
