/** @type {import('prettier').Config} */
export default {
  // Wide enough that a sentence in a comment, or a component with its four props, stays on one line.
  printWidth: 130,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  // Must say the same as compressHTML in astro.config.mjs. With the default, 'jsx', formatting puts spaces into pages.
  astroCompressHTML: 'html',
  overrides: [
    { files: '*.astro', options: { parser: 'astro' } },
    // A short list in braces broken over five lines is harder to edit than a long line.
    { files: 'content/**/*.yaml', options: { printWidth: 160 } },
  ],
};
