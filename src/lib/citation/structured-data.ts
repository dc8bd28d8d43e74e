// What search engines and reference managers read of a page: schema.org in JSON-LD. It says of the data only what the site knows,
// and names as authors only those of the report.
import type { Reference } from '#schemas/reference.ts';
import type { TableSpec } from '#schemas/table.ts';

/** A value of JSON-LD. */
export type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;

const CONTEXT = 'https://schema.org';

/** The report as a `ScholarlyArticle` (https://schema.org/ScholarlyArticle). */
export function scholarlyArticle(report: Reference): JsonObject {
  const volume = { '@type': 'PublicationVolume', volumeNumber: report.volume ?? '', isPartOf: periodicalOf(report) };
  return {
    '@context': CONTEXT,
    '@type': 'ScholarlyArticle',
    '@id': addressOf(report),
    name: report.title,
    headline: report.title,
    author: (report.author ?? []).map((name) =>
      'literal' in name
        ? { '@type': 'Organization', name: name.literal }
        : { '@type': 'Person', familyName: name.family, ...(name.given && { givenName: name.given }), name: fullName(name) },
    ),
    datePublished: report.issued ?? '',
    isPartOf: { '@type': 'PublicationIssue', issueNumber: report.issue ?? '', isPartOf: volume },
    publisher: { '@type': 'Organization', name: report.publisher ?? '' },
    ...(report.DOI && { identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: report.DOI } }),
    url: addressOf(report),
    inLanguage: 'en-GB',
  };
}

export interface DatasetFacts {
  readonly spec: TableSpec;
  /** Of the table's page, whole. */
  readonly address: string;
  /** The files it can be had as, addresses whole. */
  readonly downloads: readonly { readonly address: string; readonly format: string; readonly name: string }[];
  readonly report: Reference;
  readonly version: string;
  /** The terms it may be used under, in a sentence, and where they stand. */
  readonly licence: { readonly name: string; readonly address: string };
}

/** A table as a `Dataset` (https://schema.org/Dataset), as Google Dataset Search reads it. */
export const dataset = ({ spec, address, downloads, report, version, licence }: DatasetFacts): JsonObject => ({
  '@context': CONTEXT,
  '@type': 'Dataset',
  '@id': address,
  name: spec.reportTitle ? `InSTEP pilot trial, ${spec.reportTitle}: ${spec.title}` : `InSTEP: ${spec.title}`,
  // Search engines ask for at least 50 characters.
  description: `${spec.description} ${spec.population.name}.`,
  url: address,
  version,
  isAccessibleForFree: true,
  inLanguage: 'en-GB',
  license: { '@type': 'CreativeWork', name: licence.name, url: licence.address },
  variableMeasured: variablesOf(spec),
  distribution: downloads.map((download) => ({
    '@type': 'DataDownload',
    name: download.name,
    encodingFormat: download.format,
    contentUrl: download.address,
  })),
  // Made-up records are from no report.
  ...(spec.source.report && { isBasedOn: addressOf(report), citation: addressOf(report) }),
});

const variablesOf = (spec: TableSpec): JsonObject[] =>
  spec.form === 'records'
    ? spec.fields.map(({ name, title, description, unit }) => property(title ?? name, { description, unit }))
    : spec.variables.map(({ name, unit }) => property(name, { unit }));

const property = (
  name: string,
  { description, unit }: { readonly description?: string; readonly unit?: string | undefined },
): JsonObject => ({
  '@type': 'PropertyValue',
  name,
  ...(description !== undefined && { description }),
  ...(unit !== undefined && { unitText: unit }),
});

const periodicalOf = (report: Reference): JsonObject => ({ '@type': 'Periodical', name: report['container-title'] ?? '' });

const fullName = ({ family, given }: { readonly family: string; readonly given?: string | undefined }): string =>
  [given, family].filter(Boolean).join(' ');

const addressOf = ({ DOI, URL, id }: Reference): string => {
  if (DOI) return `https://doi.org/${DOI}`;
  if (URL) return URL;
  throw new Error(`content/references/: "${id}" needs a DOI or a URL to be named in structured data. Add one.`);
};

/** As the text of a `<script type="application/ld+json">`: nothing in it can end the element or begin a comment. */
export const jsonLd = (value: JsonObject): string =>
  JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
