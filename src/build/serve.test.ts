import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { serve } from './serve.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'instep-serve-'));
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'page', 'index.html'), 'a page');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Asks as no browser would: the address goes out as it is. */
const askRaw = (port: number, path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${path} HTTP/1.0\r\n\r\n`));
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString('utf8')));
    socket.on('end', () => resolve(answer.split('\r\n')[0] ?? ''));
    socket.on('error', reject);
  });

it('an address that is none gets an answer, and the server goes on', async () => {
  const { address, stop } = await serve(0, folder);
  const port = Number(new URL(address).port);
  for (const path of ['/%', '/%E0%A4%A', '//', '//[', '/../../etc/passwd']) expect(await askRaw(port, path)).toContain('404');
  expect(await askRaw(port, '/page')).toContain('301');
  expect(await askRaw(port, '/page/')).toContain('200');
  await stop();
});

it('files for download come with their type', async () => {
  const files = ['table.csv', 'table.xlsx', 'all.zip', 'account.json', 'terms.txt'];
  await Promise.all(files.map((file) => writeFile(join(folder, file), 'x')));
  const { address, stop } = await serve(0, folder);
  const types = await Promise.all(files.map(async (file) => (await fetch(`${address}/${file}`)).headers.get('content-type')));
  await stop();
  expect(types).toEqual([
    'text/csv;charset=utf-8',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
    'application/json',
    'text/plain;charset=utf-8',
  ]);
});
