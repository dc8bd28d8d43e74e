import type { CellsTable } from '#schemas/table.ts';
import { ANSWERS, MEASUREMENTS } from './baseline-questions.ts';
import { tableOf } from './cells.ts';
import type { Chart } from './chart.ts';
import { ARMS_IN_WORDS, arms, everyone, routes } from './groups.ts';
import { illnessPlot, illnessTable } from './illnesses.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { PlotScale } from './part/scale.ts';
import { scaleOf, sharePanel, summaryPanel } from './question-panel.ts';
import type { Shown } from './question-panel.ts';
import type { ChartGroup, Question } from './shares.ts';

interface Comparison {
  readonly name: string;
  readonly table: CellsTable;
  readonly groups: readonly ChartGroup[];
}

/** Chart 3: who took part, one question at a time, by arm or by where people were recruited. */
export function whoTookPart(tables: readonly CellsTable[]): Chart {
  const [byArm, byRoute] = [tableOf(tables, 'table-04'), tableOf(tables, 'table-05')];
  const comparisons: readonly Comparison[] = [
    { name: 'By arm: IPS and TAU', table: byArm, groups: arms(byArm) },
    { name: 'By where people were recruited', table: byRoute, groups: routes(byRoute) },
  ];
  const shown = [
    ...comparisons.flatMap((comparison) => [
      ...ANSWERS.filter((question) => asks(comparison, question)).map((question) =>
        sharePanel(comparison.table, { question, groups: comparison.groups, choices: choicesFor(comparison, question) }),
      ),
      ...MEASUREMENTS.filter((question) => asks(comparison, question)).map((question) =>
        summaryPanel(
          comparison.table,
          { question, groups: comparison.groups, choices: choicesFor(comparison, question) },
          sharedScale(question, comparisons),
        ),
      ),
    ]),
    illnesses(byArm),
  ];
  const [ips, tau] = arms(byArm);
  const [pain, practice] = routes(byRoute);
  return {
    id: 'who-took-part',
    title: 'Who took part',
    description: `For each question asked at the start, how many people of each group gave each answer. Each mark is a percentage of its group, on one scale from 0 to 100.`,
    panels: shown.map(({ panel }) => panel),
    first: { Comparison: comparisons[0]?.name ?? '', Question: ANSWERS[0]?.label ?? '' },
    tables: shown.map(({ table }) => table),
    sources: ['table-04', 'table-05'],
    notes: [
      `The groups are small. One person is ${percentOfOne(ips)}% of the IPS arm and ${percentOfOne(pain)}% of the people from pain services, so gaps of several people can come about by chance.`,
      ARMS_IN_WORDS,
      `The whole chart makes two comparisons. The one by arm counts all ${byArm.spec.population.n} people: ${ips?.n ?? ''} in the IPS arm and ${tau?.n ?? ''} in the TAU arm. The one by where they were recruited counts the ${byRoute.spec.population.n} who did not withdraw: ${pain?.n ?? ''} through a pain service and ${practice?.n ?? ''} through their general practice. The report gives other illnesses for everyone together only.`,
    ],
  };
}

const asks = ({ table }: Comparison, { variable }: Question): boolean => table.cells.some((cell) => cell.variable === variable);

const choicesFor = ({ name }: Comparison, { label }: Question): Readonly<Record<string, string>> => ({
  Comparison: name,
  Question: label,
});

const sharedScale = (question: Question, comparisons: readonly Comparison[]): PlotScale =>
  scaleOf(
    comparisons.filter((comparison) => asks(comparison, question)),
    question,
  );

function illnesses(table: CellsTable): Shown {
  const label = 'Other illnesses';
  const [group] = everyone(table);
  if (!group) throw new Error('There is no group of everyone.');
  const id = 'everyone-together-other-illnesses';
  return {
    panel: {
      id,
      label,
      choices: { Comparison: 'Everyone together', Question: label },
      draw: (width) => drawRowPlot(illnessPlot(table, group), width),
    },
    table: { caption: label, panel: id, ...illnessTable(table, group) },
  };
}

const percentOfOne = (group: ChartGroup | undefined): number => Math.round(100 / Number(group?.n));
