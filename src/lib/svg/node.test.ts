import { expect, it } from 'vitest';

import { svg, svgMarkup } from './node.ts';

it('a tree becomes markup, children in their order', () => {
  expect(svgMarkup(svg('g', { class: 'bars' }, svg('rect', { width: 10 }), svg('text', {}, 'Ten')))).toBe(
    '<g class="bars"><rect width="10"></rect><text>Ten</text></g>',
  );
});

it('numbers keep two places, so that a golden file changes only where the picture does', () => {
  expect(svgMarkup(svg('circle', { r: 3.14159, cx: 0.1 + 0.2, cy: 5 }))).toBe('<circle r="3.14" cx="0.3" cy="5"></circle>');
});

it('texts and attributes cannot break out of their place', () => {
  expect(svgMarkup(svg('text', { 'data-say': '"5" < 6 & 7' }, '<script>', ' & more'))).toBe(
    '<text data-say="&quot;5&quot; &lt; 6 &amp; 7">&lt;script&gt; &amp; more</text>',
  );
});
