/** How long after the first day at work. */
export interface After {
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months';
}

/** Gives the words of a key; what stands in `{holes}` is put in. */
type Say = (key: string, values?: Readonly<Record<string, number>>) => string;

/** "2 weeks after the first day". */
export function tellAfter({ count, unit }: After, say: Say): string {
  if (count === 0) return say('due-first-day');
  const one = { days: 'due-day', weeks: 'due-week', months: 'due-month' };
  const many = { days: 'due-days', weeks: 'due-weeks', months: 'due-months' };
  return say((count === 1 ? one : many)[unit], { n: count });
}
