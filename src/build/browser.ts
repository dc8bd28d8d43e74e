import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Its folder, from the file it exports in build/. */
const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/** What Playwright needs to start a Chromium: `chromium.launch(options)`. */
export interface LaunchOptions {
  readonly executablePath: string;
  readonly args: string[];
  readonly env?: Record<string, string>;
}

/** Whether there is one: Linux x64 gets it through npm, any other machine has to name its own. */
export const hasBrowser = (): boolean =>
  Boolean(process.env.CHROME_PATH) || (process.platform === 'linux' && process.arch === 'x64');

/**
 * Finds the browser: the one `CHROME_PATH` names, else the one that came through npm, unpacked once for this user.
 *
 * @throws with what to do where neither can be had
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) {
      throw new Error(
        `CHROME_PATH is "${named}", and there is no such file. Correct it, or unset it to use the browser from npm.`,
      );
    }
    return { executablePath: named, args: ['--no-sandbox'] };
  }
  if (!hasBrowser()) {
    throw new Error(
      `The browser from npm runs on Linux x64 only; this is ${process.platform} ${process.arch}. Set CHROME_PATH to a Chrome or Chromium.`,
    );
  }
  return unpackedBrowser();
}

/** @sparticuz/chromium brings the browser, the four libraries a bare Debian lacks, and a font: each must be named to it. */
async function unpackedBrowser(): Promise<LaunchOptions> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const home = join(process.cwd(), 'node_modules', '.cache', `instep-chromium-${version}`);
  const executablePath = join(home, 'chromium');
  if (!existsSync(executablePath)) await unpack(home);
  return {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu'],
    // Without FONTCONFIG_PATH all text is blank, and nothing says so.
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/** Unpacks beside the final place and renames, so that no other run can meet half a browser. */
async function unpack(home: string): Promise<void> {
  const { default: Chromium, inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  const work = `${home}-${process.pid}`;
  await mkdir(work, { recursive: true });
  process.env.TMPDIR = work;
  try {
    await Chromium.executablePath();
    await inflate(join(PACKAGE, 'bin', 'al2023.tar.br'));
    await writeFile(join(work, 'fonts', 'fonts.conf'), fontsConfig(join(home, 'fonts')));
    await rename(work, home);
  } catch (error) {
    // Another run may have been first; its browser will do.
    if (!existsSync(join(home, 'chromium'))) throw error;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    await rm(work, { recursive: true, force: true });
  }
}

/** The package's own file names folders of a cloud machine; a browser that finds no font crashes. */
const fontsConfig = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>
`;
