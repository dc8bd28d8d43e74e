import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { finishSite } from './src/build/finish-site.ts';
import { pagePolicy } from './src/build/headers.ts';

/** Every MDX file sets off this warning, and Astro itself writes the line it is about. */
const passOverHeadInject = (warning, warn) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
};

/**
 * What private members of classes need in the oldest browsers, in one file. Left to itself the bundler cuts it up by which
 * pages use which helper, so that an element on one page would add a file to all others.
 */
const PRIVATE_MEMBERS = {
  name: 'private-members',
  test: /@oxc-project.runtime.*(?:classPrivate|assertClassBrand|checkPrivateRedeclaration)/,
};

const OLDEST_BROWSERS = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];

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
  integrations: [mdx(), finishSite()],
  vite: {
    build: {
      // The oldest browsers that know CSS layers; older ones get the words without the look.
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
      assetsInlineLimit: 0,
      rolldownOptions: { onwarn: passOverHeadInject },
    },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [PRIVATE_MEMBERS] } } } } } },
    define: { PAGE_POLICY: JSON.stringify(pagePolicy()) },
  },
});
