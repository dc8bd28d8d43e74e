import { expect, it } from 'vitest';

import { withClock } from './clock.ts';

it('runs through an hour from 0:00, each part beginning where the last one ends', () => {
  const parts = withClock([
    { minutes: 5, title: 'Welcome' },
    { minutes: 40, title: 'The case' },
    { minutes: 15, title: 'The quiz' },
  ]);
  expect(parts.map(({ title, from, to }) => `${from}–${to} ${title}`)).toEqual([
    '0:00–0:05 Welcome',
    '0:05–0:45 The case',
    '0:45–1:00 The quiz',
  ]);
});

it('is nothing of no parts', () => {
  expect(withClock([])).toEqual([]);
});
