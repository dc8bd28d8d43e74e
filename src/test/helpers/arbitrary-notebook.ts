import fc from 'fast-check';

import { EMPTY, merge, VERSION } from '#lib/notebook/notebook.ts';

/** Few keys, few moments and few words, so that copies clash often. */
export const anyKey = fc.constantFrom('g/a', 'g/b', 'g/c');
export const anyMoment = fc.integer({ min: 1, max: 6 });
/** Words, a box that was emptied, and words taken away. */
export const anyValue = fc.constantFrom(null, '', 'x', 'y');

/** A notebook as `parseNotebook` may give it. */
export const anyNotebook = fc
  .record({
    version: fc.constant(VERSION),
    erasedAt: fc.integer({ min: 0, max: 4 }),
    entries: fc.dictionary(anyKey, fc.record({ value: anyValue, at: anyMoment }, { noNullPrototype: true }), {
      noNullPrototype: true,
    }),
  })
  .map((notebook) => merge(EMPTY, notebook));
