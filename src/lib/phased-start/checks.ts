import { DAYS_IN_WEEK, HOURS_IN_DAY, HOURS_IN_WEEK, numberIn, WISHES } from './plan.ts';
import type { Plan, Week, Wish } from './plan.ts';

/**
 * What a check found, as the key of a sentence and what goes into it. Every comparison is with the person's own numbers,
 * with the length of a day or a week, or with the week before: none is with a rule for how fast hours should rise.
 */
export interface Found {
  readonly kind: (typeof TO_LOOK_AT)[number] | (typeof TO_KNOW)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

/** Where the plan and the person's numbers are apart, or a number is missing or cannot be. */
export const TO_LOOK_AT = [
  'wish-broken',
  'hours-broken',
  'days-broken',
  'hours-missing',
  'above-wanted',
  'first-too-high',
  'rise-too-high',
  'days-too-many',
  'day-too-long',
  'never-reached',
] as const;
/** What is good to know; nothing has to change. */
export const TO_KNOW = ['wish-missing', 'drop', 'drop-last', 'reached', 'total'] as const;

/** Whether something is to be looked at. */
export const asksForChange = ({ kind }: Found): boolean => (TO_LOOK_AT as readonly string[]).includes(kind);

/** All that there is to say of a plan, weeks in their order; nothing where no week is written. */
export function checkPlan(plan: Plan): Found[] {
  const { weeks, wishes } = plan;
  if (weeks.length === 0) return [];
  const counted = weeks.flatMap(({ number, hours }) => (hours.kind === 'number' ? [{ number, hours: hours.value }] : []));
  const limits = Object.fromEntries(WISHES.map((wish) => [wish, numberIn(wishes[wish])])) as Limits;
  return [
    ...WISHES.flatMap((wish): Found[] => {
      const reading = wishes[wish];
      return reading.kind === 'broken' ? [{ kind: 'wish-broken', values: { wish, text: reading.text } }] : [];
    }),
    ...weeks.flatMap((week) => [...unread(week), ...alone(week, limits)]),
    ...counted.flatMap((week, index) => steps(week, counted[index - 1], counted[index + 1], limits)),
    ...reaching(counted, limits.wanted),
    ...WISHES.flatMap((wish): Found[] => (wishes[wish].kind === 'empty' ? [{ kind: 'wish-missing', values: { wish } }] : [])),
    { kind: 'total', values: { n: weeks.length } },
  ];
}

type Limits = Readonly<Record<Wish, number | undefined>>;
interface Counted {
  readonly number: number;
  readonly hours: number;
}

/** Numbers of a week that are missing, or that cannot be. */
function unread({ number: week, hours, days }: Week): Found[] {
  const found: Found[] = [];
  if (hours.kind === 'empty') found.push({ kind: 'hours-missing', values: { week } });
  if (hours.kind === 'broken') found.push({ kind: 'hours-broken', values: { week, text: hours.text, most: HOURS_IN_WEEK } });
  if (days.kind === 'broken') found.push({ kind: 'days-broken', values: { week, text: days.text, most: DAYS_IN_WEEK } });
  return found;
}

/** A week by itself against what the person wants. */
function alone(week: Week, { wanted, first, days: daysMost }: Limits): Found[] {
  const { number } = week;
  const [hours, days] = [numberIn(week.hours), numberIn(week.days)];
  const found: Found[] = [];
  if (isAbove(hours, wanted)) found.push({ kind: 'above-wanted', values: { week: number, hours, most: wanted ?? 0 } });
  if (number === 1 && isAbove(hours, first)) found.push({ kind: 'first-too-high', values: { hours, most: first ?? 0 } });
  if (isAbove(days, daysMost)) found.push({ kind: 'days-too-many', values: { week: number, days, most: daysMost ?? 0 } });
  if (days !== undefined && isAbove(hours, days * HOURS_IN_DAY)) {
    found.push({ kind: 'day-too-long', values: { week: number, hours, days } });
  }
  return found;
}

/** A week against the one before that has hours. */
function steps(week: Counted, before: Counted | undefined, next: Counted | undefined, { rise }: Limits): Found[] {
  if (!before) return [];
  const up = tidy(week.hours - before.hours);
  const values = { week: week.number, before: before.number, from: before.hours, to: week.hours };
  if (isAbove(up, rise)) return [{ kind: 'rise-too-high', values: { ...values, up, most: rise ?? 0 } }];
  if (up >= 0) return [];
  return [next ? { kind: 'drop', values: { ...values, next: next.number, again: next.hours } } : { kind: 'drop-last', values }];
}

function reaching(counted: readonly Counted[], wanted: number | undefined): Found[] {
  const most = Math.max(...counted.map(({ hours }) => hours));
  if (wanted === undefined || counted.length === 0) return [];
  const reached = counted.find(({ hours }) => hours >= wanted);
  if (reached) return [{ kind: 'reached', values: { week: reached.number, wanted } }];
  return [{ kind: 'never-reached', values: { most, wanted } }];
}

const isAbove = (value: number | undefined, limit: number | undefined): value is number =>
  value !== undefined && limit !== undefined && value > limit;

/** 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Math.round(value * 100) / 100;
