import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { readTable } from '#lib/csv/read-table.ts';
import type { Table } from '#lib/csv/read-table.ts';
import { gate, publishable } from '#lib/disclosure/gate.ts';
import { tableSpecSchema } from '#schemas/table.ts';

const FOLDER = 'src/test/fixtures/leaks';
const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.csv') ? [file.slice(0, -'.csv'.length)] : []));

const tables = names.map((name): Table => {
  const spec = tableSpecSchema.parse(parse(readFileSync(`${FOLDER}/${name}.yaml`, 'utf8')));
  const { table, findings } = readTable(readFileSync(`${FOLDER}/${name}.csv`, 'utf8'), `${FOLDER}/${name}.csv`, spec);
  expect(findings).toEqual([]);
  return table;
});

/** Of each file: the rule, the line and the column of everything in it that must be refused. */
const PLANTED: Readonly<Record<string, readonly string[]>> = {
  'date-in-words': ['date 5 visit'],
  'date-of-a-spreadsheet': ['date 5 visit_date'],
  'date-of-birth': ['date 5 birth'],
  email: ['email 5 contact'],
  'everybody-gave-the-same-answer': ['l-diversity 2 answer'],
  'free-text': ['free-text 1 why'],
  'group-of-few': ['small-group 0 groups'],
  'hospital-number': ['identifier-column 1 hospital_number'],
  'misspelt-column': ['unknown-column 0 anwser'],
  'name-in-an-answer': ['name 5 answer'],
  names: ['identifier-column 1 first_name', 'identifier-column 1 surname'],
  'names-under-another-heading': ['name 1 worker'],
  'nhs-number': ['nhs-number 5 reference'],
  'nhs-number-unspaced': ['nhs-number 5 reference'],
  'ni-number': ['ni-number 5 reference'],
  'note-with-a-name': ['name 2 note'],
  phone: ['phone 5 remark'],
  'phone-abroad': ['phone 5 remark'],
  'phone-without-its-zero': ['phone 5 remark'],
  postcode: ['postcode 5 place'],
  'record-that-stands-out': ['k-anonymity 8 sex'],
  'whole-trial-but-for-two': ['differencing 2 '],
};

/** In the folder only so that something can be subtracted from it. */
const HARMLESS = ['whole-trial'];

describe('a planted leak is refused by name and place', () => {
  it('every file of the folder has its line here', () => {
    expect(names.toSorted()).toEqual([...Object.keys(PLANTED), ...HARMLESS].toSorted());
  });

  it.each(Object.entries(PLANTED))('%s', (name, expected) => {
    const table = tables.find(({ id }) => id === name) as Table;
    const { verdict, findings } = gate(table, tables);
    expect(verdict).toBe('refuse');
    expect(
      findings.flatMap(({ severity, rule, line, column }) => (severity === 'refuse' ? [`${rule} ${line} ${column ?? ''}`] : [])),
    ).toEqual(expected);
    expect(publishable(table, tables)).toBeUndefined();
  });

  it.each(HARMLESS)('while %s is let through', (name) => {
    expect(gate(tables.find(({ id }) => id === name) as Table, tables).verdict).toBe('pass');
  });
});

it('the same leaks are reported, and not refused, in a table that is published already', () => {
  const table = tables.find(({ id }) => id === 'phone') as Table;
  const spec = { ...table.spec, disclosure: { status: 'already_published', citation: 'nowhere-2020' } } as const;
  const { verdict, findings } = gate({ ...table, spec } as Table, []);
  expect(verdict).toBe('report');
  expect(findings.map(({ severity, found }) => `${severity}: ${found}`)).toEqual(['warn: 077…… (phone number)']);
});

it('no report of the gate holds what it found', () => {
  const secrets = ['nobody@example.org', '07700 900123', 'SO99 9ZZ', 'AA 00 00 00 A', '29/02/1980', 'Susan Example'];
  const said = JSON.stringify(tables.map((table) => gate(table, tables)));
  expect(secrets.filter((secret) => said.includes(secret))).toEqual([]);
});
