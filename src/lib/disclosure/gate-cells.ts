import type { CellsTable } from '#schemas/table.ts';
import { parentsOf, shownElsewhere, smallDifferences } from './differences.ts';
import type { SmallDifference } from './differences.ts';
import { listLines } from './findings.ts';
import { findingsOf, idleSignatures, LEAK_CHECK, sidecarFindings } from './gate-leaks.ts';
import type { Checked, GateCheck, GateFinding } from './gate.ts';
import type { CountRule } from './hide-counts.ts';
import { startScan } from './scan.ts';
import { hiddenCells, suppressTable } from './suppress.ts';

/** What tables that are published already are measured by, so that the report can say how they compare. */
const OWN_RULE: CountRule = { threshold: 10, zeros: 'show' };

/** Columns of a cell in which somebody may have written about a person. */
const TEXTS = ['variable', 'category', 'group', 'timepoint', 'value', 'note'] as const;

/** The checks of a table of numbers. */
export function checkCells(table: CellsTable, others: readonly CellsTable[]): Checked {
  const { disclosure } = table.spec;
  const isGated = disclosure.status === 'gated';
  const rule = isGated ? disclosure : OWN_RULE;
  const hidden = hiddenCells(table, rule);
  return {
    findings: [
      ...checkTexts(table),
      ...(isGated ? smallGroups(table, rule) : []),
      ...checkDifferences(table, others, rule),
      ...(isGated
        ? checkElsewhere(
            table,
            hidden.map(({ cell }) => cell),
            others,
          )
        : []),
    ],
    suppressed: hidden.map(({ cell: { value: _value, note: _note, ...cell }, reason }) => ({ ...cell, reason })),
    checks: [LEAK_CHECK, countCheck(rule, isGated ? disclosure.owner : undefined), DIFFERENCE_CHECK],
  };
}

function checkTexts(table: CellsTable): GateFinding[] {
  const scan = startScan(TEXTS);
  scan.add(table.cells.map((cell) => ({ line: cell.line, values: TEXTS.map((column) => cell[column]) })));
  // What a column as a whole looks like (line 1) says nothing here: the columns are those of every table of numbers.
  const inCells = findingsOf(scan, table, `data/${table.id}.csv`).filter(({ line }) => line > 1);
  return [...inCells, ...sidecarFindings(table), ...idleSignatures(table, scan.report().leaks)];
}

/** The size of a group stands in the head of the table: it cannot be hidden, and all its numbers are of few people. */
const smallGroups = ({ id, spec: { groups } }: CellsTable, { threshold }: CountRule): GateFinding[] =>
  groups
    .filter(({ n }) => n > 0 && n < threshold)
    .map(({ name }) => ({
      ...{ rule: 'small-group', severity: 'refuse', file: `data/${id}.yaml`, line: 0, column: 'groups' },
      found: `the group "${name}" of fewer than ${threshold} people`,
      expected: `groups of ${threshold} people or more`,
      next: 'Join it to another group, or leave it out.',
    }));

function checkDifferences(table: CellsTable, others: readonly CellsTable[], { threshold }: CountRule): GateFinding[] {
  const parents = parentsOf(table, others).map(suppressTable);
  return smallDifferences(suppressTable(table), parents, threshold).map(({ parent, byPopulation, lines }: SmallDifference) => ({
    ...{ rule: 'differencing', severity: 'refuse', file: `data/${table.id}.csv`, line: lines[0] ?? 0 },
    found: [
      ...(byPopulation ? [`its people are those of ${parent} but for fewer than ${threshold}`] : []),
      ...(lines.length > 0 ? [`numbers that differ from ${parent} by fewer than ${threshold} people (${listLines(lines)})`] : []),
    ].join('; '),
    expected: 'populations that are the same, or differ by more people than the threshold',
    next: 'Publish one of the two, and never subtract one from the other.',
  }));
}

function checkElsewhere(
  table: CellsTable,
  hidden: Parameters<typeof shownElsewhere>[1],
  others: readonly CellsTable[],
): GateFinding[] {
  return shownElsewhere(table, hidden, others.map(suppressTable)).map(({ line, table: other, theirLine }) => ({
    ...{ rule: 'shown-elsewhere', severity: 'refuse', file: `data/${table.id}.csv`, line, column: 'value' },
    found: 'a number that has to be hidden',
    expected: `the same number hidden everywhere, but data/${other}.csv:${theirLine} prints it`,
    next: 'Hide it there too, or leave the variable out of one of them.',
  }));
}

const countCheck = ({ threshold, zeros }: CountRule, owner: string | undefined): GateCheck => ({
  name: 'Small numbers',
  rule: `Counts of fewer than ${threshold} people are hidden (${owner ? `set by ${owner}` : 'the rule of this site; these numbers are published already, so nothing is hidden'}); counts of nobody are ${zeros === 'show' ? 'shown' : 'hidden too'}. More are hidden until no sum narrows a small count down; percentages and averages of hidden or of few people go with them.`,
  sources: ['gss-tables', 'ons-srs-output', 'nhs-hes-disclosure', 'acro', 'fischetti-2001'],
});

const DIFFERENCE_CHECK: GateCheck = {
  name: 'Differences between tables',
  rule: 'Counts of nested populations must not differ by fewer people than the threshold, and a number hidden in one table must not be printed in another.',
  sources: ['gss-tables', 'ons-srs-output'],
};
