// The numbers under the charts of recruitment and follow-up, each with the way to its row.
import type { ChartCell, ChartTable } from './chart.ts';
import type { Counted } from './counted.ts';
import { notInTouch } from './participant-numbers.ts';
import type { ArmNumbers, FlowNumbers } from './participant-numbers.ts';
import { TIMES } from './work-patterns.ts';

/** A count, or what stands where the report gives none. */
const cell = (count: Counted | undefined, otherwise = 'not given'): ChartCell =>
  count ? { text: count.text, href: count.href } : { text: otherwise };

export const recruitmentTable = (numbers: FlowNumbers): ChartTable => ({
  caption: 'How people were recruited',
  columns: ['Way of recruiting', 'Approached', 'Got in touch', 'Not eligible', 'Recruited'],
  rows: [
    ...numbers.routes.map(({ name, approached, ineligible, recruited }) => ({
      head: name,
      cells: [cell(approached), cell(inTouchOf(name, numbers)), cell(ineligible), cell(recruited)],
    })),
    { head: 'Total', cells: [cell(undefined), cell(undefined), cell(undefined), cell(numbers.recruited)] },
    {
      head: 'Sent a pack, did not get in touch',
      cells: [cell(notInTouch(numbers)), { text: '' }, { text: '' }, { text: '' }],
    },
    {
      head: 'Of those, sent a slip but could not be reached',
      cells: [cell(numbers.notReached), { text: '' }, { text: '' }, { text: '' }],
    },
  ],
});

const inTouchOf = (route: string, { gotInTouch, rangLate }: FlowNumbers): Counted | undefined =>
  route === 'Read code searches' ? gotInTouch : route === 'Posters' ? rangLate : undefined;

const columns = (head: string, { arms }: FlowNumbers): string[] => [head, ...arms.map(({ short }) => short)];

/** A row with a number for each arm. */
const armRow = (head: string, { arms }: FlowNumbers, of: (arm: ArmNumbers) => ChartCell) => ({ head, cells: arms.map(of) });

export const armsTable = (numbers: FlowNumbers): ChartTable => ({
  caption: 'From joining to the last questionnaire',
  columns: columns('Step', numbers),
  rows: [
    armRow('Put into the arm', numbers, ({ allocated }) => cell(allocated)),
    armRow('Through GP practices', numbers, ({ fromPractices }) => cell(fromPractices)),
    armRow('Through pain services', numbers, ({ fromPain }) => cell(fromPain)),
    armRow('Came to the first meeting', numbers, ({ attended }) => cell(attended)),
    armRow('Left the trial', numbers, ({ withdrew }) => cell(withdrew, 'nobody')),
    armRow('Sent questionnaires', numbers, ({ sent }) => cell(sent)),
    ...TIMES.map((time, index) =>
      armRow(`Returned the questionnaire at ${time}`, numbers, ({ returned }) => cell(returned[index])),
    ),
    armRow('Returned at least one', numbers, ({ returnedAny }) => cell(returnedAny)),
  ],
});

export const returnsTable = (numbers: FlowNumbers): ChartTable => ({
  caption: 'Questionnaires returned, as Table 8 prints them',
  columns: columns('Returned', numbers),
  rows: (numbers.arms[0]?.returns ?? []).map(({ category }) =>
    armRow(category === 'Baseline' ? 'Baseline only' : category, numbers, ({ returns }) =>
      cell(returns.find((candidate) => candidate.category === category)?.count),
    ),
  ),
});
