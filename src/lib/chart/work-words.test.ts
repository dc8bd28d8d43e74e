import { expect, it } from 'vitest';

import type { Arm, WorkState } from './work-patterns.ts';
import { journey, lastSentence, pathsSentence, stateSentence, timeSentence, workNotes } from './work-words.ts';

const path = (count: number, ...states: WorkState[]) => ({ count, states, printed: states.join('|'), href: '' });
const ARM: Arm = {
  name: 'Individualised placement and support',
  short: 'IPS',
  size: 8,
  page: '',
  patterns: [
    path(1, 'working', 'working', 'not-known'),
    path(3, 'not-in-work', 'not-in-work', 'not-in-work'),
    path(2, 'not-known', 'not-known', 'not-known'),
    path(2, 'moved', 'moved', 'moved'),
  ],
};

it.each<[WorkState[], string]>([
  [['working', 'working', 'working'], 'working each time'],
  [['working', 'working', 'not-known'], 'working twice, then not known'],
  [['not-in-work', 'working', 'working'], 'not in work, then working twice'],
  [['not-known', 'working', 'not-in-work'], 'not known, then working, then not in work'],
  [['not-in-work', 'working', 'not-in-work'], 'not in work, then working, then not in work'],
  [['moved', 'moved', 'moved'], 'found a job before 3 months, moved away for it and left the trial'],
])('%j is told as "%s"', (states, words) => {
  expect(journey(states)).toBe(words);
});

it('a time is told with everybody in it, the unknown as unknown', () => {
  expect(timeSentence(ARM, 0)).toMatchInlineSnapshot(
    `"At 3 months, 1 of 8 was working, 3 were not in work, 2 had moved away for a job and left the trial and of 2 it is not known."`,
  );
  expect(timeSentence(ARM, 2)).toMatchInlineSnapshot(
    `"At 12 months, 3 of 8 were not in work, 2 had moved away for a job and left the trial and of 3 it is not known."`,
  );
});

it('one bar is told with its arm and its time', () => {
  expect(stateSentence(ARM, 0, 'working')).toBe('IPS arm, 3 months: 1 of 8 was working.');
  expect(stateSentence(ARM, 2, 'not-known')).toBe('IPS arm, 12 months: of 3 of 8 it is not known.');
});

it('paths are told the most trodden first', () => {
  expect(pathsSentence(ARM)).toMatchInlineSnapshot(
    `"Path by path: 3 not in work each time; 2 not known each time; 2 found a job before 3 months, moved away for it and left the trial; 1 working twice, then not known."`,
  );
});

it('those who moved away count among the unknown', () => {
  expect(lastSentence([ARM])).toMatchInlineSnapshot(
    `"All 8 people were out of work at the start. At 12 months, 0 were known to be working and 3 known not to be. Of 5 it is not known."`,
  );
  expect(workNotes([ARM])[1]).toContain('5 of 8 in the IPS arm');
});
