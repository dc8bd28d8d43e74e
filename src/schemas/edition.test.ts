import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { LEAST_EDITION } from '#test/helpers/make-edition.ts';
import { editionSchema, featuredSchema } from './edition.ts';

const complaintsWith = (change: Record<string, unknown>): string[] =>
  complaintsOf(editionSchema, { ...LEAST_EDITION, ...change });

it('an edition that leaves the rest out differs in nothing and is checked within six months', () => {
  expect(editionSchema.parse(LEAST_EDITION)).toEqual({
    ...LEAST_EDITION,
    checkWithinMonths: 6,
    featured: {},
    places: {},
    replaces: [],
  });
});

it('an edition without anything is told all that it lacks at once', () => {
  expect(complaintsOf(editionSchema, {})).toMatchInlineSnapshot(`
    [
      "kind: Invalid input: expected "edition"",
      "name: Invalid input: expected string, received undefined",
      "greeting: Invalid input: expected string, received undefined",
      "areas: Invalid input: expected array, received undefined",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ area: ['solent'] })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "area"",
    ]
  `);
});

it('a chapter that does not exist cannot be replaced', () => {
  expect(complaintsWith({ replaces: ['living-wel'] })).toMatchInlineSnapshot(`
    [
      "replaces.0: Invalid option: expected one of "welcome"|"understanding-pain"|"living-well"|"medicines"|"pain-help"|"talking-to-your-gp"|"why-work-can-help"|"am-i-ready"|"work-help"|"applying-and-adjustments"|"money-and-benefits"|"feelings-and-people"|"questions-people-ask"|"my-goals-and-notes"|"words-explained"|"where-this-comes-from"",
    ]
  `);
});

it('services stand only where a chapter shows some, and there at least one', () => {
  expect(complaintsWith({ featured: { pane: ['a'] } })).toMatchInlineSnapshot(`
    [
      "featured: Unrecognized key: "pane"",
    ]
  `);
  expect(complaintsWith({ featured: { pain: [] } })).toMatchInlineSnapshot(`
    [
      "featured.pain: Too small: expected array to have >=1 items",
    ]
  `);
});

it('a local example answers a place a chapter asks for', () => {
  expect(complaintsWith({ places: { swim: 'the Quays' } })).toEqual([]);
  expect(complaintsWith({ places: { pub: 'the Quays' } })).toMatchInlineSnapshot(`
    [
      "places: Unrecognized key: "pub"",
    ]
  `);
});

it('an entry is checked within one to twenty-four whole months', () => {
  expect([1, 24].flatMap((checkWithinMonths) => complaintsWith({ checkWithinMonths }))).toEqual([]);
  expect([0, 25, 1.5].flatMap((checkWithinMonths) => complaintsWith({ checkWithinMonths }))).toMatchInlineSnapshot(`
    [
      "checkWithinMonths: Too small: expected number to be >=1",
      "checkWithinMonths: Too big: expected number to be <=24",
      "checkWithinMonths: Invalid input: expected int, received number",
    ]
  `);
});

it('the base choice of services may leave places out', () => {
  expect(complaintsOf(featuredSchema, { urgent: ['nhs-111'] })).toEqual([]);
});
