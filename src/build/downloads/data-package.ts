import { downloadName } from '#lib/table/downloads.ts';
import type { Field } from '#schemas/table.ts';
import type { Say } from '#build/strings.ts';
import { placeOf, termsOf } from './offered.ts';
import type { Offered } from './offered.ts';

/** What the account of a package is made from, besides its tables. */
export interface PackageFacts {
  /** As in package.json. */
  readonly version: string;
  /** Where the site is; undefined where nobody has said. */
  readonly homepage: string | undefined;
  /** The report in one line, and where it can be read. */
  readonly report: { readonly title: string; readonly path: string };
  /** The file that holds the licence, beside the tables. */
  readonly licence: string;
  /** Bytes and SHA-256 of each file named. */
  readonly files: ReadonlyMap<string, { readonly bytes: number; readonly hash: string }>;
}

const PROFILE = 'https://datapackage.org/profiles/2.0/';

/**
 * The tables as a Data Package, version 2: https://datapackage.org/standard/data-package/. It names nobody as a contributor: the
 * authors of the report have not made this package. It says no day, so that the same data give the same file.
 */
export const dataPackage = (offered: readonly Offered[], facts: PackageFacts, say: Say): Readonly<Record<string, unknown>> => ({
  $schema: `${PROFILE}datapackage.json`,
  name: 'instep-data',
  title: say('download-package-title'),
  description: say('download-package-description'),
  ...(facts.homepage && { homepage: facts.homepage }),
  version: facts.version,
  keywords: say('download-package-keywords').split(', '),
  licenses: [{ path: facts.licence, title: say('download-licence-title') }],
  sources: [facts.report],
  resources: offered.map((one) => resourceOf(one, facts, say)),
});

const CREATIVE_COMMONS = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };

function resourceOf(offered: Offered, { report, files, licence }: PackageFacts, say: Say): Readonly<Record<string, unknown>> {
  const { table, isMadeUp } = offered;
  const { id, spec } = table;
  const path = downloadName(id, 'tidy');
  const { bytes, hash } = files.get(path) ?? {};
  return {
    name: id,
    type: 'table',
    path,
    title: spec.title,
    description: [
      spec.description,
      ...(isMadeUp ? [say('download-synthetic')] : []),
      ...spec.footnotes,
      say('download-escape'),
    ].join(' '),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...(bytes !== undefined && { bytes, hash: `sha256:${hash ?? ''}` }),
    dialect: { $schema: `${PROFILE}tabledialect.json`, header: true, delimiter: ',', lineTerminator: '\n', quoteChar: '"' },
    ...(spec.source.report !== undefined && { sources: [{ ...report, title: placeOf(table, say) }] }),
    ...(spec.disclosure.status === 'gated' && {
      licenses: [isMadeUp ? CREATIVE_COMMONS : { path: licence, title: termsOf(offered, say) }],
    }),
    schema: {
      $schema: `${PROFILE}tableschema.json`,
      fields: spec.fields.map(fieldOf),
      ...(spec.missingValues.length > 0 && { missingValues: spec.missingValues }),
    },
  };
}

/** In the words of Table Schema; `unit` is a property of our own, as the standard allows. */
const fieldOf = ({ name, title, type, description, unit, constraints }: Field): Readonly<Record<string, unknown>> => ({
  name,
  ...(title && { title }),
  type,
  description,
  ...(unit && { unit }),
  ...(constraints && { constraints }),
});
