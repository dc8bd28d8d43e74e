import type { GateCheck, GateFinding, GateReport, SuppressedCell } from './gate.ts';
import { listLines } from './findings.ts';
import type { HiddenReason } from './suppress.ts';

const VERDICTS: Readonly<Record<GateReport['verdict'], string>> = {
  pass: 'may be published',
  report: 'may be published; read the findings',
  refuse: 'must not be published',
};

const REASONS: Readonly<Record<HiddenReason, string>> = {
  small: 'a small number',
  secondary: 'would give a small number away',
  percentage: 'a percentage of a hidden number, or one that would tell it',
  'few-people': 'an average of few people, or one that would tell it',
};

/**
 * The data guardian's report as Markdown. It holds no value that the gate hides: identifiers are masked, small numbers left out. Even so it
 * says where to look, so it is for those who may see the data.
 *
 * @param sources references by id, as they are cited
 * @param today YYYY-MM-DD
 */
export function formatReport(reports: readonly GateReport[], sources: ReadonlyMap<string, string>, today: string): string {
  const named = [...new Set(reports.flatMap(({ checks }) => checks.flatMap((check) => check.sources)))].toSorted();
  const parts = [
    '# Disclosure report',
    `Made on ${today} from the files in data/. For the data guardian: keep it with the data, and do not publish it. Values are masked or left out.`,
    tableOf(
      ['table', 'verdict', 'findings', 'small numbers, and what tells them'],
      reports.map(({ table, verdict, findings, suppressed }) => [
        table,
        VERDICTS[verdict],
        String(findings.length),
        String(suppressed.length),
      ]),
    ),
    ...reports.map(formatTable),
    '## Sources of the rules',
    named.map((id) => `- \`${id}\` ${sources.get(id) ?? ''}`.trimEnd()).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function formatTable({ table, title, verdict, findings, suppressed, checks }: GateReport): string {
  return [
    `## ${table}: ${escape(title)}`,
    `**${VERDICTS[verdict]}**`,
    '### Rules',
    checks.map(formatCheck).join('\n'),
    '### Findings',
    findings.length === 0 ? 'None.' : findings.map(formatFinding).join('\n'),
    '### Small numbers, and what would give them away',
    suppressed.length === 0 ? 'None.' : formatSuppressed(suppressed),
  ].join('\n\n');
}

const formatCheck = ({ name, rule, sources }: GateCheck): string =>
  `- **${name}.** ${escape(rule)} Sources: ${sources.map((id) => `\`${id}\``).join(', ')}.`;

const formatFinding = ({ severity, file, line, column, found, expected, next }: GateFinding): string =>
  `- ${severity === 'refuse' ? '**Refused**' : 'To read'}: \`${file}:${line}\`${column ? `, column ${escape(column)}` : ''}: found ${escape(found)}; expected ${escape(expected)}. ${escape(next)}`;

/** By variable and time: how many numbers, why, and their lines. */
function formatSuppressed(suppressed: readonly SuppressedCell[]): string {
  const rows = [
    ...Map.groupBy(suppressed, ({ variable, timepoint, reason }) => JSON.stringify([variable, timepoint, reason])).values(),
  ];
  return tableOf(
    ['variable', 'time', 'why', 'numbers', 'lines'],
    rows.map((cells) => {
      const { variable = '', timepoint = '', reason = 'small' } = cells[0] ?? {};
      return [variable, timepoint, REASONS[reason], String(cells.length), listLines(cells.map(({ line }) => line))];
    }),
  );
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escape).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Signs that Markdown would take for more than themselves. A report must not be changed by what is in the data. */
const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
