/** The folder of every file that is offered, from the site's root. */
export const DOWNLOADS = '/data';

/** All tables in one file, and the machine-readable account of them. */
export const BUNDLE = 'instep-data.zip';
export const DATA_PACKAGE = 'datapackage.json';

/** The forms a table is offered in. */
export const DOWNLOAD_KINDS = ['tidy', 'displayed', 'workbook'] as const;
export type DownloadKind = (typeof DOWNLOAD_KINDS)[number];

/** A file that goes with a table. */
export interface Download {
  readonly kind: DownloadKind;
  /** Its name, in DOWNLOADS and in the bundle. */
  readonly file: string;
  readonly href: string;
}

const ENDINGS: Readonly<Record<DownloadKind, string>> = {
  tidy: '.csv',
  displayed: '-as-displayed.csv',
  workbook: '.xlsx',
};

/** The name of a table's file, such as "table-04-as-displayed.csv". */
export const downloadName = (id: string, kind: DownloadKind): string => `${id}${ENDINGS[kind]}`;

/** A table's files, in the order they are offered. */
export const downloadsOf = (id: string): Download[] =>
  DOWNLOAD_KINDS.map((kind) => {
    const file = downloadName(id, kind);
    return { kind, file, href: `${DOWNLOADS}/${file}` };
  });
