import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { factSchema } from './fact.ts';

const women = { variable: 'Sex', category: 'Female' };
const complaintsWith = (parts: Record<string, unknown>): string[] =>
  complaintsOf(factSchema, { id: 'women', table: 'table-04', ...parts });

it.each([
  { kind: 'share', count: [women], of: { variable: 'Participants' } },
  { kind: 'share', count: [women], of: [women, { ...women, category: 'Male', table: 'table-05' }] },
  { kind: 'count', count: [women] },
  { kind: 'figure', at: { variable: 'Age', measure: 'mean' } },
  { kind: 'spread', at: { variable: 'Age' }, by: 'median' },
  { kind: 'tally', where: { measure: 'p' }, below: 0.05 },
])('a fact may be a $kind', (parts) => {
  expect(complaintsWith(parts)).toEqual([]);
});

it('a fact says what kind it is', () => {
  expect(complaintsWith({ count: [women] })).toMatchInlineSnapshot(`
    [
      "kind: Invalid discriminator value. Expected 'share' | 'count' | 'figure' | 'spread' | 'tally'",
    ]
  `);
});

it('a fact keeps to the fields of its kind', () => {
  expect(complaintsWith({ kind: 'count', count: [women], of: women })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "of"",
    ]
  `);
});

it('a fact is named in small letters, and bound to a table of the report', () => {
  expect(complaintsWith({ kind: 'count', count: [women], id: 'Women', table: 'women.csv' })).toMatchInlineSnapshot(`
    [
      "id: expected small letters, digits and hyphens",
      "table: expected table-NN or prose-figures",
    ]
  `);
});
