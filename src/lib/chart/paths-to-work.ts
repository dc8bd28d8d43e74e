import { atStart } from '#lib/text/at-start.ts';
import type { CellsTable } from '#schemas/table.ts';
import { tableOf } from './cells.ts';
import type { Chart, ChartCell, ChartTable } from './chart.ts';
import { drawPaths } from './paths-picture.ts';
import { people } from './people.ts';
import { countIn, TIMES, WORK_STATES, workPatterns } from './work-patterns.ts';
import type { Arm } from './work-patterns.ts';
import { journey, lastSentence, pathsSentence, STATE_LABELS, timeSentence, workNotes } from './work-words.ts';

/** The arms as the work charts show them: the one that was tried out first. */
export const workArms = (tables: readonly CellsTable[]): Arm[] =>
  ['table-14', 'table-13'].map((id) => workPatterns(tableOf(tables, id)));

/** Chart 9: who was in work, who was not and of whom it is not known, over a year, as a flow in each arm (Tables 13 and 14). */
export function pathsToWork(tables: readonly CellsTable[]): Chart {
  const arms = workArms(tables);
  return {
    id: 'paths-to-work',
    title: 'Paths to work over a year',
    description: `${lastSentence(arms)} The picture follows each person from the start, in each arm of the trial.`,
    more: describe(arms),
    panels: [{ id: 'both', label: 'Both arms of the trial', draw: (width) => drawPaths(arms, width) }],
    tables: [statesTable(arms), patternsTable(arms)],
    sources: ['table-14', 'table-13'],
    notes: [
      ...workNotes(arms),
      'Each band is a group of people who went the same way. It has the look of the state it leads to, and all are drawn on one scale: a person is as high in one arm as in the other.',
      'Everybody was out of work at the start: it was a condition of taking part. People were asked about their work by post, so a job that began and ended between two questionnaires may be missed.',
      'Two people in the IPS arm found jobs before the first questionnaire, moved away for them and left the trial. They are drawn as Table 14 prints them, apart from everybody else: whether they stayed in work is not known.',
      'Table 13 counts all 28 people of the TAU arm as having returned at least one questionnaire; Table 8 has one who returned none. This picture follows Table 13. In the text, the report has five people of the IPS arm in work each time where Table 14 has two; this picture follows Table 14.',
    ],
  };
}

const describe = (arms: readonly Arm[]): string =>
  [
    ...arms.flatMap((arm) => [
      `${arm.name} (${arm.short}, ${people(arm.size)}).`,
      ...TIMES.map((_, time) => timeSentence(arm, time)),
      pathsSentence(arm),
    ]),
  ].join(' ');

const columnsOf = (head: string, arms: readonly Arm[]): string[] => [
  head,
  ...arms.map(({ short, size }) => `${short} (${size} people)`),
];

/** How many were in each state at each time: sums over the rows of the other table. */
const statesTable = (arms: readonly Arm[]): ChartTable => ({
  caption: 'People in each state, added up from the paths below',
  columns: columnsOf('When and what', arms),
  rows: TIMES.flatMap((time, index) =>
    WORK_STATES.map((state) => ({
      head: `${time}: ${STATE_LABELS[state].toLowerCase()}`,
      cells: arms.map((arm) => ({ text: String(countIn(arm, index, state)), href: arm.page })),
    })),
  ),
});

/** Every path, each number leading to its row of Table 13 or 14. */
function patternsTable(arms: readonly Arm[]): ChartTable {
  const all = [...new Set(arms.flatMap(({ patterns }) => patterns.map(({ printed }) => printed)))];
  return {
    caption: 'Paths at 3, 6 and 12 months, as Tables 13 and 14 print them',
    columns: columnsOf('Path', arms),
    rows: all.map((printed) => ({
      head: headOf(printed, arms),
      cells: arms.map((arm) => cellOf(arm, printed)),
    })),
  };
}

const headOf = (printed: string, arms: readonly Arm[]): string => {
  const pattern = arms.flatMap(({ patterns }) => patterns).find((candidate) => candidate.printed === printed);
  return pattern && printed.includes('|') ? atStart(journey(pattern.states)) : printed;
};

/** A path that a table does not list is nobody's: its paths add up to everybody. */
function cellOf({ patterns, page }: Arm, printed: string): ChartCell {
  const pattern = patterns.find((candidate) => candidate.printed === printed);
  return pattern ? { text: String(pattern.count), href: pattern.href } : { text: '0', href: page };
}
