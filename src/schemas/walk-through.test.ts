import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { walkThroughSchema } from './walk-through.ts';

const stopsOf = (...minutes: readonly unknown[]): unknown[] =>
  minutes.map((length, index) => ({
    id: `stop-${index}`,
    minutes: length,
    title: 'Look',
    chapter: 'welcome',
    show: 'Show this.',
    ask: 'Ask this.',
    listen: 'Listen for this.',
  }));

const LEAST = {
  title: 'Ten minutes',
  intro: ['Hello.'],
  before: ['Sit down.'],
  stops: stopsOf(2, 2, 2, 2, 2),
  after: ['Say thanks.'],
  ifShort: 'Leave one out.',
  group: 'In a group, go slowly.',
};

const complaintsWith = (change: Record<string, unknown>): string[] => complaintsOf(walkThroughSchema, { ...LEAST, ...change });

it('five stops that take ten minutes are a walk-through', () => {
  expect(complaintsWith({})).toEqual([]);
});

it('stops may differ in length as long as they take ten minutes', () => {
  expect(complaintsWith({ stops: stopsOf(1, 1, 1, 2, 5) })).toEqual([]);
  expect(complaintsWith({ stops: stopsOf(1, 1, 1, 1, 1, 1, 1, 1, 2) })).toEqual([]);
});

it('stops that do not take ten minutes stop the build', () => {
  expect(complaintsWith({ stops: stopsOf(2, 2, 2, 2, 1) })).toMatchInlineSnapshot(`
    [
      "stops: expected minutes that add up to 10, as in the trial",
    ]
  `);
  expect(complaintsWith({ stops: stopsOf(2, 2, 2, 2, 3) })).toMatchInlineSnapshot(`
    [
      "stops: expected minutes that add up to 10, as in the trial",
    ]
  `);
});

it('a walk-through has five to nine stops', () => {
  expect(complaintsWith({ stops: stopsOf(5, 5) })).toMatchInlineSnapshot(`
    [
      "stops: Too small: expected array to have >=5 items",
    ]
  `);
  expect(complaintsWith({ stops: stopsOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1) })).toMatchInlineSnapshot(`
    [
      "stops: Too big: expected array to have <=9 items",
    ]
  `);
});

it('a stop takes one to five whole minutes', () => {
  expect(complaintsWith({ stops: stopsOf(0, 6, 1.5, 2, 2) })).toMatchInlineSnapshot(`
    [
      "stops.0.minutes: Too small: expected number to be >=1",
      "stops.1.minutes: Too big: expected number to be <=5",
      "stops.2.minutes: Invalid input: expected int, received number",
    ]
  `);
});

it('a stop opens a chapter there is', () => {
  const [first, ...rest] = stopsOf(2, 2, 2, 2, 2);
  expect(complaintsWith({ stops: [{ ...(first as object), chapter: 'hello' }, ...rest] })).toMatchInlineSnapshot(`
    [
      "stops.0.chapter: Invalid option: expected one of "welcome"|"understanding-pain"|"living-well"|"medicines"|"pain-help"|"talking-to-your-gp"|"why-work-can-help"|"am-i-ready"|"work-help"|"applying-and-adjustments"|"money-and-benefits"|"feelings-and-people"|"questions-people-ask"|"my-goals-and-notes"|"words-explained"|"where-this-comes-from"",
    ]
  `);
});

it('a walk-through without anything is told all that it lacks at once', () => {
  expect(complaintsOf(walkThroughSchema, {})).toMatchInlineSnapshot(`
    [
      "title: Invalid input: expected string, received undefined",
      "intro: Invalid input: expected array, received undefined",
      "before: Invalid input: expected array, received undefined",
      "stops: Invalid input: expected array, received undefined",
      "after: Invalid input: expected array, received undefined",
      "ifShort: Invalid input: expected string, received undefined",
      "group: Invalid input: expected string, received undefined",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ afterwards: [] })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "afterwards"",
    ]
  `);
});
