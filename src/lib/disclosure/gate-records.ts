import type { Gate, RecordsTable } from '#schemas/table.ts';
import { startAnonymity } from './anonymity.ts';
import { safeFacets } from './facets.ts';
import { classFindings } from './findings.ts';
import { findingsOf, idleSignatures, LEAK_CHECK, sidecarFindings } from './gate-leaks.ts';
import type { Checked, GateCheck, GateFinding } from './gate.ts';
import { startScan } from './scan.ts';

/** The checks of a table of records. */
export function checkRecords(table: RecordsTable): Checked {
  const file = `data/${table.id}.csv`;
  const scan = startScan(
    table.spec.fields.map(({ name }) => name),
    table.spec.missingValues.map(({ value }) => value),
  );
  scan.add(table.records);
  const leaks = [...findingsOf(scan, table, file), ...sidecarFindings(table), ...idleSignatures(table, scan.report().leaks)];
  const { disclosure } = table.spec;
  if (disclosure.status === 'already_published') return { findings: leaks, suppressed: [], checks: [LEAK_CHECK] };
  return {
    findings: [...leaks, ...unknownColumns(table, disclosure), ...checkClasses(table, disclosure, file)],
    suppressed: [],
    checks: [LEAK_CHECK, classCheck(disclosure), facetCheck(table, disclosure)],
  };
}

function checkClasses(table: RecordsTable, rule: Gate, file: string): GateFinding[] {
  if (rule.quasiIdentifiers.length === 0) return table.spec.record === 'person' ? [noQuasiIdentifiers(table)] : [];
  const anonymity = startAnonymity(
    table.spec.fields.map(({ name }) => name),
    rule,
  );
  anonymity.add(table.records);
  const { failing } = anonymity.report();
  const findings = classFindings(failing, file, rule);
  return findings.map((finding, at) => ({ ...finding, rule: failing[at]?.rule ?? '', severity: 'refuse' as const }));
}

/** A name mistyped in the sidecar would switch a rule off without a word. */
function unknownColumns({ id, spec }: RecordsTable, { quasiIdentifiers, sensitive }: Gate): GateFinding[] {
  const known = spec.fields.map(({ name }) => name);
  return [...quasiIdentifiers, ...sensitive]
    .filter((name) => !known.includes(name))
    .map((name) => ({
      ...{ rule: 'unknown-column', severity: 'refuse', file: `data/${id}.yaml`, line: 0, column: name },
      found: `disclosure names the column "${name}"`,
      expected: `one of: ${known.join('; ')}`,
      next: 'Correct the name.',
    }));
}

const noQuasiIdentifiers = ({ id }: RecordsTable): GateFinding => ({
  ...{ rule: 'k-anonymity', severity: 'refuse', file: `data/${id}.yaml`, line: 0 },
  found: 'no quasiIdentifiers',
  expected: 'the columns by which somebody who knows a person could find them',
  next: 'Name them under disclosure: age, sex, place, and what else an acquaintance knows.',
});

const classCheck = ({ quasiIdentifiers, sensitive, k, l }: Gate): GateCheck => ({
  name: 'Records that stand out',
  rule: `k-anonymity: ${k} or more records for each combination of ${quasiIdentifiers.join(', ') || 'no columns'}. l-diversity: ${l} or more different values of ${sensitive.join(', ') || 'no column'} among them.`,
  sources: ['sweeney-2002', 'machanavajjhala-2007', 'gss-microdata-2014'],
});

const facetCheck = (table: RecordsTable, { threshold, owner }: Gate): GateCheck => ({
  name: 'Filters',
  rule: `No combination of filters shows fewer than ${threshold} people (set by ${owner}). Pages may offer: ${safeFacets(table).join(', ') || 'none'}.`,
  sources: ['ons-srs-output', 'acro'],
});
