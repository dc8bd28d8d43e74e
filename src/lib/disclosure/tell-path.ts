import type { Table } from '#lib/csv/read-table.ts';
import type { RecordsTable } from '#schemas/table.ts';
import { startAnonymity } from './anonymity.ts';
import { possibleFacets, safeFacets } from './facets.ts';
import { gate } from './gate.ts';
import { summariesOf } from './summarise.ts';
import type { HiddenReason } from './suppress.ts';

/** What happened to a table of records on its way to a published table, as texts to be put into a page. */
export type PathWords = Readonly<
  Record<
    | 'records'
    | 'columns'
    | 'owner'
    | 'k'
    | 'l'
    | 'threshold'
    | 'known'
    | 'smallest'
    | 'findings'
    | 'filters'
    | 'no-filters'
    | 'small'
    | 'secondary'
    | 'percentages'
    | 'hidden'
    | 'numbers',
    string
  >
>;

/**
 * Tells the path of records through the gate to the table that is made of them.
 *
 * @param all every table of the site, as it was read
 * @throws where the records are not gated or ask for no summary, for then there is no path
 */
export function tellPath(records: RecordsTable, all: readonly Table[]): PathWords {
  const { spec } = records;
  const { disclosure } = spec;
  const [summary] = summariesOf([records]);
  if (disclosure.status !== 'gated' || !summary)
    throw new Error(`data/${records.id}.yaml: expected status: gated and a summary. Add both, or do not tell its path.`);
  const anonymity = startAnonymity(
    spec.fields.map(({ name }) => name),
    disclosure,
  );
  anonymity.add(records.records);
  const { suppressed } = gate(summary, all);
  const hidden = (...reasons: readonly HiddenReason[]): string =>
    String(suppressed.filter(({ reason }) => reasons.includes(reason)).length);
  const titles = (names: readonly string[]): string =>
    listed(names.map((name) => (spec.fields.find((field) => field.name === name)?.title ?? name).toLowerCase()));
  const safe = safeFacets(records);
  return {
    records: String(records.records.length),
    columns: String(spec.fields.length),
    owner: disclosure.owner,
    k: String(disclosure.k),
    l: String(disclosure.l),
    threshold: String(disclosure.threshold),
    known: titles(disclosure.quasiIdentifiers),
    smallest: String(anonymity.report().smallest),
    findings: String(gate(records, all).findings.length),
    filters: titles(safe),
    'no-filters': titles(possibleFacets(records).filter((name) => !safe.includes(name))),
    small: hidden('small'),
    secondary: hidden('secondary'),
    percentages: hidden('percentage', 'few-people'),
    hidden: String(suppressed.length),
    numbers: String(summary.cells.filter(({ value }) => value !== '').length),
  };
}

/** "age, sex and area". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
