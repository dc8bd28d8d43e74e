/** A heading, as rendering an entry tells it. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A place in the manual that can be referred to. What stands below a section goes by the number of that section. */
export interface Section extends Heading {
  /** "7.2" */
  readonly number: string;
  /** Slug of its chapter. */
  readonly chapter: string;
}

/** The headings of every chapter, numbered. Those before the first section of a chapter have no number, and are left out. */
export const numberSections = (chapters: readonly { slug: string; headings: readonly Heading[] }[]): Section[] =>
  chapters.flatMap(({ slug: chapter, headings }, index) => {
    let count = 0;
    return headings.flatMap((heading) => {
      if (heading.depth === 2) count += 1;
      return count === 0 ? [] : [{ ...heading, number: `${index + 1}.${count}`, chapter }];
    });
  });

/** Each id once, where it is first mentioned: its place is its number. */
export const inOrderOfMention = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
