// BROWSER. The controls of a table as a state, and a state as ticks and words in its controls.
import { WHOLE } from '#lib/table/state.ts';
import type { TableState } from '#lib/table/state.ts';

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (root: Element, choice: string): Control[] => [...root.querySelectorAll<Control>(`[data-choice="${choice}"]`)];

const ticked = (root: Element, choice: string): string[] =>
  controlsOf(root, choice)
    .filter((control) => control instanceof HTMLInputElement && control.checked)
    .map(({ value }) => value);

const valueOf = (root: Element, choice: string): string => controlsOf(root, choice)[0]?.value ?? '';

/** What the controls ask for; how the table is sorted does not stand in them. */
export function readChoices(root: Element, sort: TableState['sort']): TableState {
  const [one, other] = valueOf(root, 'difference').split('~');
  return {
    ...(sort && { sort }),
    query: valueOf(root, 'query'),
    topics: ticked(root, 'topics'),
    columns: ticked(root, 'columns'),
    show: (ticked(root, 'show')[0] ?? WHOLE.show) as TableState['show'],
    ...(one && other && { difference: [one, other] }),
  };
}

/** Sets the controls to a state. A search being typed is left alone, so that no letter jumps. */
export function writeChoices(root: Element, state: TableState): void {
  const chosen: Readonly<Record<string, readonly string[]>> = {
    topics: state.topics,
    columns: state.columns,
    show: [state.show],
  };
  for (const [choice, values] of Object.entries(chosen))
    for (const control of controlsOf(root, choice))
      if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
  for (const control of controlsOf(root, 'query')) if (control.value.trim() !== state.query) control.value = state.query;
  for (const control of controlsOf(root, 'difference')) control.value = state.difference?.join('~') ?? '';
}
