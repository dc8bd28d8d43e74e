// Measures the build in a copy of the project: the cities there are, and a hundred. Run: npm run bench
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { newEdition } from './new-edition.ts';
import { copyProject } from './project-copy.ts';

const MANY = 100;

/** Wall time and peak memory of a build; memory is read from Linux's /proc, and is 0 elsewhere. */
async function measure(root: string): Promise<string> {
  const start = performance.now();
  let peak = 0;
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--silent'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, SITE_DATE: '2026-11-23', SITE_URL: 'https://instep.example', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const watch = setInterval(() => void residentMegabytes(child.pid).then((now) => (peak = Math.max(peak, now))), 100);
  await new Promise<void>((resolve, reject) => {
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build ended with ${code ?? 'a signal'}. Run npm run build to see why.`));
    });
  });
  clearInterval(watch);
  const pages = (await readdir(join(root, 'dist'), { recursive: true })).filter((file) => file.endsWith('.html')).length;
  const seconds = (performance.now() - start) / 1000;
  return `${pages} pages, ${seconds.toFixed(1)} s, ${((seconds * 1000) / pages).toFixed(0)} ms a page, peak ${Math.round(peak)} MB`;
}

async function residentMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid ?? 'self'}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

const { root, remove } = await copyProject();
try {
  console.log(`Two cities: ${await measure(root)}`);
  for (let city = 3; city <= MANY; city += 1) await newEdition(root, `city-${city}`, `City ${city}`);
  console.log(`${MANY} cities: ${await measure(root)}`);
} finally {
  await remove();
}
