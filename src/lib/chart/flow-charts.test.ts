import { expect, it } from 'vitest';

import type { CellsTable } from '#schemas/table.ts';
import { dataTables, withValue } from '../../test/helpers/data-tables.ts';
import { elementsOf } from '../../test/helpers/svg-boxes.ts';
import { prettySvg } from '../../test/helpers/pretty-svg.ts';
import { WIDE } from './chart.ts';
import type { Chart } from './chart.ts';
import { participantFlow } from './participant-flow.ts';
import { pathsToWork } from './paths-to-work.ts';
import { recruitmentRoutes } from './recruitment-routes.ts';
import { workIcons } from './work-icons.ts';

const tables = dataTables();

/** All that a chart shows and says, as one text. */
const allOf = ({ description, more, tables: under, panels }: Chart): string =>
  [description, more, JSON.stringify(under), ...panels.map(({ draw }) => prettySvg(draw(WIDE)))].join('\n');

/** The tables with one number changed, given by its table and line. */
const withNumber = (table: string, line: number, value: string): CellsTable[] =>
  withValue(tables, (id, cell) => id === table && cell.line === line, value);

it('a number that is changed in the CSV changes in words, picture and table', () => {
  const packs = withNumber('table-03', 2, '1018');
  for (const make of [participantFlow, recruitmentRoutes]) {
    const [before, after] = [allOf(make(tables)), allOf(make(packs))];
    expect(before).toContain('1,017');
    expect(after).toContain('1,018');
    expect(after).not.toContain('1,017');
  }
});

it.each([
  ['table-13', 2, '13', 'add up to 27'],
  ['table-14', 2, '6', 'add up to 23'],
  ['table-03', 4, '25', 'add up to 49'],
  ['table-08', 7, '5', 'adds up to 21'],
  ['prose-figures', 92, '3', 'IPS, withdrawn and sent questionnaires'],
  ['prose-figures', 70, '8', 'IPS, by where recruited'],
  ['prose-figures', 65, '51', 'randomised'],
])('a number of %s line %i that no longer adds up stops the build', (table, line, value, message) => {
  expect(() => participantFlow(withNumber(table, line, value))).toThrow(message);
});

it('the words that a reader meets first are the whole trial, and what is unknown with it', () => {
  const charts = [participantFlow, recruitmentRoutes, pathsToWork, workIcons].map((make) => make(tables));
  expect(charts.map(({ description }) => description)).toMatchInlineSnapshot(`
    [
      "50 people joined the trial: 22 were given individualised placement and support (IPS) and 28 were given treatment as usual (TAU). 2 of the IPS arm and nobody of the TAU arm left the trial. At 12 months, the last time people were asked, questionnaires came back from 10 of 20 in the IPS arm and 20 of 28 in the TAU arm.",
      "50 people were found for the trial in 4 ways. Packs in the post reached the most people, and about 39 had to be sent for each person recruited. Of people found or asked in person, everybody counted as approached joined; people who were asked and said no may not be counted.",
      "All 50 people were out of work at the start. At 12 months, 6 were known to be working and 25 known not to be. Of 19 it is not known. The picture follows each person from the start, in each arm of the trial.",
      "All 50 people were out of work at the start. At 12 months, 6 were known to be working and 25 known not to be. Of 19 it is not known. There is a figure for each of the 50 people, in each arm of the trial.",
    ]
  `);
});

it('every number of a picture is told in its words', () => {
  for (const chart of [participantFlow, recruitmentRoutes, pathsToWork, workIcons].map((make) => make(tables))) {
    const told = new Set(`${chart.description} ${chart.more ?? ''}`.match(/\d[\d,]*/g));
    const drawn = chart.panels.flatMap(({ draw }) =>
      elementsOf(draw(WIDE)).flatMap(({ attributes }) => String(attributes['data-say'] ?? '').match(/\d[\d,]*/g) ?? []),
    );
    // The table that a number is counted in is no number of people.
    expect([...new Set(drawn)].filter((number) => !told.has(number) && !['14', '13'].includes(number))).toEqual([]);
  }
});
