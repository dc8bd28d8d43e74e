import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readTables } from '../../build/check/tables.ts';
import { deviationsOf } from '../../lib/arithmetic/check-tables.ts';
import { placeOf } from '../../lib/arithmetic/deviation.ts';
import { isCells } from '../../lib/csv/read-table.ts';
import { unexplained } from '../../lib/discrepancy/explain.ts';
import { agreementsSchema, discrepancySchema } from '../../schemas/discrepancy.ts';
import { copyContent } from '../helpers/content-copy.ts';

const read = async (file: string): Promise<unknown> => parse(await readFile(`content/${file}.yaml`, 'utf8')) as unknown;

describe('the numbers of the report', async () => {
  const tables = (await readTables('.')).tables.filter(isCells);
  const agreements = agreementsSchema.parse(await read('agreements'));

  it('follow from each other, or are explained', async () => {
    const deviations = deviationsOf(tables, agreements);
    const covers = discrepancySchema
      .array()
      .parse(await read('discrepancies'))
      .flatMap((entry) => entry.covers);
    expect(unexplained(deviations, covers)).toEqual([]);
    expect(deviations).toHaveLength(covers.length);
    expect(deviations.length).toBeGreaterThan(40);
  });

  /** Where numbers no longer follow once the number of one line is another. */
  function placesAfter(id: string, line: number, value: string): string[] {
    const changed = tables.map((table) =>
      table.id === id ? { ...table, cells: table.cells.map((cell) => (cell.line === line ? { ...cell, value } : cell)) } : table,
    );
    const before = deviationsOf(tables, agreements);
    return unexplained(deviationsOf(changed, agreements), before).map((found) => `${found.table}: ${placeOf(found)}`);
  }

  it.each([
    ['table-05', 'Sex', 'Female', 'Pain service', 'n', 'table-05: Sex, Female, Pain service, Baseline, percent'],
    ['table-06', 'Smoking status', 'Never', 'All', 'n', 'table-06: Smoking status, All, Baseline, n'],
    ['table-09', 'Participants', '', 'All', 'n', 'table-09: Participants, All, Baseline, n'],
    ['table-10', 'Overall', '', 'All', 'missing', 'table-10: Overall, All, Baseline, complete'],
    ['table-12', 'Poor self-rated health', '', 'All', 'p', 'table-12: Poor self-rated health, All, 3 months, p'],
    ['table-13', 'pattern', 'Working|-|-', 'TAU', 'n', 'table-13: pattern, Total, TAU, n'],
    [
      'table-03',
      'Method of recruitment',
      'Posters',
      'All',
      'recruited',
      'table-03: Method of recruitment, Total, All, recruited',
    ],
    ['prose-figures', 'Living alone', '', 'All', 'n', 'prose-figures: Living alone, All, Baseline, n'],
  ])('change together: %s, %s, %s, %s, %s alone is found out', (...[id, variable, category, group, measure, place]) => {
    const cell = tables
      .find((table) => table.id === id)
      ?.cells.find(
        (each) => [each.variable, each.category, each.group, each.measure].join() === [variable, category, group, measure].join(),
      );
    const value = measure === 'p' ? '0.003' : String(Number(cell?.value) + 1);
    expect(placesAfter(id, cell?.line ?? 0, value)).toContain(place);
  });
});

