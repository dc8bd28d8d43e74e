/** A step as a reader wrote it. */
export interface Step {
  readonly what: string;
  /** '' where not chosen, else '0' to '10'. */
  readonly sure: string;
  readonly isDone: boolean;
}

export interface Rung extends Step {
  readonly isGoal: boolean;
}

/** The rungs from the top: the goal, then the steps in the order written. Empty ones are left out. */
export function rungsOf(goal: string, steps: readonly Step[]): Rung[] {
  const top: Rung = { what: goal, sure: '', isDone: false, isGoal: true };
  return [top, ...steps.map((step) => ({ ...step, isGoal: false }))]
    .map((rung) => ({ ...rung, what: rung.what.trim() }))
    .filter(({ what }) => what !== '');
}
