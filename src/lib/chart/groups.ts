import type { CellsTable } from '#schemas/table.ts';
import type { ChartGroup } from './shares.ts';
import { sizeOf } from './summaries.ts';

/** The two arms of the trial. */
export const arms = (table: CellsTable): ChartGroup[] => [
  { group: 'IPS', series: 'ips', name: 'IPS', spoken: 'IPS', n: sizeOf(table, 'IPS') },
  { group: 'TAU', series: 'tau', name: 'TAU', spoken: 'TAU', n: sizeOf(table, 'TAU') },
];

/** The two ways people were recruited by. */
export const routes = (table: CellsTable): ChartGroup[] => [
  {
    group: 'Pain service',
    series: 'pain-service',
    name: 'Pain service',
    spoken: 'Pain service',
    n: sizeOf(table, 'Pain service'),
  },
  {
    group: 'General practice',
    series: 'general-practice',
    name: 'General practice',
    spoken: 'General practice',
    n: sizeOf(table, 'General practice'),
  },
];

/** Everybody of a table, as one group that needs no name on the picture. */
export const everyone = (table: CellsTable): ChartGroup[] => [
  { group: 'All', series: 'all', name: '', spoken: 'Everyone', n: sizeOf(table, 'All') },
];

/** IPS and TAU, for whoever meets a chart first. */
export const ARMS_IN_WORDS =
  'IPS is individual placement and support: help from an employment support worker and a pain specialist. TAU is treatment as usual: people were given a booklet.';
