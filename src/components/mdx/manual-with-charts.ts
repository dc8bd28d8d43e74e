import Chart from './Chart.astro';
import { manualComponents } from './manual.ts';

/** The same for the chapters that have charts. */
export const chartedComponents = { ...manualComponents, Chart };
