import { atStart } from '#lib/text/at-start.ts';
import type { CellsTable } from '#schemas/table.ts';
import { drawFlow } from './box-picture.ts';
import type { Chart } from './chart.ts';
import { flowNumbers } from './participant-numbers.ts';
import type { ArmNumbers, FlowNumbers } from './participant-numbers.ts';
import { stepsOf } from './participant-steps.ts';
import { armsTable, recruitmentTable, returnsTable } from './participant-tables.ts';
import { inARow, midSentence } from './people.ts';
import { TIMES } from './work-patterns.ts';

/**
 * Chart 1: everybody from being approached to the last questionnaire, after CONSORT's flow diagram and its 2010 statement's
 * extension to pilot and feasibility trials (Eldridge and others, BMJ 2016;355:i5239), item 13a.
 */
export function participantFlow(tables: readonly CellsTable[]): Chart {
  const numbers = flowNumbers(tables);
  const steps = stepsOf(numbers);
  return {
    id: 'participant-flow',
    title: 'Everybody who took part, step by step',
    description: describe(numbers),
    more: describeBoxes(numbers),
    panels: [{ id: 'flow', label: 'From the first letter to the last questionnaire', draw: (width) => drawFlow(steps, width) }],
    tables: [recruitmentTable(numbers), armsTable(numbers), returnsTable(numbers)],
    sources: ['table-03', 'table-08', 'prose-figures', 'table-13', 'table-14'],
    notes: [
      'People were not all put into the arms by chance. The first were. Later, as many as possible were given IPS while it could still be had, and everybody after that got TAU. All had agreed to be put into an arm by chance.',
      'The report does not say how many people declined, how many GPs took off the list before packs were posted, how many saw a poster, or why questionnaires were not returned.',
      'Numbers of questionnaires returned follow Table 8. Table 13 has one more for the TAU arm at 6 months and at 12 months, and nobody in that arm who returned none. Which is right cannot be told from the report.',
      'Worked out here from printed numbers: those who did not get in touch after a pack, and how many returned each questionnaire or did not.',
    ],
  };
}

/** The least that has to be said: who joined, and who was still heard from at the end. */
function describe({ recruited, arms }: FlowNumbers): string {
  const last = TIMES.length - 1;
  return [
    `${recruited.text} people joined the trial: ${inARow(arms.map((arm) => `${arm.allocated.text} were given ${midSentence(arm.name)} (${arm.short})`))}.`,
    `${atStart(inARow(arms.map((arm) => `${arm.withdrew?.text ?? 'nobody'} of the ${arm.short} arm`)))} left the trial.`,
    `At ${TIMES[last]}, the last time people were asked, questionnaires came back from ${inARow(arms.map((arm) => `${arm.returned[last]?.text ?? ''} of ${arm.sent.text} in the ${arm.short} arm`))}.`,
  ].join(' ');
}

/** Every box, from the top. */
function describeBoxes(numbers: FlowNumbers): string {
  const boxes = stepsOf(numbers).flatMap((step) => (step.kind === 'arms' ? [] : [step.box]));
  return [
    ...boxes.map(({ title, items }) => `${title}: ${items.map(({ text }) => lowerFirst(text)).join('; ')}.`),
    ...numbers.arms.map(describeArm),
  ].join(' ');
}

function describeArm(arm: ArmNumbers): string {
  const left = arm.withdrew ? `${arm.withdrew.text} found jobs, moved away and left the trial` : 'Nobody left the trial';
  const back = arm.returned.map(
    (count, index) => `at ${TIMES[index] ?? ''} ${count.text} came back and ${arm.sent.value - count.value} did not`,
  );
  return [
    `${arm.name}: ${arm.allocated.text} people, ${arm.fromPractices.text} through GP practices and ${arm.fromPain.text} through pain services; ${arm.attended.text} came to the first meeting.`,
    `${left}. ${arm.sent.text} were sent questionnaires: ${back.join('; ')}. ${arm.returnedAny.text} people returned at least one and ${arm.sent.value - arm.returnedAny.value} none.`,
  ].join(' ');
}

/** "Not known: …" in the middle of a sentence. Names of things keep their capitals. */
const lowerFirst = (text: string): string => text.replace(/^(Not|Put) /, (word) => word.toLowerCase());
