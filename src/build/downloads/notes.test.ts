import { expect, it } from 'vitest';

import { makeCells, makeRecords } from '#test/helpers/download-table.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { notesOf, readme, reportLicence } from './notes.ts';

const REPORT = { title: 'The report.', path: 'https://doi.org/10.3310/hta25050' };
const DISPLAYED = { caption: 'How people fared', columns: [], rows: [], notes: ['One was late.'] };
const about = (notes: readonly (readonly [string, string])[]): string[] => notes.map(([name]) => name);

it('the notes of a published table tell who, footnotes, what is missing, the source, the licence and the page', () => {
  const notes = notesOf({ table: makeCells([]), isMadeUp: false }, DISPLAYED, {
    report: REPORT,
    site: 'https://example.org',
    say: sayKeys,
  });
  expect(notes).toContainEqual(['[download-note-people]', '[download-note-people-text Everyone 50]']);
  expect(notes).toContainEqual(['[download-note-footnote]', 'One was late.']);
  expect(notes).toContainEqual(['[download-note-missing]', '[download-note-missing-text [download-empty] not reported]']);
  expect(notes).toContainEqual(['[download-note-source]', 'Table 4, Results, [download-page 20]']);
  expect(notes).toContainEqual(['[download-note-cite]', 'The report. https://doi.org/10.3310/hta25050']);
  expect(notes.at(-1)).toEqual(['[download-note-page]', 'https://example.org/results/tables/table-04/']);
});

it('the notes of a made-up table say so second, and cite nothing; without an address no page is named', () => {
  const notes = notesOf({ table: makeRecords([]), isMadeUp: true }, DISPLAYED, {
    report: REPORT,
    site: undefined,
    say: sayKeys,
  });
  expect(about(notes)[1]).toBe('[download-note-synthetic]');
  expect(about(notes)).not.toContain('[download-note-cite]');
  expect(about(notes)).not.toContain('[download-note-page]');
});

it('the README lists every table by file and title', () => {
  const text = readme(
    [
      { table: makeCells([]), isMadeUp: false },
      { table: makeRecords([]), isMadeUp: true },
    ],
    REPORT,
    sayKeys,
  );
  expect(text).toContain('table-04.csv  Table 4: How people fared\nexample-records.csv  How people fared ([download-synthetic])');
});

it('the licence is the part of LICENSE that speaks of numbers, and nothing else', () => {
  const text = '2. Words\n--------\n\nx\n\n\n3. Numbers and words from the report\n----\n\nTerms.\n\n\n4. The font\n---\n\ny\n';
  expect(reportLicence(text, sayKeys)).toBe('Numbers and words from the report\n----\n\nTerms.\n\n[download-licence-made-up]\n');
  expect(() => reportLicence('MIT', sayKeys)).toThrow('no part "3. Numbers and words from the report"');
});
