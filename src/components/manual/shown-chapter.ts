import type { ManualChapterData } from '#schemas/manual.ts';
import type { Reference } from '#schemas/reference.ts';

/** A source with its number in the manual. */
export interface NumberedSource {
  readonly number: number;
  readonly reference: Reference;
}

/** A chapter of the manual with what it leads to. */
export interface ShownChapter {
  readonly slug: string;
  readonly data: ManualChapterData;
  readonly forms: readonly { number: number; href: string; form: { id: string; title: string; who: string; when: string } }[];
  readonly training: readonly { number: number; href: string; title: string }[];
  readonly tables: readonly { href: string; name: string | undefined; title: string }[];
  readonly references: readonly NumberedSource[];
}
