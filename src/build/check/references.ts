import { slugOf } from '#lib/edition/chapters.ts';
import { CHAPTER_SLUGS } from '#schemas/chapter.ts';
import { FEATURES } from '#schemas/edition.ts';
import { baseName } from './content.ts';
import type { Content, Placed } from './content.ts';
import type { Finding } from './finding.ts';

/** Pages of the booklet a chapter may link to besides the chapters. */
const OTHER_PAGES = ['services', 'my-plan', 'walk-through', 'print'];

/** Names that lead nowhere, ids that stand twice, and chapters that are missing or out of order. */
export function checkReferences(content: Content): Finding[] {
  return [
    ...twice(content.services, 'service'),
    ...twice(content.references, 'source'),
    ...twice(content.glossary, 'glossary word'),
    ...twice(content.facts, 'fact'),
    ...checkChapterList(content),
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

function twice(placed: readonly Placed<{ id: string }>[], kind: string): Finding[] {
  return placed.flatMap(({ item, file, line }, index) => {
    const first = placed.findIndex((other) => other.item.id === item.id);
    return first === index
      ? []
      : [
          {
            file: file.path,
            line,
            found: `the ${kind} "${item.id}" a second time`,
            expected: `an id of its own (the first stands in ${placed[first]?.file.path}:${placed[first]?.line})`,
            next: 'Rename or remove one of them.',
          },
        ];
  });
}

function checkChapterList({ chapters }: Content): Finding[] {
  const base = chapters.filter(({ file }) => file.path.startsWith('content/booklet/'));
  const missing = CHAPTER_SLUGS.filter((slug) => !base.some(({ file }) => slugOf(baseName(file.path)) === slug));
  const misplaced = base.filter(({ data, file }) => CHAPTER_SLUGS[data.order - 1] !== slugOf(baseName(file.path)));
  return [
    ...missing.map((slug) => ({
      file: 'content/booklet/',
      line: 0,
      found: `no chapter "${slug}"`,
      expected: 'every chapter that src/schemas/chapter.ts names',
      next: `Add NN-${slug}.mdx: addresses and printed codes rely on it.`,
    })),
    ...misplaced.map(({ data, file }) => ({
      file: file.path,
      line: file.lineOf(['order']),
      found: `order ${data.order}`,
      expected: `the place of the chapter in src/schemas/chapter.ts`,
      next: 'Correct the order, or the list.',
    })),
  ];
}

function checkChapter({ data, file }: Content['chapters'][number], content: Content): Finding[] {
  const outline = file.outline ?? { components: [], links: [], blocks: [] };
  const uses = (name: string) => outline.components.filter((component) => component.name === name);
  const idChecks: readonly [string, string, readonly string[]][] = [
    ['Word', 'glossary word', ids(content.glossary)],
    ['Fact', 'fact', ids(content.facts)],
    ['Sheet', 'form', content.forms],
  ];
  const pages: readonly string[] = [...CHAPTER_SLUGS, ...OTHER_PAGES];
  return [
    ...data.sources.flatMap((id, index) =>
      unknownIds([id], ids(content.references)).map(() =>
        unknown({ file: file.path, line: file.lineOf(['sources', index]), kind: 'source', id, known: ids(content.references) }),
      ),
    ),
    ...idChecks.flatMap(([name, kind, known]) =>
      uses(name)
        .filter(({ attributes }) => !known.includes(attributes.id ?? ''))
        .map(({ attributes, line }) => unknown({ file: file.path, line, kind, id: attributes.id ?? '', known })),
    ),
    ...outline.links
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

function checkEdition({ data, file }: Content['editions'][number], content: Content): Finding[] {
  const known = ids(content.services);
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
        unknown({ file: file.path, line: file.lineOf(['featured', feature]), kind: 'service', id, known }),
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
