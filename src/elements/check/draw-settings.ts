// BROWSER. The boxes in which a reader says which columns matter, and the numbers the rules use.
import type { CheckSettings } from '#lib/check/report.ts';

const NUMBERS = ['k', 'l', 'threshold'] as const;

/** Puts a box for each column into both lists, and the numbers into their fields. */
export function drawSettings(form: HTMLElement, columns: readonly string[], settings: CheckSettings): void {
  for (const name of ['quasiIdentifiers', 'sensitive'] as const) {
    const list = form.querySelector(`[data-columns="${name}"]`);
    list?.replaceChildren(...columns.map((column) => makeBox(name, column, settings[name].includes(column))));
  }
  for (const name of NUMBERS) {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (field) field.value = String(settings[name]);
  }
}

/** What the reader has said; a number that is none falls back on the lowest allowed. */
export function readSettings(form: HTMLElement): CheckSettings {
  const ticked = (name: string): string[] =>
    [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`)].map(({ value }) => value);
  const number = (name: (typeof NUMBERS)[number]): number => {
    const field = form.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const lowest = Number(field?.min ?? 1);
    return Math.max(lowest, Math.round(Number(field?.value)) || lowest);
  };
  return {
    quasiIdentifiers: ticked('quasiIdentifiers'),
    sensitive: ticked('sensitive'),
    k: number('k'),
    l: number('l'),
    threshold: number('threshold'),
  };
}

function makeBox(name: string, value: string, checked: boolean): HTMLLabelElement {
  const line = document.createElement('label');
  line.append(Object.assign(document.createElement('input'), { type: 'checkbox', name, value, checked }), value);
  return line;
}
