import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** DESIGN section 5: the first visit to a chapter, everything included, as a server with brotli sends it. */
const FIRST_VISIT_BYTES = 80 * 1024;

test('the first visit to the longest chapter weighs at most 80 kB', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  await page.goto('/booklet/southampton/feelings-and-people/', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(bodies)).map((body) => brotliCompressSync(body).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_VISIT_BYTES);
});
