import { expect, it } from 'vitest';

import { makeEdition } from '#test/helpers/make-edition.ts';
import { makeService } from '#test/helpers/make-service.ts';
import { differenceOf } from './difference.ts';

it('services of any area but the whole country count as own', () => {
  const services = ['southampton', 'solent', 'national'].map((area, index) => makeService({ id: `s${index}`, area }));
  expect(differenceOf(makeEdition({}), services)).toMatchObject({ ownServices: 2, sharedServices: 1 });
});

it('an edition that changes nothing differs in nothing', () => {
  expect(differenceOf(makeEdition({}), [])).toEqual({ ownServices: 0, sharedServices: 0, replacedChapters: [], places: [] });
});

it('replaced chapters and local places are named in the order written', () => {
  const edition = makeEdition({ replaces: ['work-help', 'living-well'], places: { swim: 'the Quays', walk: 'the Common' } });
  expect(differenceOf(edition, [])).toMatchObject({
    replacedChapters: ['work-help', 'living-well'],
    places: [
      { id: 'swim', words: 'the Quays' },
      { id: 'walk', words: 'the Common' },
    ],
  });
});
