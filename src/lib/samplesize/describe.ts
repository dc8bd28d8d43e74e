import { formatPrinted } from '#lib/figure/format.ts';
import { fill } from '#lib/text/fill.ts';
import type { CurvePicture } from './draw-curve.ts';
import { powerCurve, powerWith } from './curve.ts';
import type { PilotSpread } from './pilot.ts';
import type { Answers } from './read-form.ts';
import { sensitivity } from './sensitivity.ts';
import type { Otherwise } from './sensitivity.ts';
import { both } from './trial-size.ts';
import type { Plan, TrialSize } from './trial-size.ts';

/** Texts with holes, from the strings file. A name says where each stands. */
export type Words = Readonly<
  Record<
    | 'mean'
    | 'share'
    | 'recruit'
    | 'no-loss'
    | 'clusters'
    | 'chance'
    | 'status'
    | 'point'
    | 'points'
    | 'protocol-mean'
    | 'protocol-share'
    | 'protocol-cautious'
    | 'protocol-pilot'
    | 'protocol-own'
    | 'protocol-clusters'
    | 'protocol-loss'
    | 'protocol-end'
    | 'smaller-mean'
    | 'larger-mean'
    | 'smaller-share'
    | 'larger-share'
    | 'spread'
    | 'usual'
    | 'loss'
    | 'curve'
    | 'curve-stop'
    | 'curve-people'
    | 'curve-power'
    | 'curve-here',
    string
  >
>;

/** Everything the page says of a plan. */
export interface Description {
  /** Plain sentences. */
  readonly sentences: readonly string[];
  /** One short sentence to be read out when something has changed. */
  readonly status: string;
  /** To be pasted into a protocol. */
  readonly protocol: string;
  /** What else the trial might need: a case, and people to recruit. */
  readonly otherwise: readonly (readonly [what: string, recruited: string])[];
  /** The curve in numbers: people recruited, and power. */
  readonly stops: readonly (readonly [recruited: string, power: string])[];
  readonly curve: CurvePicture;
}

/** What a plan is described from. */
export interface Described {
  readonly answers: Answers;
  readonly plan: Plan;
  readonly size: TrialSize;
  readonly spread: PilotSpread | undefined;
  /** Where the page with these answers is. */
  readonly address: string;
}

/** Whole people with commas between thousands; other figures as short as they are. */
export const inWords = (value: number): string => formatPrinted(String(Math.round(value * 100) / 100));

/** A part of 1 as a percentage without its sign. */
const percent = (part: number): string => inWords(Math.round(part * 1000 + 1e-9) / 10);

const pointsOf = ({ comparison }: Plan, words: Words): string =>
  comparison.kind === 'mean' && comparison.difference === 1 ? words.point : words.points;

/** A plan and what it needs, in words, numbers and a picture. */
export function describe(described: Described, words: Words): Description {
  const holes = { ...holesOf(described), points: pointsOf(described.plan, words) };
  const tell = (name: keyof Words): string => fill(words[name], holes);
  const { plan, size, answers } = described;
  const { kind } = plan.comparison;
  const isClustered = size.clusters !== undefined;
  return {
    sentences: [
      tell(kind),
      ...(isClustered ? [tell('clusters')] : []),
      tell(plan.loss > 0 ? 'recruit' : 'no-loss'),
      tell('chance'),
    ],
    status: tell('status'),
    protocol: [
      tell(`protocol-${kind}`),
      ...(kind === 'mean' ? [tell(`protocol-${spreadName(answers)}`)] : []),
      ...(isClustered ? [tell('protocol-clusters')] : []),
      ...(plan.loss > 0 ? [tell('protocol-loss')] : []),
      tell('protocol-end'),
    ].join(' '),
    otherwise: sensitivity(plan).map(({ what, value, size: other }) => [
      fill(words[otherwiseName(what, kind)], {
        points: words.points,
        value: what === 'spread' || (kind === 'mean' && what !== 'loss') ? inWords(value) : percent(value),
      }),
      other ? inWords(both(other.recruited)) : '',
    ]),
    ...curveOf(described, words, holes),
  };
}

const otherwiseName = (what: Otherwise['what'], kind: 'mean' | 'share'): keyof Words =>
  what === 'smaller' || what === 'larger' ? (`${what}-${kind}` as const) : what;

const spreadName = ({ spread }: Answers): 'cautious' | 'pilot' | 'own' =>
  spread === 'own' || spread === 'pilot' ? spread : 'cautious';

type Holes = Readonly<Record<string, string>>;

function holesOf({ answers, plan, size, spread, address }: Described): Holes {
  const { comparison, clustering } = plan;
  const people = Object.entries({
    first: size.analysed.first,
    second: size.analysed.second,
    analysed: both(size.analysed),
    firstRecruited: size.recruited.first,
    secondRecruited: size.recruited.second,
    recruited: both(size.recruited),
    clusters: size.clusters ? both(size.clusters) : 0,
    firstClusters: size.clusters?.first ?? 0,
    secondClusters: size.clusters?.second ?? 0,
    clusterSize: clustering?.size ?? 1,
    answered: spread?.answered ?? 0,
  }).map(([name, value]) => [name, inWords(value)] as const);
  return {
    ...Object.fromEntries(people),
    ...(comparison.kind === 'mean'
      ? { difference: inWords(comparison.difference), sd: inWords(comparison.sd) }
      : { offered: percent(comparison.shares[0]), usual: percent(comparison.shares[1]) }),
    scale: answers.scale,
    time: answers.time,
    power: percent(plan.power),
    significance: percent(comparison.significance),
    loss: percent(plan.loss),
    icc: String(clustering?.icc ?? 0),
    designEffect: inWords(size.designEffect),
    address,
  };
}

/** Parts of what is needed, for the curve in numbers. */
const STOPS = [0.25, 0.5, 0.75, 1, 1.25, 1.5];

function curveOf({ plan, size }: Described, words: Words, holes: Holes): Pick<Description, 'curve' | 'stops'> {
  const needed = both(size.recruited);
  const stops = STOPS.map((part) => Math.round(needed * part)).map(
    (people) => [inWords(people), `${Math.floor(powerWith(plan, size, people) * 100)}%`] as const,
  );
  return {
    stops,
    curve: {
      points: powerCurve(plan, size),
      need: { recruited: needed, power: powerWith(plan, size, needed) },
      axes: [words['curve-people'], words['curve-power']],
      label: fill(words['curve-here'], holes).split(' / '),
      description: [
        fill(words.curve, holes),
        ...stops.map(([recruited, power]) => fill(words['curve-stop'], { recruited, power })),
      ].join(' '),
    },
  };
}
