import type { z } from 'astro/zod';

import { editionSchema } from '#schemas/edition.ts';
import type { Edition } from '#schemas/edition.ts';

type EditionInput = z.input<typeof editionSchema>;

/** The least an author may write about an edition. */
export const LEAST_EDITION: EditionInput = {
  kind: 'edition',
  name: 'Southampton',
  greeting: 'Hello, Southampton.',
  areas: ['southampton', 'solent'],
};

export const makeEdition = ({ id = 'southampton', ...data }: Partial<EditionInput> & { readonly id?: string }): Edition => ({
  ...editionSchema.parse({ ...LEAST_EDITION, ...data }),
  id,
});
