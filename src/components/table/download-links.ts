import { BUNDLE, DATA_PACKAGE, DOWNLOADS, downloadsOf } from '#lib/table/downloads.ts';
import type { DownloadKind } from '#lib/table/downloads.ts';
import { say } from '#strings.ts';

/** A file to download, and what the link to it says. */
export interface DownloadLink {
  readonly href: string;
  readonly title: string;
}

const TITLES: Readonly<Record<DownloadKind, string>> = {
  tidy: say('download-tidy'),
  displayed: say('download-displayed'),
  workbook: say('download-workbook'),
};

/** The files of a table, as links. */
export const downloadLinks = (id: string): DownloadLink[] =>
  downloadsOf(id).map(({ kind, href }) => ({ href, title: TITLES[kind] }));

const MEDIA: Readonly<Record<DownloadKind, string>> = {
  tidy: 'text/csv',
  displayed: 'text/csv',
  workbook: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The files of a table, as structured data names them. */
export const dataFiles = (id: string): { href: string; format: string; name: string }[] =>
  downloadsOf(id).map(({ kind, href }) => ({ href, format: MEDIA[kind], name: TITLES[kind] }));

/** The files that hold or describe all tables, as links. */
export const bundleLinks: readonly DownloadLink[] = [
  { href: `${DOWNLOADS}/${BUNDLE}`, title: say('download-all') },
  { href: `${DOWNLOADS}/${DATA_PACKAGE}`, title: say('download-account') },
];
