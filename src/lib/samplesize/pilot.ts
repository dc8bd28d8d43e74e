import { lookUp } from '#lib/fact/look-up.ts';
import type { CellsTable, Measure } from '#schemas/table.ts';
import { upperLimitOfSd } from './upper-limit.ts';

/** How widely the answers of the pilot were spread on one scale at one time. */
export interface PilotSpread {
  readonly scale: string;
  readonly time: string;
  /** People who answered, of both arms. */
  readonly answered: number;
  /** SD of both arms together, to two places. */
  readonly sd: number;
  /** Upper 80% one-sided confidence limit of it, to two places. */
  readonly cautious: number;
}

/** How many of everyone who was randomised sent a questionnaire back. */
export interface PilotReturn {
  readonly time: string;
  readonly returned: number;
  readonly randomised: number;
  /** Those who did not, of 100. */
  readonly lossPercent: number;
}

/** The usual-care arm in work at the last time, counted in two ways. */
export interface PilotInWork {
  /** By what each person last said, of the whole arm. */
  readonly lastKnown: readonly [inWork: number, people: number];
  /** Of those who answered at the last time. */
  readonly answered: readonly [inWork: number, people: number];
}

/**
 * The spreads of every scale at every time after the start. The report does not print how many of each arm answered, so the two
 * SDs weigh the same: √((SD₁² + SD₂²) / 2).
 *
 * @param table Table 10: one scale a variable, an SD an arm and time, and how many answered in all
 */
export function pilotSpreads(table: CellsTable): PilotSpread[] {
  return table.spec.variables.flatMap(({ name: variable }) =>
    table.spec.timepoints.slice(1).map((timepoint) => {
      const cell = (group: string, measure: Measure): number =>
        numberOf(table, { variable, category: '', group, timepoint, measure });
      const sd = Math.sqrt((cell('IPS', 'sd') ** 2 + cell('TAU', 'sd') ** 2) / 2);
      const answered = cell('All', 'complete');
      return { scale: variable, time: timepoint, answered, sd: toCents(sd), cautious: toCents(upperLimitOfSd(sd, answered - 2)) };
    }),
  );
}

/**
 * Returned questionnaires of everyone randomised, those who withdrew counted as lost.
 *
 * @param patterns Table 8: people by the questionnaires they returned
 * @param start Table 4: everyone randomised
 */
export function pilotReturns(patterns: CellsTable, start: CellsTable): PilotReturn[] {
  const randomised = numberOf(start, {
    variable: 'Participants',
    category: '',
    group: 'All',
    timepoint: 'Baseline',
    measure: 'n',
  });
  const followUp = patterns.cells.filter(
    ({ variable, group, measure }) => variable === 'Follow-up' && group === 'All' && measure === 'n',
  );
  return patterns.spec.timepoints.map((time) => {
    const ofTime = followUp.filter(({ category }) => category.split(' + ').includes(time));
    const returned = ofTime.reduce((sum, { value }) => sum + Number(value), 0);
    return { time, returned, randomised, lossPercent: Math.round((1 - returned / randomised) * 100) };
  });
}

/** @param patterns Table 13: people of the usual-care arm by what they said at each time, "-" where they said nothing */
export function pilotInWork(patterns: CellsTable): PilotInWork {
  const people = patterns.cells
    .filter(({ category }) => category.includes('|'))
    .map(({ category, value }) => ({ said: category.split('|'), n: Number(value) }));
  const count = (fits: (said: readonly string[]) => boolean): number =>
    people.filter(({ said }) => fits(said)).reduce((sum, { n }) => sum + n, 0);
  return {
    lastKnown: [count((said) => said.findLast((state) => state !== '-') === 'Working'), count(() => true)],
    answered: [count((said) => said.at(-1) === 'Working'), count((said) => said.at(-1) !== '-')],
  };
}

function numberOf(table: CellsTable, key: Parameters<typeof lookUp>[2]): number {
  const value = lookUp(table.id, table.cells, key);
  if (value === '' || !Number.isFinite(Number(value)))
    throw new Error(`data/${table.id}.csv: found "${value}" for "${key.variable}", expected a number.`);
  return Number(value);
}

/** A reader who types the figure shown must get the same answer, so it is rounded before it is used. */
const toCents = (value: number): number => Math.round(value * 100) / 100;
