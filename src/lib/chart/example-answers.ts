import { isHidden } from '#lib/disclosure/hidden.ts';
import type { CellsTable } from '#schemas/table.ts';
import { answersByGroup, groupsOf } from './answers-by-group.ts';
import { tableOf } from './cells.ts';
import type { Chart } from './chart.ts';

const FIRST = 'In work after 12 months';

/** The last step of the example with made-up people: the table as a chart, hidden numbers drawn as hidden. */
export function exampleAnswers(tables: readonly CellsTable[]): Chart {
  const table = tableOf(tables, 'example-summary');
  const sizes = groupsOf(table).map(({ n, spoken }) => `${n} in ${spoken}`);
  const hidden = table.cells.filter((cell) => isHidden(cell) && cell.measure === 'n').length;
  return {
    id: 'example-answers',
    title: 'Made-up people: their answers, by arm',
    description: `For each question, how many of the made-up people in each arm gave each answer: ${sizes.join(' and ')}. Nobody in this picture exists. Each mark is a percentage of its arm, on one scale from 0 to 100. Where a number is hidden to protect privacy there is no mark: the whole line is hatched, and where the number lies is not told.`,
    ...answersByGroup(table, FIRST),
    isMadeUp: true,
    notes: [
      'Every number here is made up, to show how a trial would publish its own. It says nothing about the trial or its people.',
      `Hidden are ${hidden} numbers of people. Hidden does not mean nought.`,
    ],
  };
}
