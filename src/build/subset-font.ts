// Makes src/assets/fonts/: Atkinson Hyperlegible Next, Latin-1 and the marks this site uses, weights 400 to 700.
// Run after the font's package is updated: npm run font
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const SOURCE =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const TARGET = 'src/assets/fonts/atkinson-hyperlegible-next.woff2';
const MARKS = '‘’“”–—…•→←↑↓✓×£€';

const latin1 = Array.from({ length: 0xff - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const font = await subsetFont(await readFile(SOURCE), latin1 + MARKS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
});
await writeFile(TARGET, font);
console.log(`${TARGET}: ${font.length} bytes`);
