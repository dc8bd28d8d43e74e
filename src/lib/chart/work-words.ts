// What is said of people's work, in pictures, sentences and tables alike.
import { inARow, people, wasOrWere } from './people.ts';
import { countIn, TIMES } from './work-patterns.ts';
import type { Arm, WorkState } from './work-patterns.ts';

/** Beside a mark or a number. */
export const STATE_NAMES: Readonly<Record<WorkState, string>> = {
  working: 'working',
  'not-in-work': 'not in work',
  'not-known': 'not known',
  moved: 'moved away',
};

/** In a key, where there is room for more. */
export const STATE_LABELS: Readonly<Record<WorkState, string>> = {
  working: 'Working',
  'not-in-work': 'Not in work',
  'not-known': 'Not known',
  moved: 'Moved away for a job',
};

/** Over the people of an arm. The number is kept with its noun where the line breaks. */
export const armTitle = ({ name, size }: Arm): string => `${name}: ${people(size).replace(' ', '\u00A0')}`;

/** Everybody of some arms. */
export const everybodyIn = (arms: readonly Arm[]): number => arms.reduce((sum, { size }) => sum + size, 0);

/** The simplest thing there is to say of them all: where they stood at the last time, arms taken together. */
export function lastSentence(arms: readonly Arm[]): string {
  const last = TIMES.length - 1;
  const count = (...states: readonly WorkState[]): number =>
    arms.reduce((sum, arm) => sum + states.reduce((all, state) => all + countIn(arm, last, state), 0), 0);
  return `All ${people(everybodyIn(arms))} were out of work at the start. At ${TIMES[last]}, ${count('working')} were known to be working and ${count('not-in-work')} known not to be. Of ${count('not-known', 'moved')} it is not known.`;
}

/** What so many people did, the number first. */
const DID: Readonly<Record<WorkState, (count: number | string) => string>> = {
  working: (count) => `${count} ${wasOrWere(Number.parseInt(String(count), 10))} working`,
  'not-in-work': (count) => `${count} ${wasOrWere(Number.parseInt(String(count), 10))} not in work`,
  moved: (count) => `${count} had moved away for a job and left the trial`,
  'not-known': (count) => `of ${count} it is not known`,
};

/** What is unknown comes last, where a sentence can end with it. */
const SAID: readonly WorkState[] = ['working', 'not-in-work', 'moved', 'not-known'];

/** "At 3 months, 3 of 22 were working, 12 were not in work, …", without a name for the arm. */
export function timeSentence(arm: Arm, time: number): string {
  const present = SAID.map((state) => ({ state, count: countIn(arm, time, state) })).filter(({ count }) => count > 0);
  const parts = present.map(({ state, count }, index) => DID[state](index === 0 ? `${count} of ${arm.size}` : count));
  return `At ${TIMES[time] ?? ''}, ${inARow(parts)}.`;
}

/** One bar of a picture: "IPS arm, 3 months: 3 of 22 were working." */
export const stateSentence = (arm: Arm, time: number, state: WorkState): string =>
  `${arm.short} arm, ${TIMES[time] ?? ''}: ${DID[state](`${countIn(arm, time, state)} of ${arm.size}`)}.`;

/** A path in words: "not in work each time", "not in work, then working twice", "working, then not in work, then not known". */
export function journey(states: readonly WorkState[]): string {
  if (states.includes('moved')) return 'found a job before 3 months, moved away for it and left the trial';
  const [first, second, third] = states.map((state) => STATE_NAMES[state]);
  if (first === second && second === third) return `${first} each time`;
  if (first === second) return `${first} twice, then ${third}`;
  return second === third ? `${first}, then ${second} twice` : `${first}, then ${second}, then ${third}`;
}

/** Everybody of an arm, path by path, the most trodden first. */
export const pathsSentence = (arm: Arm): string =>
  `Path by path: ${arm.patterns
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .map(({ states, count }) => `${count} ${journey(states)}`)
    .join('; ')}.`;

/** What every picture of people's work must say beside it. */
export const workNotes = (arms: readonly Arm[]): string[] => [
  'These are counts from a small feasibility study. It was not made to find out whether individualised placement and support helps people into work, and it is too small to tell: do not read the two arms against each other as a result.',
  `For many people it is not known. At 12 months that is ${inARow(
    arms.map((arm) => `${countIn(arm, 2, 'not-known') + countIn(arm, 2, 'moved')} of ${arm.size} in the ${arm.short} arm`),
  )}. The report suspects that people who had started work were less likely to send a questionnaire back. Not known never means not working.`,
];
