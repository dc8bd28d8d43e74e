import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { referenceSchema } from './reference.ts';

const LEAST = { id: 'nice-ng193', type: 'report', title: 'Chronic pain' };

const complaintsWith = (change: Record<string, unknown>): string[] => complaintsOf(referenceSchema, { ...LEAST, ...change });

it('a source needs an id, a type and a title', () => {
  expect(complaintsWith({})).toEqual([]);
  expect(complaintsOf(referenceSchema, {})).toMatchInlineSnapshot(`
    [
      "id: Invalid input: expected string, received undefined",
      "type: Invalid option: expected one of "webpage"|"article-journal"|"report"|"legislation"|"book"|"chapter"|"article-newspaper"",
      "title: Invalid input: expected string, received undefined",
    ]
  `);
});

it('an author is a person with a family name, or a body as it names itself', () => {
  expect(complaintsWith({ author: [{ family: 'Linaker', given: 'C' }, { family: 'Walker-Bone' }, { literal: 'NICE' }] })).toEqual(
    [],
  );
  expect(complaintsWith({ author: [{ given: 'C' }] })).toMatchInlineSnapshot(`
    [
      "author.0: Invalid input",
    ]
  `);
  expect(complaintsWith({ author: [{ family: 'Linaker', literal: 'NICE' }] })).toMatchInlineSnapshot(`
    [
      "author.0: Invalid input",
    ]
  `);
});

it.each(['2021', '2021-04', '2021-04-07'])('a date of issue may be known in part: %s', (issued) => {
  expect(complaintsWith({ issued })).toEqual([]);
});

it('a date of issue in other words is refused', () => {
  expect(complaintsWith({ issued: 'April 2021' })).toMatchInlineSnapshot(`
    [
      "issued: expected YYYY, YYYY-MM or YYYY-MM-DD in quotes",
    ]
  `);
});

it('a date of issue that YAML has read as a number is refused', () => {
  expect(complaintsWith({ issued: 2021 })).toMatchInlineSnapshot(`
    [
      "issued: Invalid input: expected string, received number",
    ]
  `);
});

it('a day of reading is a whole day', () => {
  expect(complaintsWith({ accessed: '2026-11-23' })).toEqual([]);
  expect(complaintsWith({ accessed: '2026-11' })).toMatchInlineSnapshot(`
    [
      "accessed: expected YYYY-MM-DD in quotes",
    ]
  `);
});

it('a DOI is written without its address', () => {
  expect(complaintsWith({ DOI: '10.1136/bmjopen-2020-1' })).toEqual([]);
  expect(complaintsWith({ DOI: 'https://doi.org/10.1136/bmjopen-2020-1' })).toMatchInlineSnapshot(`
    [
      "DOI: expected a DOI that starts with 10.",
    ]
  `);
});

it('a page has an address of the web', () => {
  expect(complaintsWith({ URL: 'https://www.nice.org.uk/guidance/ng193' })).toEqual([]);
  expect(complaintsWith({ URL: 'www.nice.org.uk' })).toMatchInlineSnapshot(`
    [
      "URL: Invalid URL",
    ]
  `);
  expect(complaintsWith({ URL: 'ftp://nice.org.uk/' })).toMatchInlineSnapshot(`
    [
      "URL: Invalid URL",
    ]
  `);
});

it('a type of source there is not is refused', () => {
  expect(complaintsWith({ type: 'podcast' })).toMatchInlineSnapshot(`
    [
      "type: Invalid option: expected one of "webpage"|"article-journal"|"report"|"legislation"|"book"|"chapter"|"article-newspaper"",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build, capitals included', () => {
  expect(complaintsWith({ doi: '10.1136/x', url: 'https://example.org/' })).toMatchInlineSnapshot(`
    [
      "Unrecognized keys: "doi", "url"",
    ]
  `);
});
