// A question of a table as a panel and its numbers: shares for answers, summaries for measurements.
import type { CellsTable } from '#schemas/table.ts';
import type { ChartTable, Panel } from './chart.ts';
import { slug } from '#lib/text/slug.ts';
import { drawRowPlot } from './part/draw-rows.ts';
import type { PlotRow } from './part/row-plot.ts';
import type { PlotScale } from './part/scale.ts';
import type { ChartGroup, Question } from './shares.ts';
import { sharePlot, shareTable } from './shares.ts';
import { missingOf, scaleAround, SUMMARY_LABELS, summaryOf, summaryPoint, summaryTable } from './summaries.ts';
import type { Summary, SummaryKind } from './summaries.ts';

/** A panel, and the table of its numbers. */
export interface Shown {
  readonly panel: Panel;
  readonly table: ChartTable;
}

export interface AskedOf {
  readonly question: Question;
  readonly groups: readonly ChartGroup[];
  readonly choices: Readonly<Record<string, string>>;
}

const KINDS: readonly SummaryKind[] = ['median', 'mean'];

/** Pictures a question whose answers are counted. */
export function sharePanel(table: CellsTable, { question, groups, choices }: AskedOf): Shown {
  const plot = sharePlot(table, question, groups);
  return {
    panel: {
      ...panelOf(question, choices),
      ...noteOf(table, question),
      draw: (width) => drawRowPlot(plot, width),
    },
    table: { caption: question.label, panel: idOf(choices), ...shareTable(table, question, groups) },
  };
}

/** Pictures a measurement. The scale is for every picture of it, whoever is compared. */
export function summaryPanel(table: CellsTable, { question, groups, choices }: AskedOf, scale: PlotScale): Shown {
  const { variable, timepoint = 'Baseline' } = question;
  const rows = KINDS.map((kind): PlotRow => {
    const label = SUMMARY_LABELS[kind];
    return {
      label,
      points: groups.flatMap((one) => {
        const summary = summaryOf(table, { variable, group: one.group, timepoint }, kind);
        return summary ? [summaryPoint(summary, one, question.label)] : [];
      }),
    };
  }).filter(({ points }) => points.length > 0);
  return {
    panel: {
      ...panelOf(question, choices),
      ...missingNote(table, { question, groups, choices }),
      draw: (width) => drawRowPlot({ rows, scale }, width),
    },
    table: { caption: question.label, panel: idOf(choices), ...summaryTable(table, { variable, timepoint }, groups) },
  };
}

/** One scale for a measurement, round all that is drawn of it in these tables. */
export function scaleOf(
  drawn: readonly { readonly table: CellsTable; readonly groups: readonly ChartGroup[] }[],
  { variable, timepoint = 'Baseline', unit = '' }: Question,
  format?: (value: number) => string,
): PlotScale {
  const summaries = drawn.flatMap(({ table, groups }) =>
    groups.flatMap(({ group }) =>
      KINDS.map((kind) => summaryOf(table, { variable, group, timepoint }, kind)).filter(
        (summary): summary is Summary => summary !== undefined,
      ),
    ),
  );
  return scaleAround(summaries, unit, format);
}

const idOf = (choices: Readonly<Record<string, string>>): string => Object.values(choices).map(slug).join('-');

const panelOf = ({ label }: Question, choices: Readonly<Record<string, string>>): Omit<Panel, 'draw'> => ({
  id: idOf(choices),
  label,
  choices,
});

/** How many answers are missing, of each group where the report says so, and the question's own note. */
function missingNote(table: CellsTable, { question, groups }: AskedOf): Pick<Panel, 'note'> {
  const { variable, timepoint = 'Baseline', note = '' } = question;
  const missing = (group: string): string | undefined => missingOf(table, { variable, group, timepoint });
  const told = groups.flatMap(({ group, spoken }) =>
    missing(group) === undefined ? [] : [groups.length > 1 ? `${spoken} ${missing(group) ?? ''}` : missing(group)],
  );
  const all = missing('All');
  const words =
    told.length > 0
      ? `Answers missing: ${told.join(', ')}.`
      : all && `Answers missing: ${all}. The report does not say from which group.`;
  return words === undefined && note === '' ? {} : { note: [words, note].filter(Boolean).join(' ') };
}

/** What must be said of a question: that answers overlap where they do, and its own note. */
function noteOf({ spec }: CellsTable, { variable, note }: Question): Pick<Panel, 'note'> {
  const isMultiple = spec.variables.find(({ name }) => name === variable)?.kind === 'multiple';
  const several = 'People could give more than one answer, so the percentages can add up to more than 100.';
  const words = [isMultiple ? several : '', note ?? ''].filter(Boolean).join(' ');
  return words === '' ? {} : { note: words };
}
