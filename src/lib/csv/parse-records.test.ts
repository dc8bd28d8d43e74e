import { expect, it } from 'vitest';

import { formatFindings } from '#lib/finding/finding.ts';
import type { Field } from '#schemas/table.ts';
import { parseRecords } from './parse-records.ts';

const FIELDS: readonly Field[] = [
  { name: 'id', type: 'string', description: 'Number of the record', constraints: { required: true, unique: true } },
  { name: 'age', type: 'integer', description: 'Age in years', constraints: { minimum: 18, maximum: 64 } },
  { name: 'score', type: 'number', description: 'Score from 0 to 10' },
  { name: 'arm', type: 'string', description: 'Trial arm', constraints: { enum: ['IPS', 'TAU'] } },
  { name: 'in_work', type: 'boolean', description: 'Whether in work' },
  { name: 'joined', type: 'yearmonth', description: 'Month of joining' },
  { name: 'seen', type: 'date', description: 'Day of the visit' },
];

const parse = (...lines: readonly string[]): ReturnType<typeof parseRecords> =>
  parseRecords([FIELDS.map(({ name }) => name).join(), ...lines].join('\n'), 'data/people.csv', {
    fields: [...FIELDS],
    missingValues: [{ value: '', label: 'not answered' }],
  });

const places = (...lines: readonly string[]): string[] =>
  parse(...lines).findings.map(({ line, column, found, expected }) => `${line} ${column}: ${found}, ${expected}`);

it('a line becomes a record of texts that knows its line', () => {
  expect(parse('007,45,3.40,IPS,true,2018-04,2018-04-12')).toEqual({
    records: [{ line: 2, values: ['007', '45', '3.40', 'IPS', 'true', '2018-04', '2018-04-12'] }],
    findings: [],
  });
});

it('a missing value fits every type', () => {
  expect(parse('a,,,,,,').findings).toEqual([]);
});

it('each value is held to the type of its field', () => {
  expect(places('a,4.5,high,IPS,yes,2018-13,12/04/2018')).toEqual([
    '2 age: "4.5", a whole number',
    '2 score: "high", a number such as 3.4',
    '2 in_work: "yes", true or false',
    '2 joined: "2018-13", a month, YYYY-MM',
    '2 seen: 12/……, a date, YYYY-MM-DD',
  ]);
});

it('a number out of bounds and a text that is not on the list are refused', () => {
  expect(places('a,17,1,ips,true,2018-04,2018-04-12', 'b,65,1,TAU,true,2018-04,2018-04-12')).toEqual([
    '2 age: "17", a number from 18 to 64',
    '2 arm: "ips", one of: IPS; TAU',
    '3 age: "65", a number from 18 to 64',
  ]);
});

it('a required value cannot be missing', () => {
  expect(places(',45,1,IPS,true,2018-04,2018-04-12')).toEqual(['2 id: "", a value: this column is required']);
});

it('a value that must stand once is refused a second time, and the first is named', () => {
  expect(formatFindings(parse('a,45,1,IPS,true,,', 'a,46,1,TAU,true,,').findings)).toMatchInlineSnapshot(`
    "data/people.csv:3, column id
      found     "a", as on line 2
      expected  each value once
      next      Correct one of them."
  `);
});

it('a file whose form is wrong gives no records', () => {
  expect(parse('a,45').records).toEqual([]);
});

it('a list is held to its categories, one entry at a time', () => {
  const who: Field = {
    ...{ name: 'who', type: 'list', delimiter: ';', description: 'Who said it' },
    categories: ['GP', 'client'].map((value) => ({ value, label: value })),
  };
  const { findings } = parseRecords('who\nGP; client\nnurse;GP', 'data/themes.csv', { fields: [who], missingValues: [] });
  expect(findings.map(({ line, expected }) => `${line}: ${expected}`)).toEqual(['3: one of: GP; client']);
});
