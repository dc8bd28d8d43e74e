import type { NextStep } from './progress.ts';

/** Where a step is taken: a lesson stands at the address of its module. */
export function stepAddress(step: NextStep): string {
  if (step.kind === 'certificate' || step.kind === 'final-check') return `/training/${step.kind}/`;
  return `/training/${step.module}/${step.kind === 'lesson' ? '' : `${step.kind}/`}`;
}
