import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { unescapeFormula } from '#lib/table/formula.ts';
import { writeDownloads } from './write-downloads.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'downloads-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const filesIn = async (out: string): Promise<Map<string, Buffer>> => {
  const names = await readdir(join(out, 'data'));
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, 'data', name))] as const)));
};
const rowsOf = (text: string): string[][] =>
  Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ',', skipEmptyLines: true }).data;
const sources = async (): Promise<string[]> => (await readdir('data')).filter((file) => file.endsWith('.csv'));

describe('the downloads of this project', () => {
  it('are the same bytes on two runs', async () => {
    await writeDownloads({ root: '.', out: join(folder, 'one') });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    await writeDownloads({ root: '.', out: join(folder, 'two') });
    const [one, two] = await Promise.all([filesIn(join(folder, 'one')), filesIn(join(folder, 'two'))]);
    expect([...two.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([name, bytes]) => two.get(name)?.equals(bytes) === false).map(([name]) => name)).toEqual([]);
  });

  it('hold every cell of every published CSV, in the file and in the bundle', async () => {
    await writeDownloads({ root: '.', out: folder });
    const files = await filesIn(folder);
    const bundle = unzipSync(new Uint8Array(files.get('instep-data.zip') ?? []));
    for (const name of (await sources()).filter((file) => files.has(file))) {
      const source = rowsOf(await readFile(join('data', name), 'utf8'));
      const text = files.get(name)?.toString('utf8') ?? '';
      expect(
        rowsOf(text).map((row) => row.map(unescapeFormula)),
        name,
      ).toEqual(source);
      expect(strFromU8(bundle[name] ?? new Uint8Array()), name).toBe(text);
    }
    expect(Object.keys(bundle)).toEqual(
      expect.arrayContaining(['README.txt', 'LICENCE.txt', 'CITATION.cff', 'datapackage.json', 'dictionary.csv']),
    );
  });

  it('hold no cell that a spreadsheet would run', async () => {
    await writeDownloads({ root: '.', out: folder });
    const csvs = [...(await filesIn(folder))].filter(([name]) => name.endsWith('.csv'));
    const run = csvs.flatMap(([, bytes]) => rowsOf(bytes.toString('utf8')).flat()).filter((cell) => /^[=+\-@\t\r]/.test(cell));
    expect(run.filter((cell) => Number.isNaN(Number(cell)))).toEqual([]);
  });

  it('begin with a byte order mark where they are for spreadsheets, and only there', async () => {
    await writeDownloads({ root: '.', out: folder });
    for (const [name, bytes] of await filesIn(folder)) {
      expect(bytes.subarray(0, 3).equals(Buffer.from('\uFEFF')), name).toBe(name.endsWith('-as-displayed.csv'));
    }
  });

  it('are workbooks that say what their CSV says', async () => {
    await writeDownloads({ root: '.', out: folder });
    const files = await filesIn(folder);
    const sheets = await readWorkbook(files.get('table-10.xlsx') ?? Buffer.of());
    const csv = rowsOf(files.get('table-10-as-displayed.csv')?.toString('utf8') ?? '');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Table', 'Notes']);
    expect(sheets[0]?.data.length).toBe(csv.length);
    expect(sheets[0]?.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))).flat()).toEqual(
      csv.flat().map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? String(Number(cell)) : cell)),
    );
  });

  it('are described by values that fit the types the data package names', async () => {
    await writeDownloads({ root: '.', out: folder });
    const files = await filesIn(folder);
    const { resources } = JSON.parse(files.get('datapackage.json')?.toString('utf8') ?? '') as {
      resources: { path: string; bytes: number; schema: { fields: { type: string }[]; missingValues: { value: string }[] } }[];
    };
    for (const { path, bytes, schema } of resources) {
      expect(files.get(path)?.length, path).toBe(bytes);
      const missing = schema.missingValues.map(({ value }) => value);
      const numbers = rowsOf(files.get(path)?.toString('utf8') ?? '')
        .slice(1)
        .flatMap((row) => row.filter((cell, index) => schema.fields[index]?.type === 'number' && !missing.includes(cell)));
      expect(
        numbers.filter((cell) => !/^-?\d+(\.\d+)?$/.test(cell)),
        path,
      ).toEqual([]);
    }
  });
});

describe('the gate', () => {
  it('keeps a table out of every file, whatever form it would have had', async () => {
    const hidden = 'table-07';
    await writeDownloads({ root: '.', out: folder, publishable: (table) => (table.id === hidden ? undefined : table) });
    const files = await filesIn(folder);
    expect([...files.keys()].filter((name) => name.startsWith(hidden))).toEqual([]);
    const bundle = unzipSync(new Uint8Array(files.get('instep-data.zip') ?? []));
    expect(Object.keys(bundle).filter((name) => name.startsWith(hidden))).toEqual([]);
    for (const name of ['README.txt', 'datapackage.json', 'dictionary.csv'])
      expect(strFromU8(bundle[name] ?? new Uint8Array()), name).not.toContain(`${hidden}.csv`);
  });

  it('publishes the table it gives back, not the one that was read', async () => {
    await writeDownloads({
      root: '.',
      out: folder,
      publishable: (table) =>
        'cells' in table ? { ...table, cells: table.cells.map((cell) => ({ ...cell, value: '', note: 'hidden' })) } : table,
    });
    const text = (await filesIn(folder)).get('table-04.csv')?.toString('utf8') ?? '';
    expect(
      new Set(
        rowsOf(text)
          .slice(1)
          .map((row) => row.slice(5).join('|')),
      ),
    ).toEqual(new Set(['|hidden']));
  });
});

it('a broken table stops it with file and line', async () => {
  const root = join(folder, 'project');
  for (const part of ['data', 'content', 'LICENSE', 'CITATION.cff', 'package.json'])
    await cp(part, join(root, part), { recursive: true });
  await writeFile(join(root, 'data/table-11.csv'), 'variable,category\na,b\n');
  await expect(writeDownloads({ root, out: folder })).rejects.toThrow(/data\/table-11\.csv:1/);
});
