import { expect, it } from 'vitest';

import { fillPages, isSame } from './fill-pages.ts';

const GAP = '<a href="#agenda">section 7.2</a><span class="page-of">, page <span data-page-of="agenda"></span></span>';

it('the page of a place goes into the gap left for it', () => {
  expect(fillPages(GAP, new Map([['agenda', 31]]))).toBe(GAP.replace('></span></span>', '>31</span></span>'));
});

it('a number that was there before is replaced', () => {
  const once = fillPages(GAP, new Map([['agenda', 31]]));
  expect(fillPages(once, new Map([['agenda', 32]]))).toContain('>32</span>');
});

it('a place that is on no page is refused', () => {
  expect(() => fillPages(GAP, new Map())).toThrowErrorMatchingInlineSnapshot(
    `[Error: dist/manual/print/: "#agenda" is referred to, and no page of the PDF has it.]`,
  );
});

it('countings agree when every place is on the same page', () => {
  expect(isSame(new Map([['a', 1]]), new Map([['a', 1]]))).toBe(true);
  expect(isSame(new Map([['a', 1]]), new Map([['a', 2]]))).toBe(false);
  expect(isSame(new Map([['a', 1]]), new Map())).toBe(false);
});
