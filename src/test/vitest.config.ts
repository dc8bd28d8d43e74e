import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Plain Vite resolves "#…" (package.json "imports") and "?raw". What needs astro:content is tested on the built site.
// TZ is far from UTC on purpose, and over the date line from where most people work: no test may depend on it.
process.env.TZ = 'Pacific/Kiritimati';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // A time limit finds what hangs, and no busy machine may make it fail.
    testTimeout: 60_000,
  },
});
