// A few pictures of a large chart, for a page that speaks of those alone.
import { slug } from '#lib/text/slug.ts';
import type { Chart, Panel } from './chart.ts';

/**
 * The chart with the pictures that fit, and their numbers. What is left to choose from one option only is no longer a choice.
 *
 * @param only values of choices, parted by blanks, as an address has them: "by-arm sex marital-status". A picture fits where every
 *   choice with a value among them has one of them.
 * @param first the value that is shown at first, where that is another than the whole chart's: "sex"
 * @throws where a value is none of the chart's, or no picture fits
 */
export function partOf(chart: Chart, only: string, first = ''): Chart {
  const wanted = only.split(/\s+/).filter(Boolean);
  const known = chart.panels.flatMap(({ choices = {} }) => Object.values(choices).map(slug));
  const unknown = wanted.find((value) => !known.includes(value));
  if (unknown !== undefined)
    throw new Error(
      `The chart "${chart.id}" has no pictures of "${unknown}". It has ${[...new Set(known)].join(', ')}. Name one of these in \`only\`.`,
    );
  const asked = namesOf(chart.panels).filter((name) => optionsOf(chart.panels, name).some((value) => wanted.includes(value)));
  const panels = chart.panels.filter((panel) => asked.every((name) => wanted.includes(valueOf(panel, name))));
  if (panels.length === 0)
    throw new Error(`No picture of the chart "${chart.id}" is all of "${only}". Name values in \`only\` that go together.`);
  const kept = namesOf(panels).filter((name) => optionsOf(panels, name).length > 1);
  const ids = new Set(panels.map(({ id }) => id));
  return {
    ...chart,
    panels: panels.map((panel) => ({ ...panel, choices: among(panel.choices, kept) })),
    first: firstOf(chart, panels, kept, first),
    tables: chart.tables.filter(({ panel }) => panel === undefined || ids.has(panel)),
  };
}

const namesOf = ([panel]: readonly Panel[]): string[] => Object.keys(panel?.choices ?? {});

const valueOf = ({ choices }: Panel, name: string): string => slug(choices?.[name] ?? '');

const optionsOf = (panels: readonly Panel[], name: string): string[] => [...new Set(panels.map((panel) => valueOf(panel, name)))];

const among = (choices: Readonly<Record<string, string>> = {}, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(choices).filter(([name]) => names.includes(name)));

/** What is shown at first, of what is still there to choose. */
const firstOf = (chart: Chart, panels: readonly Panel[], kept: readonly string[], first: string): Record<string, string> =>
  Object.fromEntries(
    kept.flatMap((name) => {
      const labels = panels.map(({ choices }) => choices?.[name] ?? '');
      const label = labels.find((one) => slug(one) === first) ?? labels.find((one) => one === chart.first?.[name]);
      return label === undefined ? [] : [[name, label]];
    }),
  );
