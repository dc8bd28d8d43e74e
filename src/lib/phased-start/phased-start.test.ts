import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { STEADY } from '#test/helpers/steady.ts';
import { asksForChange, checkPlan } from './checks.ts';
import { weekBegins } from './dates.ts';
import { fillEvenly, notUsable } from './fill-evenly.ts';
import { DAYS_IN_WEEK, HOURS_IN_WEEK, numberIn, readNumber, readPlan } from './plan.ts';
import type { Plan, Wish } from './plan.ts';
import { weekRows } from './rows.ts';

const WANTS = { wanted: '16', first: '4', days: '4', rise: '2' };

/** A plan with these hours, and "hours/days" where days are written. */
const planOf = (weeks: readonly string[], wishes: Partial<Record<Wish, string>> = {}): Plan =>
  readPlan({
    start: '2026-12-07',
    wishes: { ...WANTS, ...wishes },
    weeks: weeks.map((week) => ({ hours: week.split('/')[0] ?? '', days: week.split('/')[1] ?? '', note: '' })),
  });
const kinds = (plan: Plan): string[] => checkPlan(plan).map(({ kind }) => kind);
const changes = (plan: Plan): unknown[] => checkPlan(plan).filter(asksForChange);

describe('reading the boxes', () => {
  it('takes a number with a point or a comma', () => {
    expect(['12', ' 12.5 ', '12,5', '0'].map((text) => numberIn(readNumber(text, 168)))).toEqual([12, 12.5, 12.5, 0]);
  });

  it.each(['twelve', '10-12', '-3', '1e2', '200', '.', '12 hours', 'Infinity'])('does not guess at "%s"', (text) => {
    expect(readNumber(text, 168)).toEqual({ kind: 'broken', text });
  });

  it('takes no less and no more than the form says at its boxes', () => {
    interface Item {
      readonly unit?: string;
      readonly max?: number;
      readonly items?: readonly Item[];
    }
    const { items } = parse(readFileSync('content/forms/phased-start.yaml', 'utf8')) as { items: readonly Item[] };
    const numbers = items.flatMap((item) => [item, ...(item.items ?? [])]).filter(({ max }) => max !== undefined);
    expect(numbers).toHaveLength(6);
    for (const { unit, max } of numbers) expect(max).toBe(unit?.startsWith('days') ? DAYS_IN_WEEK : HOURS_IN_WEEK);
  });

  it('leaves out empty weeks at the end, and keeps those between', () => {
    expect(planOf(['4', '', '6', '', '']).weeks.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('keeps a week that has only a note', () => {
    const weeks = [{ hours: '', days: '', note: 'Holiday' }];
    expect(readPlan({ start: '', wishes: WANTS, weeks }).weeks).toHaveLength(1);
  });
});

describe('checking a plan against what the person wants', () => {
  it('asks for no change where all is as they want, and says when it is reached and how long it takes', () => {
    const plan = planOf(['4/2', '6/2', '8/3', '10/3', '12/3', '14/4', '16/4']);
    expect(changes(plan)).toEqual([]);
    expect(checkPlan(plan)).toEqual([
      { kind: 'reached', values: { week: 7, wanted: 16 } },
      { kind: 'total', values: { n: 7 } },
    ]);
  });

  it('names a week above the hours wanted', () => {
    expect(changes(planOf(['16', '18'], { first: '16' }))).toEqual([
      { kind: 'above-wanted', values: { week: 2, hours: 18, most: 16 } },
    ]);
  });

  it('names a first week that is too long', () => {
    expect(changes(planOf(['6', '16'], { rise: '' }))).toEqual([{ kind: 'first-too-high', values: { hours: 6, most: 4 } }]);
  });

  it('names a step that is too big, with both weeks', () => {
    expect(changes(planOf(['4', '7', '9'], { wanted: '9' }))).toEqual([
      { kind: 'rise-too-high', values: { week: 2, before: 1, from: 4, to: 7, up: 3, most: 2 } },
    ]);
  });

  it('measures a step over a week without hours from the last week that has them', () => {
    expect(changes(planOf(['4', '', '7'], { wanted: '7' }))).toEqual([
      { kind: 'hours-missing', values: { week: 2 } },
      { kind: 'rise-too-high', values: { week: 3, before: 1, from: 4, to: 7, up: 3, most: 2 } },
    ]);
  });

  it('a step of exactly what is possible is none too big, in parts of hours too', () => {
    expect(changes(planOf(['0.1', '0.3'], { rise: '0.2', wanted: '0.3' }))).toEqual([]);
  });

  it('no step up is possible where the person says 0', () => {
    expect(kinds(planOf(['4', '5'], { rise: '0' }))).toContain('rise-too-high');
  });

  it('names too many days, and more hours than days can hold', () => {
    expect(changes(planOf(['4/5', '4/0'], { wanted: '4' }))).toEqual([
      { kind: 'days-too-many', values: { week: 1, days: 5, most: 4 } },
      { kind: 'day-too-long', values: { week: 2, hours: 4, days: 0 } },
    ]);
  });

  it('names what is no number', () => {
    expect(changes(planOf(['4ish/2', '4/8'], { wanted: '4', days: 'some' }))).toEqual([
      { kind: 'wish-broken', values: { wish: 'days', text: 'some' } },
      { kind: 'hours-broken', values: { week: 1, text: '4ish', most: 168 } },
      { kind: 'days-broken', values: { week: 2, text: '8', most: 7 } },
    ]);
  });

  it('says where the hours wanted are never reached', () => {
    expect(changes(planOf(['4', '6']))).toEqual([{ kind: 'never-reached', values: { most: 6, wanted: 16 } }]);
  });

  it('a drop is no fault: it says how the week after it starts', () => {
    const plan = planOf(['4', '6', '2', '4', '3'], { wanted: '6' });
    expect(changes(plan)).toEqual([]);
    expect(checkPlan(plan).slice(0, 2)).toEqual([
      { kind: 'drop', values: { week: 3, before: 2, from: 6, to: 2, next: 4, again: 4 } },
      { kind: 'drop-last', values: { week: 5, before: 4, from: 4, to: 3 } },
    ]);
  });

  it('says which wish is empty, and compares with the others alone', () => {
    const plan = planOf(['40'], { wanted: '', first: '', days: '', rise: '' });
    expect(kinds(plan)).toEqual(['wish-missing', 'wish-missing', 'wish-missing', 'wish-missing', 'total']);
  });

  it('says nothing of a plan without weeks', () => {
    expect(checkPlan(planOf([]))).toEqual([]);
  });
});

describe('filling the weeks in evenly', () => {
  it('goes from the first hours to those wanted, by the step that is possible', () => {
    expect([...(fillEvenly(planOf([], { rise: '5' }), 26) ?? [])]).toEqual([
      [1, 4],
      [2, 9],
      [3, 14],
      [4, 16],
    ]);
  });

  it('keeps what is written, and goes on from it', () => {
    expect([...(fillEvenly(planOf(['3', '', '8'], { wanted: '10' }), 26) ?? [])]).toEqual([
      [2, 5],
      [4, 10],
    ]);
  });

  it('fills weeks that are there, and adds none, where no step up is possible', () => {
    expect([...(fillEvenly(planOf(['4', '', '4'], { rise: '0' }), 26) ?? [])]).toEqual([[2, 4]]);
    expect([...(fillEvenly(planOf([], { rise: '0' }), 26) ?? [])]).toEqual([[1, 4]]);
  });

  it('does nothing where a number it needs is missing', () => {
    expect(fillEvenly(planOf([], { rise: '' }), 26)).toBeUndefined();
  });

  it('names the numbers that are not there or cannot be', () => {
    expect(notUsable(planOf([], { first: '-5', rise: '', days: 'x' }))).toEqual(['first', 'rise']);
    expect(notUsable(planOf([]))).toEqual([]);
  });

  it('what it fills in from nothing never asks for a change, but for not being reached in the weeks there are', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(80), fc.integer({ min: 1, max: 40 }), (wanted, first, rise) => {
        const wishes = { wanted: `${wanted / 2}`, first: `${first / 2}`, rise: `${rise / 2}`, days: '' };
        const filled = fillEvenly(planOf([], wishes), 26) ?? new Map<number, number>();
        const plan = planOf([...filled.values()].map(String), wishes);
        expect(kinds(plan).filter((kind) => kind !== 'never-reached' || filled.size < 26)).not.toContain('never-reached');
        expect(changes(plan).length).toBeLessThanOrEqual(1);
      }),
      STEADY,
    );
  });
});

describe('the table', () => {
  it('has the day a week begins, its numbers and the change', () => {
    expect(weekRows(planOf(['4/2', '3.5', 'x', '6']))).toEqual([
      { week: 1, begins: '7 December 2026', hours: '4', days: '2', change: '' },
      { week: 2, begins: '14 December 2026', hours: '3.5', days: '', change: '−0.5' },
      { week: 3, begins: '21 December 2026', hours: '', days: '', change: '' },
      { week: 4, begins: '28 December 2026', hours: '6', days: '', change: '' },
    ]);
  });

  it('has no days where the start is not known or half typed', () => {
    expect(['', 'x', '0002-12-07', '2026-13-41'].map((start) => weekBegins(start, 1))).toEqual(['', '', '', '']);
  });
});
