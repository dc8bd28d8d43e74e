import { expect, it } from 'vitest';

import type { Reference } from '#schemas/reference.ts';
import { publicationItem, reportItem } from './csl.ts';
import type { Publication } from './csl.ts';
import { formatBibtex, formatRis, formatText } from './format.ts';

const REPORT: Reference = {
  id: 'linaker-2021',
  type: 'article-journal',
  title: 'Support for people unemployed because of chronic pain: the InSTEP pilot RCT',
  author: [
    { family: 'Linaker', given: 'Cathy' },
    { family: 'Pinedo-Villanueva', given: 'Rafael' },
  ],
  issued: '2021-01',
  'container-title': 'Health Technology Assessment',
  volume: '25',
  issue: '5',
  publisher: 'NIHR Journals Library',
  DOI: '10.3310/hta25050',
};
const PUBLICATION: Publication = {
  kind: 'table',
  title: 'How people were recruited & by whom',
  address: 'https://instep.example/results/tables/table-03/',
  day: '2026-11-24',
  version: '5d3c1a2b',
  by: 'The InSTEP publication site contributors',
  site: 'The InSTEP publication site',
};
const chart = publicationItem({ ...PUBLICATION, kind: 'chart', title: 'Paths to work over a year' });
const table = publicationItem(PUBLICATION);
const report = reportItem(REPORT);

it('the report is cited in words', () => {
  expect(formatText(report)).toMatchInlineSnapshot(
    `"Linaker C, Pinedo-Villanueva R. Support for people unemployed because of chronic pain: the InSTEP pilot RCT. Health Technology Assessment 2021;25(5). https://doi.org/10.3310/hta25050"`,
  );
});

it('seven authors and more are six and others', () => {
  const author = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((family) => ({ family, given: 'Jo Ann' }));
  expect(formatText({ ...report, author })).toMatch(/^A JA, B JA, C JA, D JA, E JA, F JA, et al\. Support/);
  expect(formatText({ ...report, author: author.slice(1) })).toMatch(/^B JA, C JA, D JA, E JA, F JA, G JA\. Support/);
});

it('what is on this site is cited in words with what it is, its day and its data', () => {
  expect(formatText(table)).toMatchInlineSnapshot(
    `"The InSTEP publication site contributors. How people were recruited & by whom [table]. The InSTEP publication site, 24 November 2026, data version 5d3c1a2b. https://instep.example/results/tables/table-03/"`,
  );
  expect(formatText(chart)).toContain('Paths to work over a year [chart].');
  expect(formatText(publicationItem({ ...PUBLICATION, kind: 'page' }))).toContain('[web page].');
});

it('BibTeX keeps capitals and escapes what TeX would take for its own', () => {
  expect(formatBibtex([report, table])).toMatchInlineSnapshot(`
    "@article{linaker2021,
    	author = {Linaker, Cathy and Pinedo-Villanueva, Rafael},
    	journal = {Health Technology Assessment},
    	doi = {10.3310/hta25050},
    	number = {5},
    	year = {2021},
    	month = {1},
    	publisher = {NIHR Journals Library},
    	title = {Support for people unemployed because of chronic pain: the {{InSTEP}} pilot {{RCT}}},
    	volume = {25},
    }
    @misc{instepresultstablestable03,
    	author = {{The InSTEP publication site contributors}},
    	year = {2026},
    	month = {nov 24},
    	note = {Data version 5d3c1a2b},
    	publisher = {The InSTEP publication site},
    	title = {How people were recruited \\& by whom},
    	url = {https://instep.example/results/tables/table-03/},
    }
    "
  `);
});

it('RIS has a tag a line, and ends its lines as the format does', () => {
  const ris = formatRis([report, chart]);
  expect(ris.split('\r\n').filter((line) => !/^([A-Z][A-Z0-9] {2}- .*|)$/.test(line))).toEqual([]);
  expect(ris.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "TY  - JOUR
    AU  - Linaker, Cathy
    AU  - Pinedo-Villanueva, Rafael
    DA  - 2021/1//
    PY  - 2021
    DO  - 10.3310/hta25050
    IS  - 5
    T2  - Health Technology Assessment
    TI  - Support for people unemployed because of chronic pain: the InSTEP pilot RCT
    VL  - 25
    ER  - 

    TY  - ART
    AU  - The InSTEP publication site contributors
    DA  - 2026/11/24/
    PY  - 2026
    N1  - Data version 5d3c1a2b
    PB  - The InSTEP publication site
    TI  - Paths to work over a year
    UR  - https://instep.example/results/tables/table-03/
    ER  - 
    "
  `);
});

it('a report without authors or a date cannot be cited', () => {
  const { author: _, ...nameless } = REPORT;
  expect(() => reportItem(nameless)).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/references/: "linaker-2021" needs authors and a date to be cited. Add them.]`,
  );
});
