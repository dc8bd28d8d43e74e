import source from '../fixtures/r-power.csv?raw';

/** A figure R gave, and what it was asked; see r-power.R beside the figures. */
export interface RFigure {
  readonly a: number;
  readonly b: number;
  readonly first: number;
  readonly second: number;
  readonly significance: number;
  readonly target: number;
  readonly answer: number;
}

/** The figures of a call, such as "power.t.test n". */
export function rFigures(call: string): RFigure[] {
  return source
    .trim()
    .split('\n')
    .map((line) => line.split(','))
    .filter(([name]) => name === call)
    .map(([, ...texts]) => {
      const [a = 0, b = 0, first = 0, second = 0, significance = 0, target = 0, answer = Number.NaN] = texts.map(Number);
      return { a, b, first, second, significance, target, answer };
    });
}
