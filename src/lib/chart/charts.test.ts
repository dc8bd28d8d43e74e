import { describe, expect, it } from 'vitest';

import { rowId } from '#lib/table/row-id.ts';
import { elementsOf, markPlaces, overlaps, sizeOf, textBoxes } from '../../test/helpers/svg-boxes.ts';
import { dataTables, derivedTables } from '../../test/helpers/data-tables.ts';
import { prettySvg } from '../../test/helpers/pretty-svg.ts';
import { NARROW, WIDE } from './chart.ts';
import { CHART_IDS, chartOf } from './charts.ts';
import { choicesOf, valuesOf } from './choice.ts';

const tables = [...dataTables(), ...derivedTables()];
const charts = CHART_IDS.map((id) => chartOf(id, tables));
const WIDTHS = { narrow: NARROW, wide: WIDE };

/** Pictures compared with a file: each kind of plot, and where words are longest. The others are held by what follows. */
const GOLDEN: Readonly<Record<string, readonly string[]>> = {
  'who-took-part': [
    'by-arm-ips-and-tau-sex',
    'by-arm-ips-and-tau-health-problem-behind-leaving-a-job',
    'by-where-people-were-recruited-difficulty-with-health-information-in-all',
    'everyone-together-other-illnesses',
  ],
  'money-and-household': ['which-benefits', 'money-a-week-from-benefits', 'ages-of-starting-and-stopping-to-smoke'],
  'example-answers': ['in-work-after-12-months'],
  'self-efficacy': ['mean-overall', 'median-overall', 'mean-talking-to-a-supervisor'],
};

const pictures = charts.flatMap((chart) =>
  chart.panels.flatMap((panel) =>
    Object.entries(WIDTHS).map(([size, width]) => ({
      name: `${chart.id}-${panel.id}-${size}`,
      isGolden: GOLDEN[chart.id]?.includes(panel.id) ?? !(chart.id in GOLDEN),
      picture: panel.draw(width),
    })),
  ),
);

it('a chart that is not there names those that are', () => {
  expect(() => chartOf('pie', tables)).toThrow(/^src\/lib\/chart\/charts\.ts: no chart "pie"\. Use one of: /);
});

it('every golden picture is a picture of a chart', () => {
  const panels = charts.flatMap(({ id, panels: own }) => own.map((panel) => `${id} ${panel.id}`));
  expect(
    Object.entries(GOLDEN)
      .flatMap(([id, own]) => own.map((panel) => `${id} ${panel}`))
      .filter((name) => !panels.includes(name)),
  ).toEqual([]);
});

describe.each(charts)('$id', (chart) => {
  it('says what it is in words, with a source and a caution', () => {
    expect(chart.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(chart.title.length).toBeLessThanOrEqual(60);
    expect(chart.description.length).toBeGreaterThan(80);
    expect(chart.notes.length).toBeGreaterThan(0);
    expect(chart.sources.filter((id) => !tables.some((table) => table.id === id))).toEqual([]);
    expect(JSON.stringify(chart)).not.toMatch(/undefined|NaN|null|Infinity/);
  });

  it('has panels of different ids, that name the same choices, each reached by a choice of its own', () => {
    const ids = chart.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = chart.panels.map(({ choices = {} }) => Object.keys(choices).join());
    expect(new Set(names).size).toBe(1);
    const values = chart.panels.map((panel) => valuesOf(panel).join('.'));
    if (choicesOf(chart).length > 0) expect(new Set(values).size).toBe(values.length);
  });

  it('begins with a choice that shows something', () => {
    for (const { first, options } of choicesOf(chart)) expect(['all', ...options.map(({ value }) => value)]).toContain(first);
  });

  it('has tables with a cell under every heading, for panels that are there', () => {
    const ids: (string | undefined)[] = [undefined, ...chart.panels.map(({ id }) => id)];
    for (const { panel, columns, rows } of chart.tables) {
      expect(ids).toContain(panel);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ cells }) => cells.length !== columns.length - 1)).toEqual([]);
    }
  });

  it('prints under itself only numbers that stand in the row they link to', () => {
    const wrong = chart.tables
      .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
      .filter(({ text, href }) => href?.includes('#') && !standsIn(text, href));
    expect(wrong).toEqual([]);
  });

  it('links to rows that are there', () => {
    const hrefs = chart.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ href }) => href ?? [])));
    expect(hrefs.filter((href) => href.includes('#') && cellsAt(href).length === 0)).toEqual([]);
  });
});

it.each(pictures.filter(({ isGolden }) => isGolden))('$name looks as it did', async ({ name, picture }) => {
  await expect(prettySvg(picture)).toMatchFileSnapshot(`../../test/golden/charts/${name}.svg`);
});

describe.each(pictures)('$name', ({ picture }) => {
  const { width, height } = sizeOf(picture);

  it('keeps every text and mark inside', () => {
    const outside = textBoxes(picture).filter(
      ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height,
    );
    expect(outside).toEqual([]);
    expect(markPlaces(picture).filter(({ x, y }) => x < 6 || x > width - 6 || y < 6 || y > height - 6)).toEqual([]);
  });

  it('writes no text over another', () => {
    expect(overlaps(textBoxes(picture))).toEqual([]);
  });

  it('draws no mark over a text', () => {
    const marks = markPlaces(picture).map(({ x, y, say }) => ({
      what: say,
      left: x - 6,
      right: x + 6,
      top: y - 6,
      bottom: y + 6,
    }));
    const texts = textBoxes(picture);
    expect(marks.flatMap((mark) => texts.flatMap((text) => overlaps([mark, text])))).toEqual([]);
  });

  it('leaves colours to the page, and numbers finite', () => {
    const attributes = elementsOf(picture).flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([key]) => ['style', 'fill', 'stroke', 'font-size', 'id'].includes(key))).toEqual([]);
    expect(attributes.filter(([, value]) => /NaN|undefined|Infinity/.test(String(value)))).toEqual([]);
  });

  it('tells each value once, in words', () => {
    const said = elementsOf(picture).flatMap(({ attributes }) =>
      'data-say' in attributes ? [String(attributes['data-say'])] : [],
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });
});

/** The cells of the row an address leads to. */
function cellsAt(href: string): readonly { readonly value: string }[] {
  const [, id, fragment] = /^\/results\/tables\/([^/]+)\/#(.+)$/.exec(href) ?? [];
  return tables.find((table) => table.id === id)?.cells.filter((cell) => rowId(cell) === fragment) ?? [];
}

/** Whether every number of a text is printed in the row, as it stands or with the pence of a sum of money. */
function standsIn(text: string, href: string): boolean {
  const printed = cellsAt(href).flatMap(({ value }) => [Number(value)]);
  const numbers = text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.every((number) => printed.includes(Number(number)));
}
