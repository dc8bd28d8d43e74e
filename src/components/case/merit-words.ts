import type { CaseMerit } from '#schemas/case.ts';
import { say } from '#strings.ts';

/** How good a choice is, in words. */
export const choiceWords = (merit: CaseMerit): string =>
  ({ good: say('case-merit-good'), mixed: say('case-merit-mixed'), poor: say('case-merit-poor') })[merit];

/** How well an ending turns out, in words. */
export const outcomeWords = (outcome: CaseMerit): string =>
  ({ good: say('case-outcome-good'), mixed: say('case-outcome-mixed'), poor: say('case-outcome-poor') })[outcome];
