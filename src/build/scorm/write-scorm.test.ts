import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { manifestProblems } from '../../test/helpers/validate-manifest.ts';
import { writeScorm } from './write-scorm.ts';

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>TITLE</title><link rel="stylesheet" href="/_astro/page.css"></head>
<body><img src="/_astro/MODULE.svg" alt=""><script type="application/json" data-quiz>{"passMark":80}</script></body></html>`;
const MODULES = ['how-pain-shows', 'what-chronic-pain-is'];
let out = '';

async function build(): Promise<string[]> {
  await mkdir(join(out, '_astro'), { recursive: true });
  await writeFile(join(out, '_astro/page.css'), '@font-face{src:url(/_astro/font.woff2)}');
  await writeFile(join(out, '_astro/font.woff2'), 'a font');
  for (const module of MODULES) {
    await mkdir(join(out, 'scorm', module), { recursive: true });
    await writeFile(
      join(out, 'scorm', module, 'index.html'),
      PAGE.replaceAll('TITLE', `Title of ${module}`).replaceAll('MODULE', module),
    );
    await writeFile(join(out, '_astro', `${module}.svg`), '<svg/>');
  }
  return writeScorm({ root: process.cwd(), out, target: ['chrome99'] });
}
const zip = (name: string) => readFile(join(out, 'downloads', name));

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'write-scorm-'));
});
afterAll(() => rm(out, { recursive: true }));

it('writes a package a module and one of all, and leaves no page of them on the site', async () => {
  const written = await build();
  expect(written).toEqual([
    'training-scorm12.zip',
    'training-what-chronic-pain-is-scorm12.zip',
    'training-how-pain-shows-scorm12.zip',
  ]);
  expect(await readdir(join(out, 'downloads'))).toEqual(written.toSorted());
  expect(await readdir(out)).not.toContain('scorm');
});

it('holds just the files that the manifest lists, in the order of the course', async () => {
  await build();
  for (const name of await readdir(join(out, 'downloads'))) {
    const files = unzipSync(await zip(name));
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
    expect(await manifestProblems(manifest)).toEqual([]);
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
    expect(listed.toSorted()).toEqual(
      Object.keys(files)
        .filter((file) => file !== 'imsmanifest.xml')
        .toSorted(),
    );
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
  }
  const whole = Object.keys(unzipSync(await zip('training-scorm12.zip'))).filter((file) => file.endsWith('.html'));
  expect(whole).toEqual(['what-chronic-pain-is.html', 'how-pain-shows.html']);
});

it('brings along only what its own page shows, and what its style sheets show in turn', async () => {
  await build();
  const files = unzipSync(await zip('training-how-pain-shows-scorm12.zip'));
  expect(Object.keys(files)).toEqual([
    ...['imsmanifest.xml', 'how-pain-shows.html', 'LICENCE-typeface.txt', 'LICENCE.txt'],
    ...['_astro/font.woff2', '_astro/how-pain-shows.svg', '_astro/page.css', 'sco.js'],
  ]);
  expect(strFromU8(files['_astro/page.css'] ?? new Uint8Array())).toBe('@font-face{src:url(font.woff2)}');
});

it('writes the same bytes on each build', async () => {
  const bytes = async (): Promise<string[]> =>
    Promise.all((await build()).map(async (name) => (await zip(name)).toString('base64')));
  expect(await bytes()).toEqual(await bytes());
});

it('has a script that no old browser stumbles over, and that asks for no module', async () => {
  await build();
  const script = strFromU8(unzipSync(await zip('training-scorm12.zip'))['sco.js'] ?? new Uint8Array());
  expect(script).not.toMatch(/\bimport\s*\(|^\s*import\b|^\s*export\b/m);
  expect(script).toContain('LMSInitialize');
});
