import { expect, it } from 'vitest';

import { targetOf } from './target.ts';

const target = (label: string) => ({ label, title: label, lead: '', href: '/' });
const TARGETS = new Map([
  ['first-meetings', target('chapter 6')],
  ['fidelity', target('the fidelity review')],
  ['#the-agenda', target('section 7.2')],
  ['form/follow-up', target('form 10')],
]);

it('a target is found by its whole name', () => {
  expect(targetOf('#the-agenda', TARGETS).label).toBe('section 7.2');
});

it('an unknown target is refused with those of its kind', () => {
  expect(() => targetOf('form/folow-up', TARGETS)).toThrowErrorMatchingInlineSnapshot(
    `[Error: <See to="form/folow-up" />: there is no such place. Use one of: form/follow-up.]`,
  );
  expect(() => targetOf('#agenda', TARGETS)).toThrowErrorMatchingInlineSnapshot(
    `[Error: <See to="#agenda" />: there is no such place. Use one of: #the-agenda.]`,
  );
  expect(() => targetOf('last-meetings', TARGETS)).toThrowErrorMatchingInlineSnapshot(
    `[Error: <See to="last-meetings" />: there is no such place. Use one of: first-meetings, fidelity.]`,
  );
});

it('where there are none of its kind, all are named', () => {
  expect(() => targetOf('chart/pain-support', TARGETS)).toThrowErrorMatchingInlineSnapshot(
    `[Error: <See to="chart/pain-support" />: there is no such place. Use one of: first-meetings, fidelity, #the-agenda, form/follow-up.]`,
  );
});
