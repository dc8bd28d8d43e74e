// What readers can choose of a chart, and which pictures fit a choice. Shared by the build, which writes the controls, and the
// element that runs them.
import { slug } from '#lib/text/slug.ts';
import type { Chart, Panel } from './chart.ts';

/** One thing to choose by. */
export interface Choice {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What is chosen at first: the value of an option, or ALL. */
  readonly first: string;
}

/** The value that lets everything through. */
export const ALL = 'all';

/** The choices of a chart, in the order its panels name them; none where there is one picture or nothing to choose by. */
export function choicesOf({ panels, first }: Pick<Chart, 'panels' | 'first'>): Choice[] {
  return Object.keys(panels[0]?.choices ?? {}).map((name) => {
    const labels = [...new Set(panels.map((panel) => panel.choices?.[name] ?? ''))];
    const start = first?.[name];
    return {
      name,
      options: labels.map((label) => ({ value: slug(label), label })),
      first: start === undefined ? ALL : slug(start),
    };
  });
}

/** What a panel is under each choice: "by-arm sex". */
export const valuesOf = ({ choices = {} }: Pick<Panel, 'choices'>): string[] => Object.values(choices).map(slug);

/** Whether a panel with these values is shown when these are chosen. */
export const isChosen = (values: readonly string[], chosen: readonly string[]): boolean =>
  chosen.every((value, index) => value === ALL || value === values[index]);

/**
 * The nearest choice that shows a picture: what has just been changed stands, and of the others those that fit nothing give way
 * to the first option there is.
 *
 * @param panels the values of every panel
 * @param kept the place of the choice that must stand
 */
export function nearest(chosen: readonly string[], panels: readonly (readonly string[])[], kept: number): string[] {
  if (panels.some((values) => isChosen(values, chosen))) return [...chosen];
  const fitting = panels.find((values) => chosen[kept] === ALL || values[kept] === chosen[kept]) ?? [];
  return chosen.map((value, index) => (index === kept || value === ALL ? value : (fitting[index] ?? ALL)));
}
