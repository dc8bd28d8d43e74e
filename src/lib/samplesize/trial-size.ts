import { smallestGroups } from './smallest-groups.ts';
import type { Comparison, Groups } from './power.ts';

/** What a trial is planned for. */
export interface Plan {
  readonly comparison: Comparison;
  /** Between 0 and 1. */
  readonly power: number;
  /** People in the second group for each one in the first. */
  readonly ratio: number;
  /** The part of everyone recruited who will not be there to analyse; 0 or more, less than 1. */
  readonly loss: number;
  readonly clustering?: Clustering | undefined;
}

/** Whole clusters, such as general practices, are allocated to one arm or the other. */
export interface Clustering {
  /** Intracluster correlation coefficient, 0 to 1. */
  readonly icc: number;
  /** People analysed in each cluster, on average. */
  readonly size: number;
}

export interface TrialSize {
  /** People to be analysed. */
  readonly analysed: Groups;
  /** People to be recruited, so that enough are left to analyse. */
  readonly recruited: Groups;
  /** How many times as many people as without clusters; 1 where there are none. */
  readonly designEffect: number;
  /** Clusters in each arm, where there are clusters. */
  readonly clusters?: Groups | undefined;
}

/**
 * How many times as many people a trial needs because those of one cluster are alike: 1 + (m − 1) ICC. A Donner, N Klar, "Design
 * and analysis of cluster randomization trials in health research", Arnold 2000; SM Kerry, JM Bland, BMJ 1998;316:1455.
 */
export const designEffectOf = ({ icc, size }: Clustering): number => 1 + (size - 1) * icc;

/** The people a plan needs, rounded up at each step; undefined where it needs more than MOST_PEOPLE. */
export function trialSize(plan: Plan): TrialSize | undefined {
  const groups = smallestGroups(plan.comparison, plan.power, plan.ratio);
  if (!groups) return undefined;
  const designEffect = plan.clustering ? designEffectOf(plan.clustering) : 1;
  const analysed = eachOf(groups, (people) => people * designEffect);
  return {
    analysed,
    recruited: eachOf(analysed, (people) => people / (1 - plan.loss)),
    designEffect,
    ...(plan.clustering && { clusters: eachOf(analysed, (people) => people / (plan.clustering?.size ?? 1)) }),
  };
}

/** All people of both groups. */
export const both = ({ first, second }: Groups): number => first + second;

/** Rounded up; what is whole but for the last binary digit stays as it is. */
const eachOf = ({ first, second }: Groups, change: (people: number) => number): Groups => ({
  first: Math.ceil(change(first) - 1e-9),
  second: Math.ceil(change(second) - 1e-9),
});
