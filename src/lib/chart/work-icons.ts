import { svg } from '#lib/svg/node.ts';
import type { SvgNode } from '#lib/svg/node.ts';
import { wrapText } from '#lib/svg/text.ts';
import type { CellsTable } from '#schemas/table.ts';
import type { Chart, ChartTable, Panel } from './chart.ts';
import { NARROW } from './chart.ts';
import { placeIcons } from './icon-layout.ts';
import type { IconGroup } from './icon-layout.ts';
import { short } from './part/mark.ts';
import { drawPerson } from './part/person.ts';
import { baseline, drawText, LINE, TEXT } from './part/text.ts';
import { workArms } from './paths-to-work.ts';
import { inARow, midSentence, people } from './people.ts';
import { TIMES, WORK_STATES } from './work-patterns.ts';
import type { Arm, WorkState } from './work-patterns.ts';
import { armTitle, everybodyIn, lastSentence, workNotes } from './work-words.ts';
import { countOver, OVER_TIME, OVER_YEAR, overHead } from './work-over.ts';
import type { Over } from './work-over.ts';

const BETWEEN = 24;

/** Chart 9, second half: a figure a person, by what is known of their work at a time or over the year (Tables 13 and 14). */
export function workIcons(tables: readonly CellsTable[]): Chart {
  const arms = workArms(tables);
  const overs: readonly Over[] = [...TIMES.map((_, time) => OVER_TIME(time)), OVER_YEAR];
  return {
    id: 'work-icons',
    title: 'Who was in work: every person of the trial',
    description: `${lastSentence(arms)} There is a figure for each of the ${people(everybodyIn(arms))}, in each arm of the trial.`,
    more: describe(arms, overs),
    panels: overs.map((over): Panel => ({
      id: over.id,
      label: over.label,
      choices: { When: over.label },
      draw: (width) => drawIcons(arms, over, width),
    })),
    first: { When: overs[0]?.label ?? '' },
    tables: overs.map((over) => tableOf(arms, over)),
    sources: ['table-14', 'table-13'],
    notes: [
      ...workNotes(arms),
      'Each figure is one person. Filled with a bag: working. An outline: not in work. Hatched with a question mark: not known. Hatched with a bag: found a job, moved away for it and left the trial.',
      'These counts are added up from the paths in Tables 13 and 14. In the text, the report gives other numbers for the IPS arm; the tables are used here.',
    ],
  };
}

const describe = (arms: readonly Arm[], overs: readonly Over[]): string =>
  overs
    .map((over) => `${over.label}: ${arms.map((arm) => `in the ${arm.short} arm ${inARow(labelsOf(arm, over))}`).join('; ')}.`)
    .join(' ');

/** "3 of 22 were working", then the others without the size of the arm. */
const labelsOf = (arm: Arm, over: Over): string[] =>
  groupsOf(arm, over).map(({ state, count, label }, index) => (index === 0 ? label : `${count} ${over.did(state, count)}`));

interface StateGroup extends IconGroup {
  readonly state: WorkState;
}

/** The people of an arm by what is known of them; states of nobody are left out. */
const groupsOf = (arm: Arm, over: Over): StateGroup[] =>
  WORK_STATES.map((state) => ({ state, count: countOver(arm, over, state) }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => ({ state, count, label: `${count} of ${arm.size} ${over.did(state, count)}` }));

/** The arms side by side where both fit, else one under the other. */
function drawIcons(arms: readonly Arm[], over: Over, width: number): SvgNode {
  const columns = width < 2 * NARROW ? 1 : arms.length;
  const armWidth = (width - (columns - 1) * BETWEEN) / columns;
  let top = 0;
  let bottom = 0;
  const nodes = arms.flatMap((arm, index) => {
    const column = index % columns;
    if (column === 0 && index > 0) top = bottom + BETWEEN;
    const part = drawArm(arm, over, { x: column * (armWidth + BETWEEN), y: top, width: armWidth });
    bottom = Math.max(bottom, part.bottom);
    return part.nodes;
  });
  return svg('svg', { class: 'chart-picture flow-picture', viewBox: `0 0 ${width} ${short(bottom)}` }, ...nodes);
}

function drawArm(
  arm: Arm,
  over: Over,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): { nodes: SvgNode[]; bottom: number } {
  const title = wrapText(armTitle(arm), width, TEXT);
  const { groups, bottom } = placeIcons(groupsOf(arm, over), width, y + title.length * LINE + 10);
  const nodes = groups.map(({ group: { label, state }, lines, top, icons }) =>
    svg(
      'g',
      { 'data-say': `${arm.name}, ${midSentence(over.label)}: ${label}.` },
      ...drawText(lines, { x, y: short(baseline(top + LINE / 2)) }),
      ...icons.flatMap((at) => drawPerson(state, x + at.x, at.y)),
    ),
  );
  return { nodes: [...drawText(title, { x, y: short(baseline(y + LINE / 2)), class: 'chart-strong' }), ...nodes], bottom };
}

const tableOf = (arms: readonly Arm[], over: Over): ChartTable => ({
  caption: `${over.label}: people in each arm, added up from the paths in Tables 13 and 14`,
  panel: over.id,
  columns: ['Work', ...arms.map(({ short: name, size }) => `${name} (${size} people)`)],
  rows: WORK_STATES.map((state) => ({
    head: overHead(over, state),
    cells: arms.map((arm) => ({ text: String(countOver(arm, over, state)), href: arm.page })),
  })),
});
