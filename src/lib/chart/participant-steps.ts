import type { BoxItem, FlowBox, FlowStep } from './box-layout.ts';
import { notInTouch } from './participant-numbers.ts';
import type { ArmNumbers, FlowNumbers } from './participant-numbers.ts';
import { midSentence } from './people.ts';
import { sourceName } from './source.ts';
import { TIMES } from './work-patterns.ts';

/** How Table 3's ways of recruiting are told of those approached. */
const APPROACHED: Readonly<Record<string, string>> = {
  'Read code searches': 'sent a pack after a computer search of GP records',
  'Handsearching of GP records': 'found by reading GP records',
  'GP appointments': 'asked at a GP appointment',
  'Community pain services': 'asked at a pain service',
};

/** And of those recruited. */
const RECRUITED: Readonly<Record<string, string>> = {
  'Read code searches': 'after a pack',
  'Handsearching of GP records': 'from reading GP records',
  Posters: 'from posters',
  'GP appointments': 'at a GP appointment',
  'Community pain services': 'at a pain service',
};

/** The steps of the trial, for the picture and for the words alike. */
export const stepsOf = (numbers: FlowNumbers): FlowStep[] => [
  { kind: 'all', box: approachedBox(numbers) },
  { kind: 'leaving', box: leavingBox(numbers) },
  { kind: 'all', box: recruitedBox(numbers) },
  { kind: 'arms', boxes: numbers.arms.map(armBox) },
  { kind: 'arms', boxes: numbers.arms.map(withdrawnBox) },
  ...TIMES.map((time, index): FlowStep => ({ kind: 'arms', boxes: numbers.arms.map((arm) => timeBox(arm, time, index)) })),
  { kind: 'arms', boxes: numbers.arms.map(endBox) },
];

/** "15 of 20", kept together where the line breaks. */
const outOf = (count: string, all: string): string => `${count}\u00A0of\u00A0${all}`;

const item = (text: string): BoxItem => ({ text });
const unknown = (text: string): BoxItem => ({ text, isUnknown: true });

const approachedBox = ({ routes }: FlowNumbers): FlowBox => ({
  id: 'approached',
  title: 'Approached',
  items: [
    ...routes.flatMap(({ name, approached }) =>
      approached ? [item(`${approached.text} ${APPROACHED[name] ?? `by ${name}`}`)] : [],
    ),
    ...routes.filter(({ approached }) => !approached).map(({ name }) => unknown(`Not known: how many saw ${name.toLowerCase()}`)),
  ],
});

const leavingBox = (numbers: FlowNumbers): FlowBox => ({
  id: 'leaving',
  title: 'Did not join',
  items: [
    item(
      `${notInTouch(numbers).text} did not get in touch after a pack (${numbers.notReached.text} of them sent a slip, but could not be reached)`,
    ),
    item(
      `${numbers.routes.find(({ name }) => name === 'Read code searches')?.ineligible?.text ?? 'An unknown number'} of the ${numbers.gotInTouch.text} who got in touch could not take part: they did not meet the conditions`,
    ),
    item(`${numbers.rangLate.text} rang about a poster after recruitment had closed`),
    unknown('Not reported: how many declined'),
  ],
});

const recruitedBox = ({ routes, recruited }: FlowNumbers): FlowBox => ({
  id: 'recruited',
  title: `${recruited.text} recruited`,
  items: [
    ...routes.map((route) => item(`${route.recruited.text} ${RECRUITED[route.name] ?? `by ${route.name}`}`)),
    item('Put into two arms: the first by chance, later ones by when they joined'),
  ],
});

const armBox = (arm: ArmNumbers): FlowBox => ({
  id: `arm-${arm.short}`,
  title: `${arm.allocated.text} ${midSentence(arm.name)} (${arm.short})`,
  items: [
    item(`${arm.fromPractices.text} through GP practices`),
    item(`${arm.fromPain.text} through pain services`),
    item(`${arm.attended.text} came to the first meeting`),
  ],
});

const withdrawnBox = ({ short, withdrew }: ArmNumbers): FlowBox => ({
  id: `withdrew-${short}`,
  title: withdrew ? `${withdrew.text} left the trial` : 'Nobody left the trial',
  items: withdrew ? [item('They had found jobs and moved away')] : [],
});

const timeBox = ({ short, sent, returned }: ArmNumbers, time: string, index: number): FlowBox => {
  const back = returned[index];
  return {
    id: `months-${time.replace(' months', '')}-${short}`,
    title: `At ${time}: ${outOf(back?.text ?? '', sent.text)}`,
    items: [item(`returned the questionnaire; ${sent.value - (back?.value ?? 0)} did not`)],
  };
};

const endBox = ({ short, sent, returns, returnedAny, patterns }: ArmNumbers): FlowBox => ({
  id: `end-${short}`,
  title: `In all: ${outOf(returnedAny.text, sent.text)}`,
  items: [
    item(`returned at least one; ${returns.find(({ category }) => category === 'Baseline')?.count.text ?? ''} returned none`),
    unknown('Not reported: why not'),
    item(`All ${patterns.size} are counted in ${sourceName(patterns.table)}`),
  ],
});
