// How the report and this site are cited. BibTeX and RIS are written by Citation.js; only the build runs it.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';

import { midSentence } from '#lib/chart/people.ts';
import { formatPartialDate } from '#lib/date/format.ts';
import { asSentence } from '#lib/text/as-sentence.ts';
import type { CslItem } from './csl.ts';

// A key made from name, year and first word would be the same for many pages of one site.
plugins.config.get('@bibtex').format.useIdAsLabel = true;

/** Words with capitals of their own, which BibTeX styles would make small: "InSTEP", "RCT". */
const OWN_CAPITALS = /\b\w*[A-Z]\w*[A-Z]\w*\b/g;

/** Sources as BibTeX, one after the other, each under its own id as its key. */
export const formatBibtex = (items: readonly CslItem[]): string =>
  `${new Cite(
    items.map((item) => ({
      ...item,

      title: item.title.replaceAll(OWN_CAPITALS, '<span class="nocase">$&</span>'),
    })),
    { generateGraph: false },
  )
    .format('bibtex')
    .trim()}\n`;

/**
 * Sources as RIS. Its lines end in CR LF, as the format has it. They are put together here, since Citation.js breaks them every 70
 * signs, in the middle of words; its `ID` is cut short too and could stand for two pages.
 */
export const formatRis = (items: readonly CslItem[]): string =>
  new Cite(items, { generateGraph: false })
    .format('ris', { format: 'object' })
    .map(({ TY = 'GEN', ID: _, ...tags }) =>
      [['TY', TY] as const, ...Object.entries(tags), ['ER', ''] as const]
        .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${value}\r\n`))
        .join(''),
    )
    .join('\r\n');

/** More authors than this are "et al.", as in the Vancouver style the report asks for. */
const MOST_AUTHORS = 6;

/** One line of words: authors, title, place, date, address. */
export function formatText(item: CslItem): string {
  const isReport = item.type === 'article-journal';
  const [date] = item.issued['date-parts'];
  const volume = [item.volume, item.issue && `(${item.issue})`].filter(Boolean).join('');
  const where = isReport
    ? `${item['container-title'] ?? ''} ${date[0] ?? ''};${volume}`
    : [item.publisher, dayOf(date), item.note && midSentence(item.note)].filter(Boolean).join(', ');
  const address = item.DOI ? `https://doi.org/${item.DOI}` : (item.URL ?? '');
  return [authorsOf(item), `${item.title}${KINDS[item.type]}`, where].map(asSentence).concat(address).join(' ');
}

const KINDS: Readonly<Record<CslItem['type'], string>> = {
  'article-journal': '',
  dataset: ' [table]',
  graphic: ' [chart]',
  webpage: ' [web page]',
};

function authorsOf({ author }: CslItem): string {
  const names = author.map((name) =>
    'literal' in name ? name.literal : `${name.family} ${initialsOf(name.given ?? '')}`.trim(),
  );
  return names.length > MOST_AUTHORS ? [...names.slice(0, MOST_AUTHORS), 'et al.'].join(', ') : names.join(', ');
}

/** "Cathy Ann" gives "CA", "Jean-Paul" "JP". */
const initialsOf = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((name) => name.charAt(0))
    .join('');

const dayOf = (parts: readonly number[]): string =>
  formatPartialDate(parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'));
