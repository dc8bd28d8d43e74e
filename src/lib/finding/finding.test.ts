import { expect, it } from 'vitest';

import { formatFindings } from './finding.ts';
import type { Finding } from './finding.ts';

const at = (file: string, line: number, column?: string): Finding => ({
  file,
  line,
  ...(column === undefined ? {} : { column }),
  found: 'a',
  expected: 'b',
  next: 'Correct it.',
});

it('findings are told by file and line, with the column where there is one', () => {
  expect(formatFindings([at('data/b.csv', 2), at('data/a.csv', 10, 'value'), at('data/a.csv', 9)])).toMatchInlineSnapshot(`
    "data/a.csv:9
      found     a
      expected  b
      next      Correct it.
    data/a.csv:10, column value
      found     a
      expected  b
      next      Correct it.
    data/b.csv:2
      found     a
      expected  b
      next      Correct it."
  `);
});

it('with nothing wrong there is nothing to say', () => {
  expect(formatFindings([])).toBe('');
});

it('the findings handed in stay in their order', () => {
  const findings = [at('b', 1), at('a', 1)];
  formatFindings(findings);
  expect(findings.map(({ file }) => file)).toEqual(['b', 'a']);
});
