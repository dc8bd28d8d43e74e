import type { Table } from '#lib/csv/read-table.ts';
import type { GateCheck, GateFinding } from './gate.ts';
import { leakFindings } from './findings.ts';
import { RULES, SIGN_OFF } from './rules.ts';
import type { Rule, RuleId } from './rules.ts';
import { startScan } from './scan.ts';
import type { Leak, Scan } from './scan.ts';

export const LEAK_CHECK: GateCheck = {
  name: 'Direct identifiers',
  rule: `${Object.values(RULES)
    .map(({ name }) => name)
    .join('; ')}.`,
  sources: [...new Set(Object.values<Rule>(RULES).flatMap(({ sources }) => sources))],
};

/** What a finished scan found, as findings of a file. What the sidecar signs off is told with its reason, and stops nothing. */
export function findingsOf(scan: Scan, table: Table, file: string): GateFinding[] {
  const { disclosure } = table.spec;
  const signed = disclosure.status === 'gated' ? (disclosure.signedOff ?? []) : [];
  const { leaks } = scan.report();
  return leaks.flatMap((leak) => {
    const { severity, signable }: Rule = RULES[leak.rule];
    const reason = signable ? signed.find(({ rule, column }) => rule === leak.rule && column === leak.column)?.reason : undefined;
    return leakFindings([leak], file).map((finding) => ({
      ...finding,
      rule: leak.rule,
      severity: reason === undefined ? severity : ('warn' as const),
      ...(signable && { next: reason === undefined ? `${finding.next} ${SIGN_OFF}` : `Signed off: ${reason}` }),
    }));
  });
}

/** Entries of `signedOff` that sign nothing off: a rule nobody may, a column that is not there, or what is no longer found. */
export function idleSignatures(table: Table, leaks: readonly Leak[]): GateFinding[] {
  const { disclosure } = table.spec;
  const signed = disclosure.status === 'gated' ? (disclosure.signedOff ?? []) : [];
  const isKnown = (rule: string): rule is RuleId => Object.hasOwn(RULES, rule);
  return signed
    .filter(
      ({ rule, column }) =>
        !isKnown(rule) || !RULES[rule].signable || !leaks.some((leak) => leak.rule === rule && leak.column === column),
    )
    .map(({ rule, column }) => ({
      ...{ rule: 'signed-off', severity: 'refuse', file: `data/${table.id}.yaml`, line: 0, column },
      found: `signedOff: ${rule}`,
      expected: 'a rule that may be signed off, and a column in which it was broken',
      next: 'Take the entry away, or correct it.',
    }));
}

/** People in the words of the sidecar: title, description, footnotes, labels. */
export function sidecarFindings(table: Table): GateFinding[] {
  const { title, description, footnotes, population, source, fields } = table.spec;
  const texts = [
    ...[title, description, ...footnotes, population.name, population.parentNote ?? '', source.section],
    ...fields.flatMap((field) => [field.title ?? '', field.description]),
    ...('groups' in table.spec ? table.spec.groups.map(({ label }) => label) : []),
  ];
  const file = `data/${table.id}.yaml`;
  const scan = startScan(['text']);
  scan.add(texts.map((text) => ({ line: 0, values: [text] })));
  return findingsOf(scan, table, file).filter(({ line }) => line === 0);
}
