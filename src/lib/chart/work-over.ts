// What an icon picture is of: people's work at one time, or over the whole year.
import { atStart } from '#lib/text/at-start.ts';
import { wasOrWere } from './people.ts';
import { TIMES } from './work-patterns.ts';
import type { Arm, WorkState } from './work-patterns.ts';

export interface Over {
  readonly id: string;
  readonly label: string;
  /** What a person counts as, from their states at 3, 6 and 12 months. */
  readonly stateOf: (states: readonly WorkState[]) => WorkState;
  /** After "3 of 22": "were working". */
  readonly did: (state: WorkState, count: number) => string;
}

/** People's work at one time, counted from 0. */
export const OVER_TIME = (time: number): Over => ({
  id: `months-${TIMES[time]?.replace(' months', '') ?? ''}`,
  label: `At ${TIMES[time] ?? ''}`,
  stateOf: (states) => states[time] ?? 'not-known',
  did: (state, count) => AT_ONE_TIME[state](count),
});

const AT_ONE_TIME: Readonly<Record<WorkState, (count: number) => string>> = {
  working: (count) => `${wasOrWere(count)} working`,
  'not-in-work': (count) => `${wasOrWere(count)} not in work`,
  'not-known': () => 'sent no answer (not known)',
  moved: () => 'had found a job and moved away',
};

/** Whether people were in work at any of the three times. Whoever missed a questionnaire may have been in work unseen. */
export const OVER_YEAR: Over = {
  id: 'year',
  label: 'At any of the three times',
  stateOf: (states) => {
    if (states.includes('moved')) return 'moved';
    if (states.includes('working')) return 'working';
    return states.includes('not-known') ? 'not-known' : 'not-in-work';
  },
  did: (state, count) => OVER_ALL[state](count),
};

const OVER_ALL: Readonly<Record<WorkState, (count: number) => string>> = {
  working: (count) => `${wasOrWere(count)} working at least once`,
  'not-in-work': (count) => `answered every time and ${wasOrWere(count)} never in work`,
  'not-known': () => 'missed an answer (not known)',
  moved: () => 'found a job and moved away',
};

/** How many of an arm count as a state. */
export const countOver = (arm: Arm, over: Over, state: WorkState): number =>
  arm.patterns.reduce((sum, { states, count }) => (over.stateOf(states) === state ? sum + count : sum), 0);

/** The head of a state's row, said of any number of people. */
export const overHead = (over: Over, state: WorkState): string => atStart(over.did(state, 2));
