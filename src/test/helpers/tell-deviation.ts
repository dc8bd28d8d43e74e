import { placeOf } from '#lib/arithmetic/deviation.ts';
import type { Deviation } from '#lib/arithmetic/deviation.ts';

/** A deviation on one line: "table-01:3 percent at Sex, Female, All, percent: 54, not 55 (12 of 22 is 54.55%)". */
export const tellDeviation = (deviation: Deviation): string =>
  `${deviation.table}:${deviation.line} ${deviation.rule} at ${placeOf(deviation)}: ${deviation.printed}, not ${deviation.computed} (${deviation.because})`;
