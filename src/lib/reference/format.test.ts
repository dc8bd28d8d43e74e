import { expect, it } from 'vitest';

import { referenceSchema } from '#schemas/reference.ts';
import type { Reference } from '#schemas/reference.ts';
import { formatReference, referenceLink } from './format.ts';

const referenceOf = (fields: Record<string, unknown>): Reference =>
  referenceSchema.parse({ id: 'source', type: 'webpage', title: 'Living with pain', ...fields });

it('a journal article reads authors, title, journal with volume, issue and pages, date', () => {
  const article = referenceOf({
    type: 'article-journal',
    author: [{ family: 'Linaker', given: 'C' }, { family: 'Walker-Bone' }],
    'container-title': 'BMJ Open',
    volume: '11',
    issue: '4',
    page: '1–9',
    issued: '2021-04-02',
  });
  expect(formatReference(article)).toBe('Linaker C, Walker-Bone. Living with pain. BMJ Open 11(4):1–9. 2 April 2021.');
});

it('a body is named as it names itself', () => {
  expect(formatReference(referenceOf({ author: [{ literal: 'NHS England' }], issued: '2026' }))).toBe(
    'NHS England. Living with pain. 2026.',
  );
});

it('a source without a date says so', () => {
  expect(formatReference(referenceOf({}))).toBe('Living with pain. No date shown.');
});

it('a publisher and a note have their places', () => {
  expect(formatReference(referenceOf({ publisher: 'NICE', issued: '2021-04', note: 'Guideline 193' }))).toBe(
    'Living with pain. NICE. April 2021. Guideline 193.',
  );
});

it('a full stop that a part brings along is not doubled', () => {
  expect(formatReference(referenceOf({ title: 'Living with pain.', publisher: 'NICE Ltd.', note: 'Read online.' }))).toBe(
    'Living with pain. NICE Ltd. No date shown. Read online.',
  );
});

it('a title that asks or calls out gets no full stop after its mark', () => {
  expect(formatReference(referenceOf({ title: 'Can I work with pain?', publisher: 'Move!', issued: '2026' }))).toBe(
    'Can I work with pain? Move! 2026.',
  );
});

it('pages without a volume follow the journal after a colon', () => {
  expect(formatReference(referenceOf({ 'container-title': 'Pain News', page: '4' }))).toBe(
    'Living with pain. Pain News:4. No date shown.',
  );
});

it('a source is read at its DOI before its page', () => {
  const both = referenceOf({ DOI: '10.1136/bmjopen-2020-1', URL: 'https://example.org/' });
  expect(referenceLink(both)).toBe('https://doi.org/10.1136/bmjopen-2020-1');
});

it('a source without a DOI is read at its page, and one with neither nowhere', () => {
  expect(referenceLink(referenceOf({ URL: 'https://example.org/' }))).toBe('https://example.org/');
  expect(referenceLink(referenceOf({}))).toBeUndefined();
});
