import type { Reference } from '#schemas/reference.ts';

type Name = { readonly family: string; readonly given?: string } | { readonly literal: string };

/** A source in the JSON of the Citation Style Language (CSL 1.0.2), as far as this site is cited. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-journal' | 'dataset' | 'webpage' | 'graphic';
  readonly title: string;
  readonly author: readonly Name[];
  readonly issued: CslDate;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly note?: string;
}

/** Year, then month and day as far as they are known. */
interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** What of the site is cited. */
export type Kind = 'page' | 'table' | 'chart';

const TYPES: Readonly<Record<Kind, CslItem['type']>> = { page: 'webpage', table: 'dataset', chart: 'graphic' };

export interface Publication {
  readonly kind: Kind;
  readonly title: string;
  /** Whole, with the host. */
  readonly address: string;
  /** The day of the build, YYYY-MM-DD. */
  readonly day: string;
  /** The mark of the data: see data-version.ts. */
  readonly version: string;
  /** Who the site is by, and what it is called. */
  readonly by: string;
  readonly site: string;
}

/** The report, as it is cited. Throws where its date or its authors are missing. */
export function reportItem({ id, title, author, issued, ...rest }: Reference): CslItem {
  if (!author || !issued) throw new Error(`content/references/: "${id}" needs authors and a date to be cited. Add them.`);
  const parts = issued.split('-').map(Number);
  return {
    id,
    type: 'article-journal',
    title,
    author: author.map((name) => ('literal' in name ? name : { family: name.family, ...(name.given && { given: name.given }) })),
    issued: { 'date-parts': [parts] },
    ...known({ 'container-title': rest['container-title'], volume: rest.volume, issue: rest.issue }),
    ...known({ publisher: rest.publisher, DOI: rest.DOI, URL: rest.URL }),
  };
}

/** A page, a table or a chart of this site, as it is cited. */
export const publicationItem = ({ kind, title, address, day, version, by, site }: Publication): CslItem => ({
  id: `instep-${new URL(address).pathname.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'site'}`,
  type: TYPES[kind],
  title,
  author: [{ literal: by }],
  issued: { 'date-parts': [day.split('-').map(Number)] },
  publisher: site,
  URL: address,
  note: `Data version ${version}`,
});

/** What is there, without the fields that are not. */
const known = <Fields extends object>(fields: Fields): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
