import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CellsTable } from '#schemas/table.ts';
import { anyText } from '#test/helpers/any-text.ts';
import { makeCell, makeCounts, makeTable } from '#test/helpers/make-cells.ts';
import { makeRecords } from '#test/helpers/make-records.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { gate, publishable } from './gate.ts';

const SAFE = makeCounts({ groups: { All: 60, IPS: 30, TAU: 30 }, counts: { Yes: [26, 12, 14], No: [34, 18, 16] } });
const SMALL = makeCounts({ groups: { All: 60, IPS: 30, TAU: 30 }, counts: { Yes: [22, 8, 14], No: [38, 22, 16] } });

const named = (table: CellsTable, id: string): CellsTable => ({ ...table, id, spec: { ...table.spec, name: id } });

describe('a table of numbers', () => {
  it('passes as it is where no number is small', () => {
    expect(gate(SAFE, []).verdict).toBe('pass');
    expect(publishable(SAFE, [])).toBe(SAFE);
  });

  it('passes with its small numbers hidden, each with the reason', () => {
    const { verdict, suppressed } = gate(SMALL, []);
    expect(verdict).toBe('pass');
    expect(suppressed.map(({ category, group, reason }) => `${category} ${group}: ${reason}`)).toEqual([
      'Yes IPS: small',
      'Yes TAU: secondary',
      'No IPS: secondary',
      'No TAU: secondary',
    ]);
    expect(suppressed.some((cell) => 'value' in cell)).toBe(false);
  });

  it('explains the sign that stands for a hidden number among its missing values', () => {
    expect(publishable(SMALL, [])?.spec.missingValues).toEqual([{ value: '[c]', label: 'hidden to protect privacy' }]);
  });

  it('is refused where another table of the same people prints what it hides', () => {
    const elsewhere = makeTable([makeCell({ category: 'Yes', group: 'IPS', value: '8' })], { groups: { All: 60 } });
    const published = { ...elsewhere.spec, disclosure: { status: 'already_published', citation: 'x' } } as const;
    const { verdict, findings } = gate(named(SMALL, 'small'), [{ ...named(elsewhere, 'other'), spec: published }]);
    expect(verdict).toBe('refuse');
    expect(findings.map(({ rule, line, expected }) => `${rule} ${line}: ${expected}`)).toEqual([
      'shown-elsewhere 3: the same number hidden everywhere, but data/other.csv:2 prints it',
    ]);
  });

  it('is told how it compares where it is published already, and stays as it is', () => {
    const table = { ...SMALL, spec: { ...SMALL.spec, disclosure: { status: 'already_published', citation: 'x' } } } as const;
    expect(gate(table, []).verdict).toBe('report');
    expect(gate(table, []).suppressed).toHaveLength(4);
    expect(publishable(table, [])).toBe(table);
  });
});

describe('a table of records', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [index % 2 === 0 ? 'F' : 'M', index % 3 === 0 ? 'yes' : 'no']);
  const rule = { quasiIdentifiers: ['sex'], sensitive: ['work'] };

  it('passes as it is where nobody stands out', () => {
    const table = makeRecords(['sex', 'work'], rows, rule);
    expect(gate(table, []).verdict).toBe('pass');
    expect(publishable(table, [])).toBe(table);
  });

  it('is refused where it does not say by what people could be found', () => {
    expect(gate(makeRecords(['sex', 'work'], rows), []).findings.map(({ found }) => found)).toEqual(['no quasiIdentifiers']);
  });

  it('is only reported on where a leak of the soft kind is signed off, with the reason', () => {
    const columns = ['initials', 'sex', 'work'];
    const signedOff = [{ rule: 'identifier-column', column: 'initials', reason: 'They are initials of hospitals.' }];
    const table = makeRecords(
      columns,
      rows.map((row) => ['QA', ...row]),
      { ...rule, signedOff },
    );
    const { verdict, findings } = gate(table, []);
    expect([verdict, findings[0]?.next]).toEqual(['report', 'Signed off: They are initials of hospitals.']);
  });

  it.each([
    ['a rule nobody may sign off', 'email'],
    ['what is not found', 'free-text'],
    ['a rule that is none', 'hasOwnProperty'],
  ])('is refused where its sidecar signs off %s', (_, signed) => {
    const signedOff = [{ rule: signed, column: 'work', reason: 'Because somebody says so.' }];
    expect(gate(makeRecords(['sex', 'work'], rows, { ...rule, signedOff }), []).findings.map(({ rule: id }) => id)).toEqual([
      'signed-off',
    ]);
  });
});

it('it never throws, whatever a table holds', () => {
  const text = anyText();
  const cell = fc.record({
    variable: text,
    category: text,
    group: fc.constantFrom('All', 'IPS', '?'),
    value: fc.oneof(text, fc.nat({ max: 20 }).map(String)),
    note: text,
  });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 6 }), fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 6 }), (cells, rows) => {
      const numbers = makeTable(cells.map(makeCell), { groups: { All: 12, IPS: 5 } });
      const records = makeRecords(['a', 'b'], rows, { quasiIdentifiers: ['a'], sensitive: ['b', 'c'] });
      expect(() => [gate(numbers, [records, numbers]), gate(records, [numbers])]).not.toThrow();
    }),
    STEADY,
  );
});
