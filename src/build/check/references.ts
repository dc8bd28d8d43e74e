import { slugOf } from '#lib/edition/chapters.ts';
import { NATIONAL } from '#lib/service/order.ts';
import { DRAWINGS, TONES } from '#schemas/booklet-components.ts';
import { CHAPTER_SLUGS } from '#schemas/chapter.ts';
import { FEATURES, PLACES } from '#schemas/edition.ts';
import { checkChapterList } from './chapter-list.ts';
import { baseName } from './content.ts';
import type { Content, Placed } from './content.ts';
import type { Finding } from '#lib/finding/finding.ts';
import { checkOnce } from './once.ts';

/** Pages of the booklet a chapter may link to besides the chapters. */
const OTHER_PAGES = ['services', 'my-plan', 'walk-through', 'print'];

/** Numbers that chapters may give themselves: they do not change, and nobody should have to look for them. */
export const EMERGENCY_LINKS = ['tel:999', 'tel:111', 'tel:116123'];

/** Names that lead nowhere, ids that stand twice, and chapters that are missing or out of order. */
export function checkReferences(content: Content, today: string): Finding[] {
  return [
    ...twice(content.services, 'service'),
    ...twice(content.references, 'source'),
    ...twice(content.glossary, 'glossary word'),
    ...twice(content.facts, 'fact'),
    ...twice(content.discrepancies, 'discrepancy'),
    ...checkChapterList(
      content.chapters.filter(({ file }) => file.path.startsWith(CHAPTERS.folder)),
      CHAPTERS,
    ),
    ...checkDates(content, today),
    ...content.chapters.flatMap((chapter) => checkChapter(chapter, content)),
    ...content.editions.flatMap((edition) => checkEdition(edition, content)),
    ...checkFeatured(content),
    ...content.retired.flatMap(({ item, file, line }) =>
      unknownIds(item.replacedBy, ids(content.services)).map((id) =>
        unknown({ file: file.path, line, kind: 'service', id, known: ids(content.services) }),
      ),
    ),
  ];
}

const ids = (placed: readonly Placed<{ id: string }>[]): string[] => placed.map(({ item }) => item.id);

const unknownIds = (wanted: readonly string[], known: readonly string[]): string[] => wanted.filter((id) => !known.includes(id));

interface Unknown {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly id: string;
  readonly known: readonly string[];
}

function unknown({ file, line, kind, id, known }: Unknown): Finding {
  const start = id.slice(0, 3);
  const near = known.filter((candidate) => candidate.startsWith(start)).slice(0, 5);
  return {
    file,
    line,
    found: `the ${kind} "${id}"`,
    expected: `a ${kind} that exists${near.length > 0 ? `, such as ${near.join(', ')}` : ''}`,
    next: `Correct the id, or add the ${kind}.`,
  };
}

const twice = (placed: readonly Placed<{ id: string }>[], kind: string): Finding[] =>
  checkOnce(
    kind,
    placed.map(({ item, file, line }) => ({ file, line, id: item.id })),
  );

const CHAPTERS = {
  slugs: CHAPTER_SLUGS,
  list: 'CHAPTER_SLUGS of src/schemas/chapter.ts',
  folder: 'content/booklet/',
  relies: 'addresses and printed codes',
};

/** Each component an author may use, and what its one naming attribute may hold; none where it has no such attribute. */
function allowedComponents(
  content: Content,
): Readonly<Record<string, { attribute: string; known: readonly string[] } | undefined>> {
  return {
    ChapterSources: undefined,
    City: undefined,
    Drawing: { attribute: 'id', known: DRAWINGS },
    Fact: { attribute: 'id', known: ids(content.facts) },
    GlossaryList: undefined,
    Note: { attribute: 'tone', known: TONES },
    Place: { attribute: 'id', known: PLACES },
    Say: undefined,
    Services: { attribute: 'feature', known: FEATURES },
    Sheet: { attribute: 'id', known: content.forms.map(({ data }) => data.id) },
    Word: { attribute: 'id', known: ids(content.glossary) },
  };
}

