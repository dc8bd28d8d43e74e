import { formatNumber } from '#lib/figure/format.ts';
import { atStart } from '#lib/text/at-start.ts';
import type { CellsTable } from '#schemas/table.ts';
import type { Chart } from './chart.ts';
import { recruitmentTable } from './participant-tables.ts';
import { flowNumbers, notInTouch } from './participant-numbers.ts';
import type { Counted } from './counted.ts';
import type { FlowNumbers } from './participant-numbers.ts';
import { drawBars } from './part/bar-rows.ts';
import type { Bar, BarGroup } from './part/bar-rows.ts';
import type { PlotScale } from './part/scale.ts';
import { midSentence } from './people.ts';
import type { Route } from './routes.ts';

const POST = 'Read code searches';
const POSTERS = 'Posters';

/** How Table 3's ways of recruiting are named in the picture, and what was done to those approached. */
const NAMES: Readonly<Record<string, { readonly name: string; readonly approached: string }>> = {
  [POST]: { name: 'Packs sent after a computer search of GP records', approached: 'sent a pack' },
  'Handsearching of GP records': { name: 'Reading through GP records', approached: 'found' },
  [POSTERS]: { name: 'Posters in GP practices', approached: 'saw one' },
  'GP appointments': { name: 'Asking at GP appointments', approached: 'asked' },
  'Community pain services': { name: 'Asking at pain services', approached: 'asked' },
};

/** Chart 2: what each way of recruiting took and gave, on one scale (Table 3). */
export function recruitmentRoutes(tables: readonly CellsTable[]): Chart {
  const numbers = flowNumbers(tables);
  const all = numbers.routes.map((route) => groupOf(route, numbers));
  const replied = all.map(({ label, bars }) => ({ label, bars: bars.filter(({ isBeforeReply }) => !isBeforeReply) }));
  const times = Math.round(mostOf(all) / mostOf(replied));
  return {
    id: 'recruitment-routes',
    title: 'Ways of finding people for the trial',
    description: describe(numbers),
    more: describeBars(all),
    panels: [
      {
        id: 'everybody',
        label: 'Everybody who was approached',
        note: 'Every bar is on the same scale. Some are too short to see well, and that is what there is to see.',
        draw: (width) => drawBars(all, scaleOf(mostOf(all), 250, 'People, all on one scale'), width),
      },
      {
        id: 'heard-from',
        label: 'Closer: only those who got in touch, or were asked in person',
        note: `This picture has another scale: its bars are about ${times} times as long as those above.`,
        draw: (width) =>
          drawBars(replied, scaleOf(mostOf(replied), 10, `People, on a scale about ${times} times as wide`), width),
      },
    ],
    tables: [recruitmentTable(numbers)],
    sources: ['table-03', 'prose-figures'],
    notes: [
      `Those who could not take part are counted out of the ${numbers.gotInTouch.text} people who got in touch, not out of all who were sent a pack. Of the ${notInTouch(numbers).text} who did not get in touch nobody knows who could have taken part.`,
      'Table 3 leaves blank how many could not take part among people asked at GP appointments and at pain services. How many people declined is not reported for any way, so people who were asked and said no may not be counted at all.',
      'How many people saw a poster is not known. Table 3 counts the two people who rang about one as not eligible; the text says that they rang after recruitment had closed.',
      'The ways took very different amounts of work, and not all ran for the same time, so the counts alone do not say which is best.',
    ],
  };
}

interface RouteBar extends Bar {
  /** Left out of the closer picture. */
  readonly isBeforeReply: boolean;
}

interface RouteGroup extends BarGroup {
  readonly bars: readonly RouteBar[];
}

function groupOf(route: Route, numbers: FlowNumbers): RouteGroup {
  const { name: label, approached: verb } = NAMES[route.name] ?? { name: route.name, approached: 'approached' };
  const { approached, recruited } = route;
  const bars = [
    {
      ...barOf(approached, verb, `${atStart(verb)}: not known`),
      kind: 'approached',
      isBeforeReply: !approached || route.name === POST,
    },
    ...answersOf(route, numbers),
    { ...barOf(recruited, 'recruited'), kind: 'recruited', isBeforeReply: false },
  ];
  return { label, bars: bars.map((bar) => ({ ...bar, say: `${label}: ${bar.text}.` })) };
}

/** Between being approached and joining. After a pack or a poster people got in touch by themselves; others were asked. */
function answersOf({ name, ineligible }: Route, { gotInTouch, rangLate }: FlowNumbers): Omit<RouteBar, 'say'>[] {
  const replied = { kind: 'replied', isBeforeReply: false };
  if (name === POSTERS) return [{ ...barOf(rangLate, 'rang, too late'), ...replied }];
  const out = barOf(ineligible, 'could not take part', 'Could not take part: not given');
  const answers = [{ ...out, kind: 'ineligible', isBeforeReply: false }];
  return name === POST ? [{ ...barOf(gotInTouch, 'got in touch'), ...replied }, ...answers] : answers;
}

/** A count and what it is of; where the report gives none, words that say so. */
const barOf = (count: Counted | undefined, words: string, unknown = words): Pick<Bar, 'value' | 'text'> =>
  count ? { value: count.value, text: `${count.text} ${words}` } : { value: undefined, text: unknown };

const mostOf = (groups: readonly BarGroup[]): number =>
  Math.max(...groups.flatMap(({ bars }) => bars.map(({ value = 0 }) => value)));

/** From nought to the longest bar, with a tick every so many people. */
const scaleOf = (most: number, step: number, title: string): PlotScale => ({
  kind: 'linear',
  domain: [0, most],
  ticks: Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step),
  format: (value) => formatNumber(value),
  title,
});

function describe({ routes, recruited }: FlowNumbers): string {
  const post = routes.find(({ name }) => name === POST);
  const each = post?.approached ? Math.round(post.approached.value / post.recruited.value) : 0;
  return [
    `${recruited.text} people were found for the trial in ${routes.filter((route) => route.recruited.value > 0).length} ways.`,
    `Packs in the post reached the most people, and about ${each} had to be sent for each person recruited. Of people found or asked in person, everybody counted as approached joined; people who were asked and said no may not be counted.`,
  ].join(' ');
}

const describeBars = (groups: readonly RouteGroup[]): string =>
  [
    ...groups.map(({ label, bars }) => `${label}: ${bars.map(({ text }) => midSentence(text)).join('; ')}.`),
    'The first picture has everybody on one scale, so that most bars are very short beside that of the packs. The second leaves out how many packs were sent, and has a scale of its own.',
  ].join(' ');
