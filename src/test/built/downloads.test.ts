import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';

import { downloadsOf } from '#lib/table/downloads.ts';
import { builtFiles, readBuilt } from '../helpers/built-site.ts';

interface Account {
  readonly resources: readonly { readonly name: string; readonly title: string; readonly path: string }[];
}
const account = JSON.parse(readBuilt('data/datapackage.json')) as Account;
const files = builtFiles('').filter((file) => file.startsWith('data/'));

it('every published table is there in each form, and listed in the data package', () => {
  expect(account.resources.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['table-03', 'table-10', 'table-15', 'prose-figures']),
  );
  for (const { name, path } of account.resources) {
    expect(files).toContain(`data/${path}`);
    expect(files).toEqual(expect.arrayContaining(downloadsOf(name).map(({ href }) => href.slice(1))));
  }
});

it('the bundle holds what the data package lists, and its own copy of it', () => {
  const bundle = unzipSync(new Uint8Array(readFileSync('dist/data/instep-data.zip')));
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining(account.resources.map(({ path }) => path)));
  expect(Buffer.from(bundle['datapackage.json'] ?? []).toString('utf8')).toBe(readBuilt('data/datapackage.json'));
});

it('nothing lies in the folder that no published table made', () => {
  const known = [
    ...account.resources.flatMap(({ name }) => downloadsOf(name).map(({ file }) => file)),
    ...['LICENCE.txt', 'datapackage.json', 'instep-data.zip', 'instep.bib', 'instep.ris'],
  ];
  expect(files.map((file) => file.slice('data/'.length)).filter((file) => !known.includes(file))).toEqual([]);
});

it('every download of made-up data says so', () => {
  const madeUp = account.resources.filter(({ name }) => name.startsWith('example'));
  expect(madeUp.map(({ name }) => name)).toEqual(['example-records', 'example-summary']);
  for (const { name, title } of madeUp) {
    expect(title).toMatch(/made[ -]up/i);
    expect(readBuilt(`data/${name}-as-displayed.csv`)).toContain('It describes nobody.');
    const sheets = unzipSync(new Uint8Array(readFileSync(`dist/data/${name}.xlsx`)));
    const inside = Object.values(sheets).map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(inside.some((text) => text.includes('Table (made up)'))).toBe(true);
    expect(inside.some((text) => text.includes('It describes nobody.'))).toBe(true);
  }
});
