import { defineConfig } from '@playwright/test';

import { browserOptions } from '../build/browser.ts';

const PORT = 4419;

// Unpacked here, once, before any worker starts.
const { executablePath, args, env } = await browserOptions();

export default defineConfig({
  testDir: './browser',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['line'], ['json', { outputFile: '../../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 360, height: 780 },
    launchOptions: { executablePath, args, ...(env && { env }) },
  },
  webServer: {
    command: 'node src/build/serve.ts',
    cwd: '../..',
    env: { PORT: String(PORT) },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
