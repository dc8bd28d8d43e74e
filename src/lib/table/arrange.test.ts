import { describe, expect, it } from 'vitest';

import { tableWords } from '../../components/table/table-words.ts';
import { makeTable, TWO_ARMS } from '../../test/helpers/make-table.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { arrange } from './arrange.ts';
import { linesOf } from './lines.ts';
import { showTable } from './shown.ts';
import { WHOLE } from './state.ts';
import type { TableView } from './view.ts';

const TABLES = dataTables();

const written = (view: TableView): string =>
  linesOf(view, showTable(view, WHOLE), WHOLE, tableWords)
    .map((line) => line.join(' | '))
    .join('\n');

it('groups are columns, variables are groups of rows, and what is read together is put together', () => {
  expect(written(arrange(TWO_ARMS, tableWords))).toMatchInlineSnapshot(`
    "Topic | Answer or measurement | All (N = 50) | IPS (N = 22) | TAU (N = 28)
    Participants, n | Participants | 50 | 22 | 28
    Sex, n (%) | Male | 20 (40%) | 10 (45%) | 10 (36%)
    Sex, n (%) | Female | 30 (60%) | 12 (54%) | not reported
    Illness – Asthma, n (%) | Yes | 9 (18%) | not given | not given
    Illness – Asthma, n (%) | No | 41 (82%) | not given | not given
    Age, years | Mean (SD) | 16.0 (1.1) | 15.9 (1.3) | 16.1 (1.1)
    Age, years | Missing answers | 2 | not given | not given"
  `);
});

it('the fragment of rows that share one stands on their group, and every other on its row', () => {
  const { rowGroups } = arrange(TWO_ARMS, tableWords);
  expect(rowGroups.map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
    [undefined, 'row-participants-baseline'],
    [undefined, 'row-sex-male-baseline', 'row-sex-female-baseline'],
    [undefined, 'row-illness-asthma-yes-baseline', 'row-illness-asthma-no-baseline'],
    ['row-age-baseline', undefined, undefined],
  ]);
});

it('a single group told of at several times has its times as columns, with how many answered each time', () => {
  const table = makeTable(
    `Participants,,All,Baseline,n,50
     Participants,,All,3 months,n,41
     PHQ-9,,All,Baseline,missing,1
     PHQ-9,,All,3 months,missing,0`,
    'variables: [{ name: Participants, kind: flow }, { name: PHQ-9, kind: flow }]',
  );
  const view = arrange(table, tableWords);
  expect(written(view)).toMatchInlineSnapshot(`
    "Topic | Answer or measurement | At the start (N = 50) | 3 months (N = 41)
    Participants, n | Participants | 50 | 41
    PHQ-9, missing answers | PHQ-9 | 1 | 0"
  `);
  expect(view.rowGroups[1]?.rows[0]?.cells.map((cell) => cell?.id)).toEqual(['row-phq-9-baseline', 'row-phq-9-3-months']);
});

it('where every variable has the same kinds of figure, they are columns under their groups', () => {
  const table = makeTable(
    `Overall,,All,,n,49,printed beside the name
     Overall,,IPS,Baseline,mean,6.4
     Overall,,IPS,Baseline,sd,2.1
     Overall,,TAU,Baseline,mean,5.1
     Overall,,TAU,Baseline,sd,2.2
     Overall,,,Baseline,p,0.056,IPS compared with TAU
     Overall,,IPS,3 months,mean,5.2
     Overall,,IPS,3 months,sd,2.7`,
    'variables: [{ name: Overall, kind: continuous, unit: points }]',
  );
  const view = arrange(table, tableWords);
  expect(written(view)).toMatchInlineSnapshot(`
    "Topic | Answer or measurement | IPS Mean (SD) (N = 22) | TAU Mean (SD) (N = 28) | IPS compared with TAU p
    Overall, points | At the start | 6.4 (2.1) | 5.1 (2.2) | 0.056
    Overall, points | 3 months | 5.2 (2.7) | not given | not given"
  `);
  expect(view.rowGroups[0]?.aside?.label).toBe('n = 49');
  expect(view.notes).toEqual([{ mark: 'a', text: 'printed beside the name' }]);
});

it('patterns have a head cell a state, headings from their notes, and a word for what nobody knows', () => {
  const table = makeTable(
    `pattern,Working|-|Not in work,IPS,,n,2,under: Not in work
     pattern,Working|Working|-,IPS,,n,1,under: In work
     pattern,Total,IPS,,n,3`,
    'variables: [{ name: pattern, kind: flow, denominator: All of group }]',
  );
  const view = arrange(table, tableWords);
  expect(view.heads).toEqual(['3 months', '6 months', '12 months']);
  expect(view.rowGroups.map(({ heading, isPlain, rows }) => [heading, isPlain, rows.map(({ heads }) => heads)])).toEqual([
    ['Not in work', false, [['Working', 'not returned', 'Not in work']]],
    ['In work', false, [['Working', 'Working', 'not returned']]],
    ['All others and total', true, [['Total']]],
  ]);
});

it('what the report prints where it has no number is shown as printed', () => {
  const table = makeTable(
    `Way,Posters,All,,approached,,printed: Unknown; label from the prose
     Way,Posters,All,,recruited,0,label from the prose`,
    'variables: [{ name: Way, kind: flow }]',
  );
  const view = arrange(table, tableWords);
  expect(view.rowGroups[0]?.rows[0]?.cells.map((cell) => cell?.missing)).toEqual(['Unknown', undefined]);
  expect([view.notes, view.commonNotes]).toEqual([[], ['label from the prose']]);
});

describe.each(TABLES.map((table) => [table.id, table] as const))('%s', (_, table) => {
  const view = arrange(table, tableWords);

  it('has a place for every cell of its CSV, and no more than one', () => {
    const cells = view.rowGroups.flatMap(({ rows, aside }) => [...rows.flatMap((row) => row.cells), aside?.cell]);
    const lines = cells.flatMap((cell) => cell?.lines ?? []);
    expect(lines.toSorted((a, b) => a - b)).toEqual(table.cells.map(({ line }) => line));
  });

  it('has short names and fragments that are one of their kind', () => {
    const ids = view.rowGroups
      .flatMap((group) => [group.id, ...group.rows.flatMap((row) => [row.id, ...row.cells.map((cell) => cell?.id)])])
      .filter((one) => one !== undefined);
    for (const names of [ids, view.rowGroups.map(({ key }) => key), view.columns.map(({ key }) => key)])
      expect(new Set(names).size).toBe(names.length);
  });

  it('has words wherever it has no number', () => {
    const texts = linesOf(view, showTable(view, WHOLE), WHOLE, tableWords).flatMap((line) =>
      line.slice(1 + view.heads.length, 1 + view.heads.length + view.columns.length),
    );
    expect(texts.filter((text) => text.trim() === '' || /NaN|undefined/.test(text))).toEqual([]);
  });
});

it.each(TABLES.filter(({ id }) => ['table-03', 'table-08', 'table-10', 'table-13'].includes(id)))(
  '$id reads as it did',
  async (table) => {
    await expect(`${written(arrange(table, tableWords))}\n`).toMatchFileSnapshot(`../../test/golden/tables/${table.id}.txt`);
  },
);
