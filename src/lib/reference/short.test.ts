import { expect, it } from 'vitest';

import { referenceSchema } from '#schemas/reference.ts';
import { shortCitation } from './short.ts';

const referenceOf = (more: object) => referenceSchema.parse({ id: 'a', type: 'report', title: 'A report', ...more });

it('a source in a few words has its first author, its year and where it is', () => {
  const author = [{ family: 'Linaker', given: 'Cathy' }, { family: 'Fraser' }];
  expect(shortCitation(referenceOf({ author, issued: '2021-01', DOI: '10.3310/hta25050' }))).toBe(
    'Linaker et al. 2021, doi.org/10.3310/hta25050',
  );
  expect(shortCitation(referenceOf({ author: [{ literal: 'NHS' }], URL: 'https://nhs.uk' }))).toBe('NHS, https://nhs.uk');
  expect(shortCitation(referenceOf({}))).toBe('A report');
});
