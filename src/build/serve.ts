// Serves dist/ with the headers a real host sends. Used by `npm start` and by the browser tests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

import { headerRules, headersFor } from './headers.ts';

/**
 * Starts the server.
 *
 * @param port 0 takes any free one
 * @param folder what to serve; the built site where left out
 * @returns the address, and a way to stop
 */
export async function serve(port: number, folder = 'dist'): Promise<{ address: string; stop: () => Promise<void> }> {
  const rules = headerRules();
  const missing = await readFile(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname, rules))) response.setHeader(name, value);
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', ...headersFor('/404.html', rules) });
      response.end(missing);
    },
  });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://localhost:${taken}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(Number(process.env.PORT ?? 4321));
  console.log(`The site is at ${address} (stop with Ctrl+C)`);
}
