import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { copyProject } from '../../build/project-copy.ts';
import { BUILD_MS, buildCopy } from '../helpers/build-copy.ts';

const { root, remove } = await copyProject();
afterAll(remove);

const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8');

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await read(file);
  expect(text, 'the line to change must be there').toContain(from);
  await writeFile(join(root, file), text.replace(from, to));
}

/** The mean of one scale, in one arm, after a year: told in a story, drawn in a chart, and part of no sum. */
const mean = (value: string): string => `RTW-SE,,IPS,12 months,mean,${value},`;

describe('one number of a CSV, changed', () => {
  beforeAll(async () => {
    await change('data/table-10.csv', mean('5.4'), mean('5.8'));
    expect(await buildCopy(root)).toBe('');
  }, BUILD_MS);

  it.each([
    ['the sentence of a story', 'results/confidence-about-work/index.html', '5.8 a year later', '5.4 a year later'],
    ['the marks of a chart', 'results/charts/self-efficacy/index.html', '5.8, SD 2.3', '5.4, SD 2.3'],
    ['the file of one number a line', 'data/table-10.csv', mean('5.8'), mean('5.4')],
    ['the file for spreadsheets', 'data/table-10-as-displayed.csv', '5.8 (2.3)', '5.4 (2.3)'],
  ])('changes %s', async (_, file, now, before) => {
    const text = await read(join('dist', file));
    expect(text).toContain(now);
    expect(text).not.toContain(before);
  });

  it('changes its row of the table’s page', async () => {
    const page = await read('dist/results/tables/table-10/index.html');
    const [, row = ''] = /<tr[^>]*id="row-rtw-se-12-months"[^>]*>([\s\S]*?)<\/tr>/.exec(page) ?? [];
    expect(row).toContain('5.8');
    expect(row).not.toContain('5.4');
  });

  it('changes the workbook and the bundle', async () => {
    const sheets = await readWorkbook(join(root, 'dist/data/table-10.xlsx'));
    expect(JSON.stringify(sheets)).toContain('5.8 (2.3)');
    const bundle = unzipSync(new Uint8Array(await readFile(join(root, 'dist/data/instep-data.zip'))));
    expect(strFromU8(bundle['table-10.csv'] ?? new Uint8Array())).toContain(mean('5.8'));
  });
});

it('a number that no longer fits the others stops the build, by name and place', { timeout: BUILD_MS }, async () => {
  await change('data/table-04.csv', 'Sex,Female,TAU,Baseline,n,18,', 'Sex,Female,TAU,Baseline,n,17,');
  const said = await buildCopy(root);
  expect(said).toMatch(/data\/table-04\.csv:\d+/);
  expect(said).toContain('Female');
});
