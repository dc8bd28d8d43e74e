import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { resultsSummarySchema, storySchema } from './story.ts';

const LEAST_STORY = {
  ...{
    kind: 'story',
    title: 'Who took part',
    short: 'Who took part',
    tables: ['table-04'],
    charts: [],
    sources: ['linaker-2021'],
  },
  lead: ['Fifty people took part.', 'Most were women.', 'It was a small study.'],
  inShort: ['Most wanted part-time work.', 'Many felt anxious or low.', 'The groups were not alike.'],
};
const LEAST_SUMMARY = {
  ...{ kind: 'results-summary', title: 'What was found', lead: LEAST_STORY.lead, sources: ['linaker-2021'] },
  ways: [{ title: 'All the tables', href: '/results/tables/', text: 'Every number, as printed.' }],
};
const complaintsWith = (change: Record<string, unknown>): string[] => complaintsOf(storySchema, { ...LEAST_STORY, ...change });

it('a story and a summary that have every field are taken', () => {
  expect(complaintsWith({})).toEqual([]);
  expect(complaintsOf(resultsSummarySchema, LEAST_SUMMARY)).toEqual([]);
});

it('a lead has three sentences, and "In short" three points', () => {
  expect(complaintsWith({ lead: LEAST_STORY.lead.slice(1), inShort: [...LEAST_STORY.inShort, 'And one point more.'] })).toEqual([
    'lead: Too small: expected array to have exactly 3 items',
    'inShort: Too big: expected array to have exactly 3 items',
  ]);
});

it('a story rests on a source, and may do without tables and charts', () => {
  expect(complaintsWith({ sources: [] })).toEqual(['sources: Too small: expected array to have >=1 items']);
  expect(complaintsWith({ tables: [], charts: [] })).toEqual([]);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ table: ['table-04'] })).toEqual(['Unrecognized key: "table"']);
});

it('a way on from the summary leads to a page of this site', () => {
  const [way] = LEAST_SUMMARY.ways;
  expect(complaintsOf(resultsSummarySchema, { ...LEAST_SUMMARY, ways: [{ ...way, href: 'https://example.org/' }] })).toHaveLength(
    1,
  );
});
