/** The charts by what they are about, in the order of the trial, for their index. */
export const CHART_GROUPS: readonly { readonly name: string; readonly ids: readonly string[] }[] = [
  { name: 'How people joined', ids: ['participant-flow', 'recruitment-routes'] },
  { name: 'Who they were', ids: ['who-took-part', 'time-out-of-work', 'money-and-household'] },
  { name: 'Staying in touch', ids: ['follow-up', 'missing-answers'] },
  { name: 'Confidence and health', ids: ['self-efficacy', 'self-rated-health', 'health-odds-ratios'] },
  { name: 'Work, and help with pain', ids: ['paths-to-work', 'work-icons', 'pain-support'] },
  { name: 'An example with made-up people', ids: ['example-answers'] },
];

/** Things with an id under the headings above, in that order; a heading without any is left out. */
export const grouped = <Item extends { readonly id: string }>(
  items: readonly Item[],
): { readonly name: string; readonly items: readonly Item[] }[] =>
  CHART_GROUPS.map(({ name, ids }) => ({ name, items: ids.flatMap((id) => items.filter((item) => item.id === id)) })).filter(
    (group) => group.items.length > 0,
  );

/** The first sentence of a description: `firstSentence('Two arms. And more.')` is "Two arms." */
export const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
