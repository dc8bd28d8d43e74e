// Serves dist/ with the headers a real host sends. Used by `npm start` and by the browser tests.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import compression from 'compression';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

import { headerRules, headersFor } from './headers.ts';

/** Types the file server does not know, or gives without their letters. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `compression` asks for no more of Express than Node's own request and response. */
type Express = [request: Parameters<RequestHandler>[0], response: Parameters<RequestHandler>[1]];

/**
 * Starts the server.
 *
 * @param port 0 takes any free one
 * @param folder what to serve; the built site where left out
 * @returns the address, and a way to stop
 */
export async function serve(port: number, folder = 'dist'): Promise<{ address: string; stop: () => Promise<void> }> {
  const rules = headerRules();
  const missing = await readFile(join(folder, '404.html')).catch(() => {
    throw new Error(`There is no built site in ${folder}/. Run npm run build first.`);
  });
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersFor(pathname, rules))) response.setHeader(name, value);
      const type = TYPES[extname(pathname)];
      if (type) response.setHeader('Content-Type', type);
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', ...headersFor('/404.html', rules) });
      response.end(missing);
    },
  });
  // As a real host does: without it a slow phone would get four times the bytes.
  const compress = compression();
  const server = createServer((request, response) => {
    const folderAddress = withSlash(folder, request.url ?? '/');
    if (folderAddress) response.writeHead(301, { Location: folderAddress }).end();
    else compress(...([request, response] as unknown as Express), () => files(request, response));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken. Choose another: PORT=5000 npm run serve`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as { port: number };
  return {
    address: `http://localhost:${taken}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Where a page was asked for without its last slash, the address with it: links on the page count on it. */
function withSlash(folder: string, url: string): string | undefined {
  // No page of ours has a name that needs escapes, so none is undone; what is no address at all is the file server's affair.
  const asked = URL.parse(url, 'http://site');
  if (!asked || asked.pathname.endsWith('/')) return undefined;
  return existsSync(join(folder, asked.pathname, 'index.html')) ? `${asked.pathname}/${asked.search}` : undefined;
}

if (import.meta.main) {
  try {
    const { address } = await serve(Number(process.env.PORT ?? 4321));
    console.log(`The site is at ${address} (stop with Ctrl+C)`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
