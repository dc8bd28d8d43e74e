import { trialSize } from './trial-size.ts';
import type { Plan, TrialSize } from './trial-size.ts';

/** One thing that turns out otherwise than planned, and what the trial would have needed then. */
export interface Otherwise {
  readonly what: 'smaller' | 'larger' | 'spread' | 'usual' | 'loss';
  /** What it would be: points, an SD, or a part of 1. */
  readonly value: number;
  readonly size: TrialSize | undefined;
}

/** The same plan with the difference a quarter smaller or larger, the spread or the usual-care share higher, or more people lost. */
export function sensitivity(plan: Plan): Otherwise[] {
  const { comparison } = plan;
  const loss = Math.min(plan.loss + 0.1, 0.95);
  const lost = { what: 'loss', value: loss, size: trialSize({ ...plan, loss }) } as const;
  if (comparison.kind === 'mean') {
    const { difference, sd } = comparison;
    const of = (change: Partial<typeof comparison>): TrialSize | undefined =>
      trialSize({ ...plan, comparison: { ...comparison, ...change } });
    return [
      { what: 'smaller', value: difference * 0.75, size: of({ difference: difference * 0.75 }) },
      { what: 'larger', value: difference * 1.25, size: of({ difference: difference * 1.25 }) },
      { what: 'spread', value: sd * 1.1, size: of({ sd: sd * 1.1 }) },
      lost,
    ];
  }
  const [offered, usual] = comparison.shares;
  const more = offered - usual;
  const withShares = (from: number, gain: number): TrialSize | undefined =>
    from + gain < 1 ? trialSize({ ...plan, comparison: { ...comparison, shares: [from + gain, from] } }) : undefined;
  return [
    { what: 'smaller', value: more * 0.75, size: withShares(usual, more * 0.75) },
    { what: 'larger', value: more * 1.25, size: withShares(usual, more * 1.25) },
    { what: 'usual', value: usual + 0.05, size: withShares(usual + 0.05, more) },
    lost,
  ].filter(({ size }) => size !== undefined) as Otherwise[];
}
