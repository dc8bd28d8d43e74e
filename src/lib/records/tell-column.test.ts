import { expect, it } from 'vitest';

import type { RecordField } from './field.ts';
import type { ColumnView } from './records.ts';
import { pictureOf, tellColumn } from './tell-column.ts';

const WORDS = {
  spread: '{low} to {high}, half {middle} or less.',
  oneValue: 'Always {low}.',
  oneDifferent: 'One text.',
  different: '{n} texts.',
  missing: '{n} of {total} missing.',
  histogram: '{column}: {bars}',
};
const AGE: RecordField = { name: 'age', title: 'Age', type: 'integer', unit: 'years', description: '', labels: {}, missing: {} };
const column = (more: Partial<ColumnView>): ColumnView => ({
  name: 'age',
  kind: 'numbers',
  labels: [],
  all: [],
  shown: [],
  missing: 0,
  ...more,
});

it.each([
  [
    'its spread and what is missing',
    { spread: { low: '18', middle: '43', high: '64' }, missing: 2 },
    '18 to 64, half 43 or less. 2 of 60 missing.',
  ],
  ['that it never changes', { spread: { low: '1', middle: '1', high: '1' } }, 'Always 1.'],
  ['how many texts there are', { different: 1200 }, '1,200 texts.'],
  ['that there is one text only', { different: 1 }, 'One text.'],
  ['nothing of values that the picture tells', {}, ''],
])('a column tells %s', (_, of, told) => {
  expect(tellColumn(column(of), 60, WORDS)).toBe(told);
});

it('the picture says its numbers, and is left out where there are none', () => {
  expect(pictureOf(AGE, column({ labels: ['18'], all: [3], shown: [3] }), WORDS)?.attributes['aria-label']).toBe(
    'Age (years): 18: 3',
  );
  expect(pictureOf(AGE, column({}), WORDS)).toBeUndefined();
});
