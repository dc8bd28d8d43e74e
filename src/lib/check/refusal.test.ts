import { expect, it } from 'vitest';

import { PLACES_TOLD, refuse } from './refusal.ts';

it('a refusal tells the first places only', () => {
  const places = Array.from({ length: 30 }, (_, line) => ({ line, found: '1' }));
  expect(refuse('ragged', { n: 30 }, places).refusal.places).toHaveLength(PLACES_TOLD);
});
