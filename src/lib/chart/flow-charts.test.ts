import { describe, expect, it } from 'vitest';

import { rowId } from '#lib/table/row-id.ts';
import type { CellsTable } from '#schemas/table.ts';
import { goldenMarkup } from '../../test/helpers/golden-chart.ts';
import { publishedTable } from '../../test/helpers/published-table.ts';
import { boxesOf, nodesOf, overlap, sizeOf } from '../../test/helpers/svg-boxes.ts';
import { NARROW, WIDE } from './chart.ts';
import { participantFlow } from './participant-flow.ts';
import { pathsToWork } from './paths-to-work.ts';
import { recruitmentRoutes } from './recruitment-routes.ts';
import { workIcons } from './work-icons.ts';

const tables = ['table-03', 'table-08', 'table-13', 'table-14', 'prose-figures'].map(publishedTable);
const MAKERS = { participantFlow, recruitmentRoutes, pathsToWork, workIcons };
const charts = Object.values(MAKERS).map((make) => make(tables));
const pictures = charts.flatMap((chart) =>
  chart.panels.flatMap((panel) =>
    [NARROW, WIDE].map((width) => ({
      name: `${chart.id}-${panel.id}-${width === NARROW ? 'narrow' : 'wide'}`,
      width,
      picture: panel.draw(width),
    })),
  ),
);

describe.each(pictures)('$name', ({ name, width, picture }) => {
  const boxes = boxesOf(picture);
  const texts = boxes.filter(({ tag }) => tag === 'text');

  it('is drawn as its golden file has it', async () => {
    await expect(goldenMarkup(picture)).toMatchFileSnapshot(`../../test/golden/charts/${name}.svg`);
  });

  it('has everything within its frame', () => {
    const { height } = sizeOf(picture);
    expect(sizeOf(picture).width).toBe(width);
    expect(
      boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height),
    ).toEqual([]);
  });

  it('has no words over other words', () => {
    const over = texts.flatMap((one, index) =>
      texts.slice(index + 1).flatMap((other) => (overlap(one, other) ? [`${one.text} | ${other.text}`] : [])),
    );
    expect(over).toEqual([]);
  });

  it('tells each mark in a sentence', () => {
    const said = nodesOf(picture).flatMap(({ attributes }) => attributes['data-say'] ?? []);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((sentence) => !/^[A-Z0-9].*\.$/.test(String(sentence)))).toEqual([]);
  });

  it('has ids that no other picture has', () => {
    const ids = nodesOf(picture).flatMap(({ attributes }) => attributes.id ?? []);
    const others = pictures.filter((other) => other.name !== name);
    const taken = others.flatMap((other) => nodesOf(other.picture).flatMap(({ attributes }) => attributes.id ?? []));
    expect(ids.filter((id) => taken.includes(id))).toEqual([]);
  });
});

describe.each(charts)('$id', (chart) => {
  const cells = chart.tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const hrefs = cells.flatMap(({ href }) => href ?? []);

  it('leads to rows that there are', () => {
    const rows = new Set(tables.flatMap(({ id, cells: all }) => all.map((cell) => `/results/tables/${id}/#${rowId(cell)}`)));
    expect(hrefs.length).toBeGreaterThan(chart.id === 'work-icons' ? -1 : 0);
    expect(hrefs.filter((href) => !rows.has(href))).toEqual([]);
  });

  it('has a table as wide as its heads, and names its panels', () => {
    for (const { columns, rows, panel } of chart.tables) {
      expect(rows.filter((row) => row.cells.length !== columns.length - 1)).toEqual([]);
      expect(panel === undefined || chart.panels.some(({ id }) => id === panel)).toBe(true);
    }
  });

  it('says that it is small, or where its numbers do not agree', () => {
    expect(chart.notes.join(' ')).toMatch(/feasibility|cannot be told|do not say which is best/);
    expect(chart.description.length).toBeGreaterThan(200);
  });
});

/** All that a chart shows and says, as one text. */
const allOf = (all: readonly CellsTable[], make: (typeof MAKERS)[keyof typeof MAKERS]): string => {
  const chart = make(all);
  return [chart.description, JSON.stringify(chart.tables), ...chart.panels.map(({ draw }) => goldenMarkup(draw(WIDE)))].join(
    '\n',
  );
};

/** The tables with one number changed, given by its table and line. */
const withNumber = (table: string, line: number, value: string): CellsTable[] =>
  tables.map((one) =>
    one.id === table ? { ...one, cells: one.cells.map((cell) => (cell.line === line ? { ...cell, value } : cell)) } : one,
  );

it('a number that is changed in the CSV changes in words, picture and table', () => {
  const packs = withNumber('table-03', 2, '1018');
  for (const make of [participantFlow, recruitmentRoutes]) {
    const [before, after] = [allOf(tables, make), allOf(packs, make)];
    expect(before).toContain('1,017');
    expect(after).toContain('1,018');
    expect(after).not.toContain('1,017');
  }
});

it.each([
  ['table-13', 2, '13', 'add up to 27'],
  ['table-14', 2, '6', 'add up to 23'],
  ['table-03', 4, '25', 'add up to 49'],
  ['table-08', 5, '9', undefined],
  ['table-08', 7, '5', 'adds up to 21'],
  ['prose-figures', 92, '3', 'IPS, withdrawn and sent questionnaires'],
  ['prose-figures', 70, '8', 'IPS, by where recruited'],
  ['prose-figures', 65, '51', 'randomised'],
])('a number of %s line %i that no longer adds up stops the build', (table, line, value, message) => {
  const make = () => participantFlow(withNumber(table, line, value));
  if (message === undefined) expect(make).not.toThrow();
  else expect(make).toThrow(message);
});

it('the words that a reader hears first are the whole trial, and what is unknown with it', () => {
  expect(charts.map(({ description }) => description.split('. ').slice(0, 3).join('. '))).toMatchInlineSnapshot(`
    [
      "50 people joined the trial: 22 were given individualised placement and support (IPS) and 28 were given treatment as usual (TAU). Approached: 1,017 sent a pack after a computer search of GP records; 6 found by reading GP records; 5 asked at a GP appointment; 13 asked at a pain service; not known: how many saw posters. Did not join: 960 did not get in touch after a pack (5 of them sent a slip, but could not be reached); 31 of the 57 who got in touch could not take part: they did not meet the conditions; 2 rang about a poster after recruitment had closed; not reported: how many declined",
      "50 people were found for the trial in 4 ways. Packs in the post reached the most people, and about 39 had to be sent for each person recruited. Of people found or asked in person, everybody counted as approached joined",
      "All 50 people were out of work at the start. At 12 months, 6 were known to be working and 25 known not to be. Of 19 it is not known",
      "All 50 people were out of work at the start. At 12 months, 6 were known to be working and 25 known not to be. Of 19 it is not known",
    ]
  `);
});
