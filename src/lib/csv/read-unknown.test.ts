import { describe, expect, it } from 'vitest';

import type { TableRecord } from '#schemas/table.ts';
import { readUnknown } from './read-unknown.ts';

const read = (text: string) => {
  const taken: TableRecord[] = [];
  const steps: number[] = [];
  const result = readUnknown(text, {
    header: () => (rows) => taken.push(...rows),
    progress: (done) => steps.push(done),
  });
  return { result, taken, steps };
};
const refused = (text: string): unknown => {
  const { result, taken } = read(text);
  return 'refusal' in result ? { ...result.refusal, taken: taken.length } : result;
};

describe('a good file', () => {
  it('is its header, its columns, and the line of each row', () => {
    expect(read('id, age\nP1,40\n\nP2,\n').result).toEqual({
      header: ['id', 'age'],
      columns: [
        ['P1', 'P2'],
        ['40', ''],
      ],
      lines: [2, 4],
    });
  });

  it('may begin with a byte order mark, have Windows line ends, and quotes round commas and line breaks', () => {
    expect(read('\uFEFFid,note\r\nP1,"a, ""b""\r\nc"\r\nP2,d\r\n').result).toMatchObject({
      header: ['id', 'note'],
      columns: [
        ['P1', 'P2'],
        ['a, "b"\nc', 'd'],
      ],
      lines: [2, 4],
    });
  });

  it('is handed on in parts, in order, with its progress', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => `P${row},${row % 90}`);
    const { taken, steps, result } = read(`id,age\n${rows.join('\n')}`);
    expect(taken).toHaveLength(200_000);
    expect(taken.at(-1)).toEqual({ line: 200_001, values: ['P199999', '19'] });
    expect('lines' in result && result.lines.at(-1)).toBe(200_001);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
    expect(steps.at(-1)).toBe(1);
  });
});

describe('a file that cannot be used gives nothing but the reason', () => {
  it.each([
    ['nothing', ' \n\n', { reason: 'empty' }],
    ['a header alone', 'a,b,c\n', { reason: 'header-only', values: { columns: 3 } }],
    ['semicolons', 'a;b\n1;2', { reason: 'semicolons' }],
    ['tabs', 'a\tb\n1\t2', { reason: 'tabs' }],
    ['one column', 'hello\nyou', { reason: 'one-column' }],
    ['headings twice', 'a,b,a,b,c\n1,2,3,4,5', { reason: 'duplicate-columns', values: { n: 2, names: 'a, b' } }],
    ['headings left out', 'a,,c,\n1,2,3,4', { reason: 'unnamed-columns', values: { n: 2, names: '2, 4' } }],
    ['a quote that never ends', 'a,b\n1,2\n"3,4\n5,6', { reason: 'quotes', values: { line: 3 } }],
    ['a quote in the wrong place', 'a,b\n"1"x,2\n', { reason: 'quotes', values: { line: 2 } }],
  ])('%s', (_, text, expected) => {
    expect(refused(text)).toMatchObject(expected);
  });

  it('rows of another length are told by their lines, and counted where there are many', () => {
    expect(refused('a,b\n1,2\n3\n4,5,6\n')).toMatchObject({
      reason: 'ragged',
      values: { n: 2, columns: 2 },
      places: [
        { line: 3, found: '1' },
        { line: 4, found: '3' },
      ],
    });
    expect(refused(`a,b\n${'1\n'.repeat(50)}`)).toMatchObject({ values: { n: 50 }, places: { length: 20 } });
  });
});
