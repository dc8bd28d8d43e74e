import { expect, it } from 'vitest';

import { makeRecords } from '#test/helpers/download-table.ts';
import { tellPath } from './tell-path.ts';

const rows = (count: number, arm: string): string[][] => Array.from({ length: count }, (_, index) => [arm, String(30 + index)]);
const table = makeRecords([...rows(12, 'IPS'), ...rows(14, 'TAU'), ...rows(3, 'Neither')]);
const summary = { name: 'sum', title: 'Sum', description: 'What they add up to.', by: 'age', labels: {}, footnotes: [] };
const disclosure = { ...table.spec.disclosure, quasiIdentifiers: ['arm'], k: 3 } as typeof table.spec.disclosure;

it('tells how many records there were, what they were held to, and how many numbers were hidden', () => {
  const path = tellPath({ ...table, spec: { ...table.spec, disclosure, summary } }, []);
  expect(path).toMatchObject({
    ...{ records: '29', columns: '2', owner: 'the data guardian', k: '3', l: '2', threshold: '10' },
    ...{ known: 'arm', smallest: '3', filters: '', 'no-filters': 'arm' },
  });
  expect(Number(path.small)).toBeGreaterThan(0);
  expect(Number(path.small) + Number(path.secondary) + Number(path.percentages)).toBe(Number(path.hidden));
});

it('records that no table is made of have no path', () => {
  expect(() => tellPath(table, [])).toThrow('data/example-records.yaml: expected status: gated and a summary.');
});
