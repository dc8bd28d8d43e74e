import type { CellsTable } from '#schemas/table.ts';
import type { Chart } from './chart.ts';
import { exampleAnswers } from './example-answers.ts';
import { followUp } from './follow-up.ts';
import { healthOddsRatios } from './health-odds-ratios.ts';
import { missingAnswers } from './missing-answers.ts';
import { moneyAndHousehold } from './money-and-household.ts';
import { painSupport } from './pain-support.ts';
import { participantFlow } from './participant-flow.ts';
import { pathsToWork } from './paths-to-work.ts';
import { recruitmentRoutes } from './recruitment-routes.ts';
import { selfEfficacy } from './self-efficacy.ts';
import { selfRatedHealth } from './self-rated-health.ts';
import { timeOutOfWork } from './time-out-of-work.ts';
import { whoTookPart } from './who-took-part.ts';
import { workIcons } from './work-icons.ts';

/** Every chart there is, by its id, in the order of the index page. */
const CHARTS: Readonly<Record<string, (tables: readonly CellsTable[]) => Chart>> = {
  'participant-flow': participantFlow,
  'recruitment-routes': recruitmentRoutes,
  'who-took-part': whoTookPart,
  'time-out-of-work': timeOutOfWork,
  'money-and-household': moneyAndHousehold,
  'follow-up': followUp,
  'missing-answers': missingAnswers,
  'self-efficacy': selfEfficacy,
  'self-rated-health': selfRatedHealth,
  'health-odds-ratios': healthOddsRatios,
  'paths-to-work': pathsToWork,
  'work-icons': workIcons,
  'pain-support': painSupport,
  'example-answers': exampleAnswers,
};

export const CHART_IDS: readonly string[] = Object.keys(CHARTS);

/** A chart by its id. Throws where there is none, or where a number it draws is not in the tables. */
export function chartOf(id: string, tables: readonly CellsTable[]): Chart {
  const make = CHARTS[id];
  if (!make) throw new Error(`src/lib/chart/charts.ts: no chart "${id}". Use one of: ${CHART_IDS.join(', ')}.`);
  return make(tables);
}
