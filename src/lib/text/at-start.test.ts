import { expect, it } from 'vitest';

import { atStart } from './at-start.ts';

it('words at the start of a sentence have a capital, and no others', () => {
  expect(['not in work', 'forty-one', 'CV', ''].map(atStart)).toEqual(['Not in work', 'Forty-one', 'CV', '']);
});
