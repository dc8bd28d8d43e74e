import type { Fact, FactForm } from '#schemas/fact.ts';

const WORDS = ['word', 'first-word'] as const;

/** What can be said of each kind of fact; the first where nothing else is asked for. */
export const FORMS_OF: Readonly<Record<Fact['kind'], readonly FactForm[]>> = {
  share: ['of', 'count', 'total', 'percent', 'in-ten', 'one-in', 'total-word', ...WORDS],
  count: ['count', ...WORDS],
  figure: ['plain', ...WORDS],
  spread: ['full', 'centre', 'range', ...WORDS],
  tally: ['of', 'count', 'total', 'total-word', ...WORDS],
};
