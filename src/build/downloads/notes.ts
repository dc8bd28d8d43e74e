import { downloadName } from '#lib/table/downloads.ts';
import type { Say } from '#build/strings.ts';
import type { Displayed } from './displayed.ts';
import { placeOf, termsOf } from './offered.ts';
import type { Offered } from './offered.ts';

/** The report in one line, and where it can be read. */
export interface Report {
  readonly title: string;
  readonly path: string;
}

/** What must be known to read a table, for the sheet of notes: what each is about, and its words. */
export function notesOf(
  offered: Offered,
  { caption, notes }: Displayed,
  { report, site, say }: { readonly report: Report; readonly site: string | undefined; readonly say: Say },
): (readonly [about: string, text: string])[] {
  const { table, isMadeUp } = offered;
  const { population, source, missingValues, description } = table.spec;
  return [
    [say('download-note-table'), caption],
    ...(isMadeUp ? [[say('download-note-synthetic'), say('download-synthetic')] as const] : []),
    [say('download-note-about'), description],
    [say('download-note-people'), say('download-note-people-text', { who: population.name, n: population.n })],
    ...(population.parentNote ? [[say('download-note-parent'), population.parentNote] as const] : []),
    ...notes.map((note) => [say('download-note-footnote'), note] as const),
    ...missingValues.map(
      ({ value, label }) =>
        [
          say('download-note-missing'),
          say('download-note-missing-text', { value: value || say('download-empty'), label }),
        ] as const,
    ),
    [say('download-note-care'), say('download-care')],
    [say('download-note-source'), placeOf(table, say)],
    ...(source.report === undefined ? [] : [[say('download-note-cite'), `${report.title} ${report.path}`] as const]),
    [say('download-note-licence'), termsOf(offered, say)],
    ...(site ? [[say('download-note-page'), new URL(`/results/tables/${table.id}/`, site).href] as const] : []),
  ];
}

/** The README of the file that holds everything. */
export function readme(offered: readonly Offered[], report: Report, say: Say): string {
  const list = offered.map(({ table, isMadeUp }) => {
    const title = [table.spec.reportTitle, table.spec.title].filter(Boolean).join(': ');
    return `${downloadName(table.id, 'tidy')}  ${title}${isMadeUp ? ` (${say('download-synthetic')})` : ''}`;
  });
  const parts = [
    say('download-package-title'),
    say('download-package-description'),
    say('download-care'),
    list.join('\n'),
    say('download-readme-forms'),
    say('download-readme-tidy'),
    say('download-readme-missing'),
    say('download-readme-escape'),
    say('download-readme-letters'),
    say('download-readme-package'),
    say('download-readme-licence'),
    `${say('download-readme-cite')} ${report.title} ${report.path}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

/**
 * What may be done with the numbers: the part of the project's LICENSE that speaks of them.
 *
 * @throws where that part is not found, so that no number goes out without its terms
 */
export function reportLicence(licence: string, say: Say): string {
  const [, part] = /^3\. (Numbers and words from the report\n-+\n[\s\S]*?)\n+^4\. /m.exec(licence) ?? [];
  if (!part) throw new Error('LICENSE: no part "3. Numbers and words from the report" before a part 4. The downloads carry it.');
  return `${part.trim()}\n\n${say('download-licence-made-up')}\n`;
}
