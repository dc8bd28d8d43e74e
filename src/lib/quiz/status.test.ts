import { describe, expect, it } from 'vitest';

import { formatRecord } from './record.ts';
import { parseStatus } from './status.ts';

const RESULT = { attempt: 1, score: 80, passed: true, asked: 10, on: '2026-11-03', seconds: 400 };

describe('what a record says without its quiz', () => {
  it('is its results and how far the sitting is', () => {
    const sitting = {
      ...{ attempt: 2, seed: 7, asked: ['a', 'b'], seconds: 3 },
      given: { a: { answer: ['x'], certainty: 'sure' as const } },
    };
    const status = parseStatus(formatRecord({ sitting, results: [RESULT], seen: ['a'] }));
    expect(status.results).toEqual([RESULT]);
    expect(status.sitting?.asked).toEqual(['a', 'b']);
    expect(Object.keys(status.sitting?.given ?? {})).toEqual(['a']);
  });

  it.each([
    ...['', 'null', '[]', '{"v":1,"sitting":{"asked":7}}', '{"v":1,"sitting":null}', '{'],
    // Of a version to come: what a sitting means there is not known here.
    '{"v":2,"sitting":{"asked":["a"],"given":{}}}',
  ])('is nothing of %j', (text) => {
    expect(parseStatus(text)).toEqual({ results: [], sitting: undefined });
  });
});
