// Runs every test there is, one step after another, and closes with the sum of all: npm test
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';

/** Results land here as JSON, so that they can be added up. */
const RESULTS = 'test-results';
/** The site under test is always the same site: built for this day and this address. */
const ENVIRONMENT = { SITE_DATE: '2026-11-23', SITE_URL: 'https://instep.example', ASTRO_TELEMETRY_DISABLED: '1' };

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface Step {
  readonly name: string;
  readonly command: string;
  /** Reads how many passed and failed; where left out, the step counts as one. */
  readonly count?: () => Promise<Counts>;
}

const vitest = (name: string): Pick<Step, 'command' | 'count'> => ({
  command: `npm run --silent ${name} -- --reporter=default --reporter=json --outputFile.json=${RESULTS}/${name}.json`,
  count: async () => {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = await readJson<VitestReport>(`${name}.json`);
    return { passed: numPassedTests, failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites };
  },
});

const STEPS: readonly Step[] = [
  { name: 'content', command: 'npm run --silent check' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'unit', ...vitest('unit') },
  { name: 'build', command: 'npm run --silent build' },
  { name: 'built site', ...vitest('dist') },
  {
    name: 'browser',
    command: 'npm run --silent browser',
    count: async () => {
      const { stats } = await readJson<PlaywrightReport>('browser.json');
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
    },
  },
];

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const readJson = async <Report>(file: string): Promise<Report> =>
  JSON.parse(await readFile(`${RESULTS}/${file}`, 'utf8')) as Report;

const run = (command: string): Promise<boolean> =>
  new Promise((resolve) => {
    spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...ENVIRONMENT } }).on('close', (code) =>
      resolve(code === 0),
    );
  });

/** Runs one step. A command that fails without a failed test, or leaves no report, counts as one failure. */
async function runStep({ name, command, count }: Step): Promise<Counts> {
  console.log(`\n--- ${name}: ${command}`);
  const start = performance.now();
  const isOk = await run(command);
  const counts = count ? await count().catch(() => undefined) : { passed: Number(isOk), failed: Number(!isOk) };
  const failed = counts?.failed ?? 0;
  const result = { passed: counts?.passed ?? 0, failed: failed === 0 && (!isOk || !counts) ? 1 : failed };
  console.log(
    `--- ${name}: ${result.passed} passed, ${result.failed} failed, ${Math.round((performance.now() - start) / 1000)} s`,
  );
  return result;
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const step of STEPS) {
  const result = await runStep(step);
  passed += result.passed;
  failed += result.failed;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
