import type { PilotSpread } from './pilot.ts';
import type { Comparison } from './power.ts';
import type { Plan } from './trial-size.ts';

/** What may be written into each field for numbers; percentages as 0 to 100. */
export const LIMITS = {
  sd: { min: 0.1, max: 100 },
  difference: { min: 0.05, max: 100 },
  usual: { min: 1, max: 98 },
  more: { min: 1, max: 98 },
  power: { min: 50, max: 99.9 },
  significance: { min: 0.1, max: 20 },
  ratio: { min: 0.1, max: 10 },
  loss: { min: 0, max: 95 },
  icc: { min: 0, max: 1 },
  cluster: { min: 1, max: 10_000 },
} as const;

export type NumberField = keyof typeof LIMITS;
export type Field = NumberField | 'outcome' | 'scale' | 'time' | 'spread';

/** What stands in the form, as text. */
export type Answers = Readonly<Record<Field, string>>;

/** `number`: no number is written. `range`: it is outside the field's limits. `sum`: with usual care it makes 100 or more. */
export type Problem = 'number' | 'range' | 'sum';

/** Something to work with, or what to put right, by field. */
export type FormRead =
  | { readonly plan: Plan; readonly spread: PilotSpread | undefined }
  | { readonly problems: Readonly<Partial<Record<NumberField, Problem>>> };

/** The form as it first stands. The loss is the pilot's own, and so depends on its tables. */
export const firstAnswers = (loss: number): Answers => ({
  outcome: 'mean',
  scale: 'RTW-SE',
  time: '12 months',
  spread: 'cautious',
  sd: '2.5',
  difference: '1',
  usual: '20',
  more: '15',
  power: '90',
  significance: '5',
  ratio: '1',
  loss: String(loss),
  icc: '0',
  cluster: '20',
});

/** Fields that count for an outcome; what stands in the others is passed over, right or wrong. */
const usedFields = ({ outcome, spread }: Answers): NumberField[] => [
  ...(outcome === 'share' ? (['usual', 'more'] as const) : (['difference'] as const)),
  ...(outcome !== 'share' && spread === 'own' ? (['sd'] as const) : []),
  ...(['power', 'significance', 'ratio', 'loss', 'icc', 'cluster'] as const),
];

/**
 * Reads the form.
 *
 * @param spreads of the pilot, among which scale and time choose
 */
export function readForm(answers: Answers, spreads: readonly PilotSpread[]): FormRead {
  const used = usedFields(answers);
  const problems = Object.fromEntries(
    used.map((field) => [field, problemOf(answers, field)] as const).filter(([, problem]) => problem),
  );
  if (Object.keys(problems).length > 0) return { problems };
  const percent = (field: NumberField): number => numberIn(answers[field]) / 100;
  const spread = spreads.find(({ scale, time }) => scale === answers.scale && time === answers.time) ?? spreads.at(-1);
  const icc = numberIn(answers.icc);
  return {
    spread,
    plan: {
      comparison: comparisonOf(answers, spread, percent('significance')),
      power: percent('power'),
      ratio: numberIn(answers.ratio),
      loss: percent('loss'),
      clustering: icc > 0 ? { icc, size: numberIn(answers.cluster) } : undefined,
    },
  };
}

function comparisonOf(answers: Answers, spread: PilotSpread | undefined, significance: number): Comparison {
  const { outcome, usual, more, difference } = answers;
  if (outcome !== 'share') return { kind: 'mean', difference: numberIn(difference), sd: sdOf(answers, spread), significance };
  // Adding percentages first keeps 20 and 15 at exactly 35.
  return { kind: 'share', shares: [(numberIn(usual) + numberIn(more)) / 100, numberIn(usual) / 100], significance };
}

function sdOf({ spread: choice, sd }: Answers, spread: PilotSpread | undefined): number {
  if (choice === 'own' || !spread) return numberIn(sd);
  return choice === 'pilot' ? spread.sd : spread.cautious;
}

function problemOf(answers: Answers, field: NumberField): Problem | undefined {
  const number = numberIn(answers[field]);
  const { min, max } = LIMITS[field];
  if (Number.isNaN(number)) return 'number';
  if (number < min || number > max) return 'range';
  return field === 'more' && numberIn(answers.usual) + number >= 100 ? 'sum' : undefined;
}

/** A number as people write it: spaces around it and a percent sign do no harm. NaN where it is none; "1,5" could be two things. */
const numberIn = (text: string): number => (/^\s*(\d+\.?\d*|\.\d+)\s*%?\s*$/.test(text) ? Number.parseFloat(text) : Number.NaN);
