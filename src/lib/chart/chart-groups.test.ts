import { expect, it } from 'vitest';

import { CHART_GROUPS, firstSentence, grouped } from './chart-groups.ts';
import { CHART_IDS } from './charts.ts';

it('every chart stands under one heading', () => {
  const ids = CHART_GROUPS.flatMap((group) => group.ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(CHART_IDS.filter((id) => !ids.includes(id))).toEqual([]);
});

it('a heading without a chart is left out, and charts keep the order of the headings', () => {
  expect(grouped([{ id: 'pain-support' }, { id: 'follow-up' }])).toEqual([
    { name: 'Staying in touch', items: [{ id: 'follow-up' }] },
    { name: 'Work, and help with pain', items: [{ id: 'pain-support' }] },
  ]);
});

it('the first sentence ends at a full stop, not at a decimal point', () => {
  expect(firstSentence('IPS: median 2.8 years. TAU: more.')).toBe('IPS: median 2.8 years.');
  expect(firstSentence('No stop')).toBe('No stop');
});
