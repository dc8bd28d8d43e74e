import { expect, it } from 'vitest';

import { asSentence } from './as-sentence.ts';

it('ends a phrase with a full stop, and leaves a sentence as it is', () => {
  expect(['The person', 'Look again each week.', 'Ready?'].map(asSentence)).toEqual([
    'The person.',
    'Look again each week.',
    'Ready?',
  ]);
});
