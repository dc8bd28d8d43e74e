import fc from 'fast-check';
import { expect, it } from 'vitest';

import { STEADY } from '../../../test/helpers/steady.ts';
import { NARROW, WIDE } from '../chart.ts';
import { placeRows } from './row-plot.ts';
import type { PlotRow, RowPlot } from './row-plot.ts';
import { percentScale } from './scale.ts';

const rowOf = (label: string, ...values: readonly number[]): PlotRow => ({
  label,
  points: values.map((value) => ({ series: 'ips', name: 'IPS', value, text: `${value} of 100`, say: '' })),
});
const plotOf = (...rows: readonly PlotRow[]): RowPlot => ({ rows, scale: percentScale('Percent'), base: 0 });
const WORDS = fc.array(fc.constantFrom('work', 'pain', 'understanding', 'of', 'help'), { minLength: 1, maxLength: 12 });
const PLOTS = fc
  .array(fc.tuple(WORDS, fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 3 })), {
    minLength: 1,
    maxLength: 9,
  })
  .map((rows) => plotOf(...rows.map(([words, values]) => rowOf(words.join(' '), ...values))));

it.each([NARROW, WIDE])(
  'at %i pixels every mark stands where the scale puts its value, inside and under the one before',
  (width) => {
    fc.assert(
      fc.property(PLOTS, (plot) => {
        const placed = placeRows(plot, width);
        const points = placed.rows.flatMap((row) => row.points);
        for (const [index, { x, y, value }] of points.entries()) {
          expect(x).toBe(placed.place(value ?? NaN));
          expect(x).toBeGreaterThanOrEqual(placed.track[0]);
          expect(x).toBeLessThanOrEqual(placed.track[1]);
          expect(y).toBeGreaterThan(points[index - 1]?.y ?? 0);
          expect(y).toBeLessThan(placed.foot);
        }
        expect(placed.foot).toBeLessThan(placed.height);
      }),
      STEADY,
    );
  },
);

it('labels stand over the tracks on a phone and beside them in a column', () => {
  const plot = plotOf(rowOf('Married', 36));
  const [phone, column] = [placeRows(plot, NARROW), placeRows(plot, WIDE)];
  expect(phone.rows[0]?.points[0]?.y).toBeGreaterThan((phone.rows[0]?.labelY ?? 0) + 15);
  expect(column.rows[0]?.points[0]?.y).toBe(column.rows[0]?.labelY);
});

it('names and values that leave no room for a track stand over it', () => {
  const row: PlotRow = {
    label: '',
    points: [{ series: 'pain-service', name: 'General practice', value: 14, text: '14 (11 to 17.5)', say: '' }],
  };
  const placed = placeRows(plotOf(row), NARROW);
  const [point] = placed.rows[0]?.points ?? [];
  expect(point?.textY).toBeLessThan((point?.y ?? 0) - 15);
  expect(placed.track[1] - placed.track[0]).toBeGreaterThan(250);
});

it('pictures that are compared have one track, whichever has the longer words', () => {
  const [short, long] = [
    [rowOf('a', 1)],
    [{ ...rowOf('a', 1), points: [{ ...rowOf('a', 1).points[0], text: 'very much longer' }] }],
  ];
  const plots = [short, long as PlotRow[]].map((rows) => ({ ...plotOf(...rows), alike: [...short, ...(long as PlotRow[])] }));
  const [one, other] = plots.map((plot) => placeRows(plot, WIDE).track);
  expect(one).toEqual(other);
});

it('a range has both its ends placed', () => {
  const row: PlotRow = { label: 'x', points: [{ series: 'all', name: '', value: 50, range: [25, 75], text: '', say: '' }] };
  const placed = placeRows(plotOf(row), WIDE);
  expect(placed.rows[0]?.points[0]?.ends).toEqual([placed.place(25), placed.place(75)]);
});