describe('the words of the explanations', () => {
  /** What words may hold in digits: parts of the report, times, and limits that are not of this trial. */
  const ALLOWED = [
    /(Tables?|Chapters?|Figure|Box|packages?) \d+(, \d+)*( and \d+)?/g,
    /\d+(, \d+)*( (and|to) \d+)? (months|years)/g,
    /PHQ-9|below 0\.05|(below|above) 1\b|counted as 1|add up to (more or less than )?100|to 24 and from more than 25|for 25/g,
  ];

  const withoutAllowed = (text: string): string =>
    [/^[^:]*: /, /\{\w+\}/g, ...ALLOWED].reduce((rest, pattern) => rest.replaceAll(new RegExp(pattern, 'g'), ''), text);

  it('hold no number of the trial: those come from the tables', async () => {
    const entries = discrepancySchema.array().parse(await read('discrepancies'));
    const words = entries.flatMap(({ id, title, readings, affects, uses, unsure = '', details }) =>
      [title, ...readings.flatMap(({ by, says }) => [by, says]), affects, uses, unsure, ...details].map(
        (text) => `${id}: ${text}`,
      ),
    );
    const numbers = words.filter((text) => /\d/.test(withoutAllowed(text)));
    expect(numbers).toEqual([]);
  });
});

describe('the content check', () => {
  const { sayAfter } = copyContent();

  it('names every number that no longer follows when one count changes, and what to do', async () => {
    expect(await sayAfter('data/table-04.csv', 'Sex,Male,IPS,Baseline,n,10,', 'Sex,Male,IPS,Baseline,n,11,'))
      .toMatchInlineSnapshot(`
      "data/table-04.csv:5, column value
        found     20 for Sex, Male, All, Baseline, n
        expected  21: IPS 11 + TAU 10
        next      Correct it if it is a slip of ours. If the report prints it so, explain it in content/discrepancies.yaml, under covers: - { rule: parts, table: table-04, variable: Sex, category: Male, timepoint: Baseline, printed: '20', computed: '21' }
      data/table-04.csv:7, column value
        found     23 for Sex, IPS, Baseline, n
        expected  22: there are 22 people
        next      Correct it if it is a slip of ours. If the report prints it so, explain it in content/discrepancies.yaml, under covers: - { rule: answers, table: table-04, variable: Sex, group: IPS, timepoint: Baseline, printed: '23', computed: '22' }
      data/table-04.csv:8, column value
        found     45 for Sex, Male, IPS, Baseline, percent
        expected  50: 11 of 22 is 50.00%
        next      Correct it if it is a slip of ours. If the report prints it so, explain it in content/discrepancies.yaml, under covers: - { rule: percent, table: table-04, variable: Sex, category: Male, group: IPS, timepoint: Baseline, measure: percent, printed: '45', computed: '50' }"
    `);
  });

  it('stops when an explained number is corrected, since the explanation no longer applies', async () => {
    const said = await sayAfter(
      'data/table-04.csv',
      'Sex,Female,IPS,Baseline,percent,54,',
      'Sex,Female,IPS,Baseline,percent,55,',
    );
    expect(said.replace(/yaml:\d+/, 'yaml:…')).toMatchInlineSnapshot(`
      "content/discrepancies.yaml:…
        found     d-table-4-women explains 54 for 55 by the rule "percent" at table-04, Sex, Female, IPS, Baseline, percent
        expected  what the numbers show, and they no longer show this
        next      Take the line away, or correct it; the explanation may need new words."
    `);
  });

  it('stops when an explanation tells of other numbers than the data', async () => {
    const said = await sayAfter('content/discrepancies.yaml', "printed: '25'", "printed: '26'");
    expect(said).toContain('25 for Participant');
    expect(said).toContain('d-table-6-income-share explains 26 for 24');
  });

  it.each([
    ['content/agreements.yaml', 'variable: Randomised', 'variable: Randomized', 'Correct the key in content/agreements.yaml'],
    ['content/discrepancies.yaml', '{text} people', '{txet} people', 'speaks of {txet}'],
    ['content/discrepancies.yaml', 'tables: [table-14, prose-figures]', 'tables: [table-41]', 'the table "table-41"'],
    [
      'content/discrepancies.yaml',
      'id: d-table-8-note',
      'id: d-table-10-answers',
      'the discrepancy "d-table-10-answers" a second time',
    ],
  ])('refuses %s where "%s" becomes "%s"', async (file, from, to, found) => {
    expect(await sayAfter(file, from, to)).toContain(found);
  });
});
