import { parse } from 'yaml';

import { cellsSpecSchema } from '#schemas/table.ts';
import type { CellsTable, Measure } from '#schemas/table.ts';

/** A table as its files would give it: lines of a CSV without the head, and what its sidecar says besides the usual. */
export function makeTable(csv: string, sidecar: string): CellsTable {
  const spec = cellsSpecSchema.parse({ ...USUAL, ...(parse(sidecar) as object) });
  const cells = csv
    .trim()
    .split('\n')
    .map((line, index) => {
      const [variable = '', category = '', group = '', timepoint = '', measure = 'n', value = '', note = ''] = line
        .split(',')
        .map((part) => part.trim());
      return { variable, category, group, timepoint, measure: measure as Measure, value, note, line: index + 2 };
    });
  return { id: spec.name, spec, cells };
}

const USUAL = {
  name: 'table-01',
  title: 'An example',
  reportTitle: 'Table 1',
  description: 'A table made for a test.',
  source: { section: 'Nowhere' },
  population: { name: 'Everyone', n: 50, parent: null },
  groups: [
    { name: 'All', label: 'All participants', n: 50 },
    { name: 'IPS', label: 'Individualised placement and support', n: 22 },
    { name: 'TAU', label: 'Treatment as usual', n: 28 },
  ],
  timepoints: ['Baseline', '3 months'],
  measures: ['n'],
  fields: [{ name: 'timepoint', type: 'string', description: 'When it was asked' }],
  footnotes: [],
  missingValues: [{ value: '', label: 'not reported' }],
  disclosure: { status: 'already_published', citation: 'linaker-2021' },
};

/** Two arms at the start: a question with two answers, and a measurement. */
export const TWO_ARMS = makeTable(
  `
  Participants,,All,Baseline,n,50
  Participants,,IPS,Baseline,n,22
  Participants,,TAU,Baseline,n,28
  Sex,Male,All,Baseline,n,20
  Sex,Male,All,Baseline,percent,40
  Sex,Male,IPS,Baseline,n,10
  Sex,Male,IPS,Baseline,percent,45
  Sex,Male,TAU,Baseline,n,10
  Sex,Male,TAU,Baseline,percent,36
  Sex,Female,All,Baseline,n,30
  Sex,Female,All,Baseline,percent,60
  Sex,Female,IPS,Baseline,n,12
  Sex,Female,IPS,Baseline,percent,54
  Sex,Female,TAU,Baseline,n,
  Sex,Female,TAU,Baseline,percent,
  Illness / Asthma,Yes,All,Baseline,n,9
  Illness / Asthma,Yes,All,Baseline,percent,18
  Illness / Asthma,No,All,Baseline,n,41
  Illness / Asthma,No,All,Baseline,percent,82
  Age,,All,Baseline,missing,2,printed in the heading
  Age,,All,Baseline,mean,16.0
  Age,,All,Baseline,sd,1.1
  Age,,IPS,Baseline,mean,15.9
  Age,,IPS,Baseline,sd,1.3
  Age,,TAU,Baseline,mean,16.1
  Age,,TAU,Baseline,sd,1.1`,
  `
  variables:
    - { name: Participants, kind: flow }
    - { name: Sex, kind: single, denominator: All of group }
    - { name: Illness / Asthma, kind: single, denominator: All of group }
    - { name: Age, kind: continuous, unit: years }`,
);