function checkChapter({ data, file }: Content['chapters'][number], content: Content): Finding[] {
  const { components, links } = file.outline ?? { components: [], links: [] };
  const allowed = allowedComponents(content);
  const pages: readonly string[] = [...CHAPTER_SLUGS, ...OTHER_PAGES];
  return [
    ...data.sources.flatMap((id, index) =>
      unknownIds([id], ids(content.references)).map(() =>
        unknown({
          file: file.path,
          line: file.lineOf(['sources', index]),
          kind: 'source',
          id,
          known: ids(content.references),
        }),
      ),
    ),
    ...components.flatMap(({ name, attributes, line }) => {
      if (!(name in allowed))
        return [unknown({ file: file.path, line, kind: 'component', id: name, known: Object.keys(allowed) })];
      const rule = allowed[name];
      const id = attributes[rule?.attribute ?? ''] ?? '';
      const kind = `${name} ${rule?.attribute ?? ''}`;
      return !rule || rule.known.includes(id) ? [] : [unknown({ file: file.path, line, kind, id, known: rule.known })];
    }),
    ...links
      .filter(({ url }) => !EMERGENCY_LINKS.includes(url))
      .filter(({ url }) => !pages.includes(/^\.\.\/([a-z-]+)\/(#[a-z-]+)?$/.exec(url)?.[1] ?? ''))
      .map(({ url, line }) => ({
        file: file.path,
        line,
        found: `a link to "${url}"`,
        expected: 'a page of the booklet, written ../<chapter>/, ../services/ or ../my-plan/',
        next: 'Correct the link. Services are linked from their cards.',
      })),
  ];
}

/** A day that has not come cannot be one on which somebody checked. */
const checkDates = ({ services }: Content, today: string): Finding[] =>
  services
    .filter(({ item }) => item.checked > today)
    .map(({ item, file, line }) => ({
      file: file.path,
      line,
      found: `${item.id}: checked ${item.checked}`,
      expected: `a day no later than today, ${today}`,
      next: 'Write the day on which somebody compared the entry with its sources.',
    }));

function checkEdition({ data, file }: Content['editions'][number], content: Content): Finding[] {
  const shown = content.services.filter(({ file: from }) => [...data.areas, NATIONAL].includes(baseName(from.path)));
  // What a chapter shows also goes on paper, where nobody can be told to check first.
  const known = ids(shown.filter(({ item }) => item.confidence !== 'low'));
  const own = content.chapters.filter((chapter) => chapter.file.path.startsWith(`content/editions/${data.id}/`));
  const named = new Set<string>(data.replaces);
  const ownSlugs = own.map((chapter) => slugOf(baseName(chapter.file.path)));
  const mismatched = [
    ...ownSlugs.filter((slug) => !named.has(slug)),
    ...data.replaces.filter((slug) => !ownSlugs.includes(slug)),
  ];
  return [
    ...Object.entries(data.featured).flatMap(([feature, wanted]) =>
      unknownIds(wanted, known).map((id) =>
        unknown({
          file: file.path,
          line: file.lineOf(['featured', feature]),
          kind: 'service this edition can feature',
          id,
          known,
        }),
      ),
    ),
    ...data.areas
      .filter((area) => !content.areas.includes(area))
      .map((area) =>
        unknown({ file: file.path, line: file.lineOf(['areas']), kind: 'service area', id: area, known: content.areas }),
      ),
    ...mismatched.map((slug) => ({
      file: file.path,
      line: file.lineOf(['replaces']),
      found: `"${slug}" in only one of \`replaces\` and content/editions/${data.id}/`,
      expected: 'each replaced chapter in both',
      next: `Add ${slug} to \`replaces\`, or its file, or take the other away.`,
    })),
  ];
}

function checkFeatured({ featured, featuredFile, services }: Content): Finding[] {
  if (!featuredFile) return [];
  const national = services.filter(({ file }) => baseName(file.path) === 'national').map(({ item }) => item.id);
  return FEATURES.flatMap((feature) => {
    const line = featuredFile.lineOf([feature]);
    const wanted = featured[feature];
    if (!wanted) return [unknown({ file: featuredFile.path, line, kind: 'list of services', id: feature, known: [] })];
    return unknownIds(wanted, national).map((id) =>
      unknown({ file: featuredFile.path, line, kind: 'national service', id, known: national }),
    );
  });
}
