import { fill } from '#lib/text/fill.ts';

/** A way through a case, in the words of the page. */
export interface ToldRoute {
  readonly title: string;
  readonly steps: readonly ToldStep[];
  /** Undefined where the route is not finished. */
  readonly ending: ToldEnding | undefined;
  /** Questions to think over that the reader wrote something about. */
  readonly reflections: readonly { readonly ask: string; readonly answer: string }[];
  /** Where the case can be read. */
  readonly address: string;
}

export interface ToldStep {
  /** The scene, in short. */
  readonly scene: string;
  readonly choice: string;
  /** How good the choice was, in words. */
  readonly merit: string;
  readonly why: string;
}

export interface ToldEnding {
  readonly title: string;
  /** How it turned out, in words. */
  readonly outcome: string;
  readonly scene: readonly string[];
  readonly lesson: string;
}

/** Words of the interface that stand around those of the case. */
export interface RouteWords {
  /** "My route through a case: {title}" */
  readonly heading: string;
  readonly invented: string;
  /** "Decision {n}" */
  readonly step: string;
  readonly chosen: string;
  readonly why: string;
  readonly ending: string;
  readonly lesson: string;
  readonly unfinished: string;
  readonly reflections: string;
  /** "From {address}" */
  readonly from: string;
}

/** A route as a plain text to keep or to take to supervision: blocks with an empty line between them. */
export function tellRoute(route: ToldRoute, words: RouteWords): string {
  const blocks = [
    [fill(words.heading, { title: route.title }), words.invented],
    ...route.steps.map((step, index) => [
      ...heading(fill(words.step, { n: index + 1 })),
      step.scene,
      `${words.chosen} ${step.choice}`,
      `${words.why} ${step.merit}. ${step.why}`,
    ]),
    route.ending ? tellEnding(route.ending, words) : [words.unfinished],
    ...(route.reflections.length > 0 ? [heading(words.reflections)] : []),
    ...route.reflections.map(({ ask, answer }) => [ask, answer]),
    [fill(words.from, { address: route.address })],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const tellEnding = ({ title, outcome, scene, lesson }: ToldEnding, words: RouteWords): string[] => [
  ...heading(`${words.ending} ${title}`),
  `${outcome}.`,
  ...scene,
  `${words.lesson} ${lesson}`,
];

/** A line set off by one beneath it, as plain texts do. */
const heading = (text: string): string[] => [text, '-'.repeat(text.length)];
