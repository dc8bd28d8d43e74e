import { expect, test } from '@playwright/test';

test('the quiet timer runs, pauses, says which stop is now, and starts again', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00Z') });
  await page.goto('/booklet/southampton/walk-through/');
  const face = page.locator('[data-face]');
  await expect(face).toHaveText('0:00 of 10 minutes. Now: Theirs to keep');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await page.clock.runFor(90_000);
  await expect(face).toHaveText('1:30 of 10 minutes. Now: Why pain stays');
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(60_000);
  await expect(face).toHaveText('1:30 of 10 minutes. Now: Why pain stays');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  await page.clock.runFor(600_000);
  await expect(face).toHaveText('Ten minutes are up. Finish in your own time.');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(face).toHaveText('0:00 of 10 minutes. Now: Theirs to keep');
});
