import { expect, it } from 'vitest';

import { tableWords } from '../../components/table/table-words.ts';
import { TWO_ARMS } from '../../test/helpers/make-table.ts';
import { dataTables } from '../../test/helpers/data-tables.ts';
import { arrange } from './arrange.ts';
import { citedSentence, figureSentence } from './sentence.ts';
import type { FigurePlace } from './sentence.ts';
import type { TableView } from './view.ts';

const TABLES = dataTables();

/** Every figure of a table, row by row. */
const placesOf = ({ rowGroups, columns }: TableView): FigurePlace[] =>
  rowGroups.flatMap((group) =>
    group.rows.flatMap((row) => columns.map((column, index) => ({ group, row, column, cell: row.cells[index] ?? null }))),
  );

const sentencesOf = (view: TableView): string[] => placesOf(view).map((place) => figureSentence(place, tableWords));

it('a figure says who, when, what and how many of how many', () => {
  expect(sentencesOf(arrange(TWO_ARMS, tableWords))).toMatchInlineSnapshot(`
    [
      "All participants, at the start: 50 people.",
      "IPS group, at the start: 22 people.",
      "TAU group, at the start: 28 people.",
      "All participants, at the start: Sex – Male: 20 of 50 people (40%).",
      "IPS group, at the start: Sex – Male: 10 of 22 people (45%).",
      "TAU group, at the start: Sex – Male: 10 of 28 people (36%).",
      "All participants, at the start: Sex – Female: 30 of 50 people (60%).",
      "IPS group, at the start: Sex – Female: 12 of 22 people (54%).",
      "TAU group, at the start: Sex – Female: not reported.",
      "All participants, at the start: Illness – Asthma – Yes: 9 of 50 people (18%).",
      "IPS group, at the start: Illness – Asthma – Yes: not given.",
      "TAU group, at the start: Illness – Asthma – Yes: not given.",
      "All participants, at the start: Illness – Asthma – No: 41 of 50 people (82%).",
      "IPS group, at the start: Illness – Asthma – No: not given.",
      "TAU group, at the start: Illness – Asthma – No: not given.",
      "All participants, at the start: Age: mean 16.0, standard deviation 1.1 (years).",
      "IPS group, at the start: Age: mean 15.9, standard deviation 1.3 (years).",
      "TAU group, at the start: Age: mean 16.1, standard deviation 1.1 (years).",
      "All participants, at the start: Age: 2 missing answers.",
      "IPS group, at the start: Age: not given.",
      "TAU group, at the start: Age: not given.",
    ]
  `);
});

it('a sentence to be put elsewhere says where it is from', () => {
  const place = placesOf(arrange(TWO_ARMS, tableWords))[4];
  expect(place && citedSentence(place, tableWords, 'InSTEP pilot trial, Table 4; Linaker et al. 2021')).toBe(
    'IPS group, at the start: Sex – Male: 10 of 22 people (45%). (InSTEP pilot trial, Table 4; Linaker et al. 2021)',
  );
});

it.each([
  ['table-03', 'Method of recruitment – Read code searches: 1,017 people approached.'],
  ['table-03', 'Method of recruitment – Posters: Unknown.'],
  [
    'table-06',
    'All participants, at the start: Weekly money (£) from benefits: median £188.50, interquartile range £127 to £260.50.',
  ],
  ['table-07', 'Returned no follow-up questionnaire, at the start: Sex – Male: 4 of 5 people (80%).'],
  ['table-08', 'IPS group, at 3 months: 3-month response rate (from baseline): 75%.'],
  ['table-09', 'All participants, at 6 months: PHQ-9: 3 missing answers.'],
  ['table-10', 'IPS compared with TAU, at 6 months: Overall: p = 0.019.'],
  ['table-12', 'All participants, at 3 months: Poor self-rated health: odds ratio 0.69, 95% confidence interval 0.15 to 3.14.'],
  [
    'table-14',
    'IPS group: In work or probably in work at 12 months – 3 months: not returned; 6 months: working; 12 months: not returned: 1 of 22 people.',
  ],
  ['table-15', 'IPS group: Type of intervention – Self-help manual: 11 of 22 people.'],
  [
    'prose-figures',
    'TAU group: Employment outcomes – Returned all three questionnaires and never in a paid job: 14 of 28 people (50%).',
  ],
])('%s says: %s', (id, sentence) => {
  const table = TABLES.find((one) => one.id === id);
  expect(table && sentencesOf(arrange(table, tableWords))).toContain(sentence);
});

it.each(TABLES.map((table) => [table.id, table] as const))(
  'no sentence of %s has a hole or a number without its words',
  (_, table) => {
    const odd = sentencesOf(arrange(table, tableWords)).filter((text) => /[{}]|undefined|NaN|: \.|::|\b1 people/.test(text));
    expect(odd).toEqual([]);
  },
);
