import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Frame, Page, Route } from '@playwright/test';
import { unzipSync } from 'fflate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.woff2': 'font/woff2',
};
const RUNTIME = new URL('../../../node_modules/scorm-again/dist/scorm12.min.js', import.meta.url);
const ORIGIN = 'http://lms.test';

/** What an LMS keeps of one learner and one module. */
export interface Kept {
  readonly core: Readonly<Record<string, unknown>> & { readonly score: { readonly raw: string } };
  readonly suspend_data: string;
  readonly interactions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A small LMS that plays a package by the book, in a frame, with the strict runtime of scorm-again. */
export class Lms {
  /** Whether its server is out of reach. */
  isDown = false;
  /** Everything it was ever sent. */
  readonly sent: string[] = [];
  kept: Kept | undefined;
  readonly #page: Page;
  readonly #files: Readonly<Record<string, Uint8Array>>;
  readonly #sco: string;

  constructor(page: Page, zip: Uint8Array) {
    this.#page = page;
    this.#files = unzipSync(zip);
    this.#sco = Object.keys(this.#files).find((name) => name.endsWith('.html')) ?? '';
  }

  get frame() {
    return this.#page.frameLocator('iframe');
  }

  /** The package as a page of its own. */
  async innerFrame(): Promise<Frame> {
    const frame = await (await this.#page.waitForSelector('iframe')).contentFrame();
    if (!frame) throw new Error('The package is not open. Call open() first.');
    return frame;
  }

  /** Opens the package as a learner does. Everything else on the network is refused. */
  async open(learner = 'learner-1'): Promise<void> {
    await this.#page.unroute('**');
    await this.#page.route('**', (route) => this.#answer(route, learner));
    await this.#page.goto(`${ORIGIN}/player`);
  }

  /** Goes away, as by the LMS's own "Exit". */
  async leave(): Promise<void> {
    await this.#page.goto(`${ORIGIN}/menu`);
  }

  async #answer(route: Route, learner: string): Promise<void> {
    const { pathname, origin } = new URL(route.request().url());
    if (origin !== ORIGIN) return route.abort();
    if (pathname === '/menu') return route.fulfill({ contentType: 'text/html', body: '<title>Menu</title>' });
    if (pathname === '/player') return route.fulfill({ contentType: 'text/html', body: this.#player(learner) });
    if (pathname === '/runtime.js')
      return route.fulfill({ contentType: 'text/javascript', body: await readFile(RUNTIME, 'utf8') });
    if (pathname === '/commit') return this.#commit(route);
    const file = this.#files[pathname.replace('/package/', '')];
    return file
      ? route.fulfill({ contentType: TYPES[extname(pathname)] ?? '', body: Buffer.from(file) })
      : route.fulfill({ status: 404 });
  }

  async #commit(route: Route): Promise<void> {
    if (this.isDown) return route.abort();
    const body = route.request().postData() ?? '';
    this.sent.push(body);
    this.kept = (JSON.parse(body) as { cmi: Kept }).cmi;
    return route.fulfill({ json: { result: true, errorCode: 0 } });
  }

  #player(learner: string): string {
    const { core, suspend_data } = this.kept ?? { core: {}, suspend_data: '' };
    const kept = { core: { ...core, student_id: learner, student_name: 'Learner, One', session_time: undefined }, suspend_data };
    return `<!doctype html><html lang="en"><title>Player</title>
      <script src="/runtime.js"></script>
      <script>
        window.API = new Scorm12API({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5, sendFullCommit: true });
        API.loadFromJSON(${JSON.stringify(kept)});
      </script>
      <iframe title="Module" src="/package/${this.#sco}" style="width:100%;height:700px;border:0"></iframe></html>`;
  }
}
