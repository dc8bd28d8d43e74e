/** Something wrong with the content, said so that an author can put it right. */
export interface Finding {
  /** Path from the project's root. */
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
  /** The column of a CSV it stands in, by name. */
  readonly column?: string;
  /** What was found there. */
  readonly found: string;
  readonly expected: string;
  /** What to do next. */
  readonly next: string;
}

/** The findings by file and line, ready to print. */
export function formatFindings(findings: readonly Finding[]): string {
  return findings
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en-GB') || a.line - b.line)
    .map(
      ({ file, line, column, found, expected, next }) =>
        `${file}:${line}${column ? `, column ${column}` : ''}\n  found     ${found}\n  expected  ${expected}\n  next      ${next}`,
    )
    .join('\n');
}
