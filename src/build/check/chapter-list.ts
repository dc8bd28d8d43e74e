import type { Finding } from '#lib/finding/finding.ts';
import { withoutNumber } from '#lib/text/slug.ts';
import { baseName } from './content.ts';
import { checkOnce } from './once.ts';
import type { SourceFile } from './source-file.ts';
import { finding } from './uses.ts';

interface Chapter {
  readonly data: { readonly order: number };
  readonly file: SourceFile;
}

/** What chapters there should be, and where that is written. */
interface Plan {
  readonly slugs: readonly string[];
  /** "MANUAL_SLUGS of src/schemas/manual.ts" */
  readonly list: string;
  /** Where the chapters stand, ending in "/". */
  readonly folder: string;
  /** What relies on each of them: "addresses". */
  readonly relies: string;
}

/** The address of a chapter's file: "first-meetings". */
const slugOf = (file: SourceFile): string => withoutNumber(baseName(file.path));

/** Every chapter is there once, in its place. */
export function checkChapterList(chapters: readonly Chapter[], { slugs, list, folder, relies }: Plan): Finding[] {
  const there = new Set(chapters.map(({ file }) => slugOf(file)));
  return [
    ...slugs
      .filter((slug) => !there.has(slug))
      .map((slug) => ({
        ...{ file: folder, line: 0, found: `no chapter "${slug}"` },
        expected: `every chapter that ${list} names`,
        next: `Add NN-${slug}.mdx: ${relies} rely on it.`,
      })),
    ...checkOnce(
      'chapter',
      chapters.map(({ file }) => ({ file, line: 1, id: slugOf(file) })),
    ),
    ...chapters
      .filter(({ data, file }) => slugs[data.order - 1] !== slugOf(file))
      .map(({ data, file }) =>
        finding(
          { file, line: file.lineOf(['order']) },
          `order ${data.order}`,
          `the place of the chapter in ${list}`,
          'Correct the order, the name of the file, or the list.',
        ),
      ),
  ];
}
