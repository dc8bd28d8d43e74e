import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { LEAST_CHAPTER } from '#test/helpers/make-chapter.ts';
import { CHAPTER_SLUGS, chapterSchema } from './chapter.ts';

const complaintsWith = (change: Record<string, unknown>): string[] =>
  complaintsOf(chapterSchema, { ...LEAST_CHAPTER, ...change });

it('a chapter that has every field is taken', () => {
  expect(complaintsWith({})).toEqual([]);
});

it('a chapter without anything is told all that it lacks at once', () => {
  expect(complaintsOf(chapterSchema, {})).toMatchInlineSnapshot(`
    [
      "kind: Invalid input: expected "booklet-chapter"",
      "order: Invalid input: expected number, received undefined",
      "title: Invalid input: expected string, received undefined",
      "short: Invalid input: expected string, received undefined",
      "lead: Invalid input: expected string, received undefined",
      "inShort: Invalid input: expected array, received undefined",
      "tryThis: Invalid input: expected string, received undefined",
      "onward: Invalid input: expected object, received undefined",
      "sources: Invalid input: expected array, received undefined",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ tryThat: 'Sit down for a while.' })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "tryThat"",
    ]
  `);
});

it('"In short" has three points, no more and no fewer', () => {
  expect(complaintsWith({ inShort: ['One point', 'Two points'] })).toMatchInlineSnapshot(`
    [
      "inShort: Too small: expected array to have exactly 3 items",
    ]
  `);
  expect(complaintsWith({ inShort: ['One point', 'Two points', 'Three points', 'Four points'] })).toMatchInlineSnapshot(`
    [
      "inShort: Too big: expected array to have exactly 3 items",
    ]
  `);
});

it('a name for navigation has room for 22 characters', () => {
  expect(complaintsWith({ short: 'x'.repeat(22) })).toEqual([]);
  expect(complaintsWith({ short: 'x'.repeat(23) })).toMatchInlineSnapshot(`
    [
      "short: Too big: expected string to have <=22 characters",
    ]
  `);
});

it('a chapter leads on to a chapter there is, and says why', () => {
  expect(complaintsWith({ onward: { chapter: 'living-wel' } })).toMatchInlineSnapshot(`
    [
      "onward.chapter: Invalid option: expected one of "welcome"|"understanding-pain"|"living-well"|"medicines"|"pain-help"|"talking-to-your-gp"|"why-work-can-help"|"am-i-ready"|"work-help"|"applying-and-adjustments"|"money-and-benefits"|"feelings-and-people"|"questions-people-ask"|"my-goals-and-notes"|"words-explained"|"where-this-comes-from"",
      "onward.why: Invalid input: expected string, received undefined",
    ]
  `);
});

it('a chapter rests on at least one source', () => {
  expect(complaintsWith({ sources: [] })).toMatchInlineSnapshot(`
    [
      "sources: Too small: expected array to have >=1 items",
    ]
  `);
});

it('the place in the booklet is a whole number from 1', () => {
  expect([0, 1.5, '2'].flatMap((order) => complaintsWith({ order }))).toMatchInlineSnapshot(`
    [
      "order: Too small: expected number to be >=1",
      "order: Invalid input: expected int, received number",
      "order: Invalid input: expected number, received string",
    ]
  `);
});

it('the addresses printed in the booklet stay as they are', () => {
  expect(CHAPTER_SLUGS).toMatchInlineSnapshot(`
    [
      "welcome",
      "understanding-pain",
      "living-well",
      "medicines",
      "pain-help",
      "talking-to-your-gp",
      "why-work-can-help",
      "am-i-ready",
      "work-help",
      "applying-and-adjustments",
      "money-and-benefits",
      "feelings-and-people",
      "questions-people-ask",
      "my-goals-and-notes",
      "words-explained",
      "where-this-comes-from",
    ]
  `);
});
