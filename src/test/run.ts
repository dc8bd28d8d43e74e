// Runs every test there is and closes with the sum of all: npm test
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

/** What needs no built site, in two rows side by side: each keeps one core busy, since Vitest takes one of two. */
const SOURCE: readonly (readonly Step[])[] = [
  [
    { name: 'content', command: 'npm run --silent check' },
    { name: 'types', command: 'npm run --silent types' },
    { name: 'lint', command: 'npm run --silent lint' },
  ],
  [{ name: 'unit', ...vitest('unit') }],
];

const SITE: readonly Step[] = [
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

/** Runs a command. What it says is shown as it comes, or, beside others, kept until it ends. */
const run = (command: string, isAlone: boolean): Promise<{ isOk: boolean; said: string }> =>
  new Promise((resolve) => {
    const said: string[] = [];
    const env = { ...process.env, ...ENVIRONMENT };
    const child = spawn(command, { shell: true, stdio: isAlone ? 'inherit' : 'pipe', env });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    child.on('close', (code) => resolve({ isOk: code === 0, said: said.join('') }));
  });

/** Runs one step. A command that fails without a failed test, or leaves no report, counts as one failure. */
async function runStep({ name, command, count }: Step, isAlone: boolean): Promise<Counts> {
  const heading = `\n--- ${name}: ${command}`;
  console.log(isAlone ? heading : `--- ${name} begins`);
  const start = performance.now();
  const { isOk, said } = await run(command, isAlone);
  const counts = count ? await count().catch(() => undefined) : { passed: Number(isOk), failed: Number(!isOk) };
  const failed = counts?.failed ?? 0;
  const result = { passed: counts?.passed ?? 0, failed: failed === 0 && (!isOk || !counts) ? 1 : failed };
  if (!isAlone) console.log(`${heading}\n${said.trimEnd()}`);
  console.log(
    `--- ${name}: ${result.passed} passed, ${result.failed} failed, ${Math.round((performance.now() - start) / 1000)} s`,
  );
  return result;
}

/** Runs a row of steps, one after another. */
async function runRow(steps: readonly Step[], isAlone: boolean): Promise<Counts[]> {
  const results: Counts[] = [];
  for (const step of steps) results.push(await runStep(step, isAlone));
  return results;
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const source = await Promise.all(SOURCE.map((row) => runRow(row, false)));
const results = [...source.flat(), ...(await runRow(SITE, true))];
const passed = results.reduce((sum, each) => sum + each.passed, 0);
const failed = results.reduce((sum, each) => sum + each.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
