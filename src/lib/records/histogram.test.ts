import { expect, it } from 'vitest';

import { svgMarkup } from '#lib/svg/node.ts';
import { drawHistogram, tellBars } from './histogram.ts';

const BARS = { labels: ['Yes', 'No'], all: [4, 2], shown: [1, 2] };

it('a list of values is drawn with its words, all rows pale and those shown strong', () => {
  expect(svgMarkup(drawHistogram('values', BARS, 'Left <early>')).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg viewBox="0 0 300 68" class="histogram" role="img" aria-label="Left &lt;early&gt;">
    <text x="0" y="13">Yes</text>
    <text class="end" x="300" y="13">1</text>
    <rect class="bar-all" x="0" y="18" width="300" height="9">
    </rect>
    <rect class="bar-shown" x="0" y="18" width="75" height="9">
    </rect>
    <text x="0" y="47">No</text>
    <text class="end" x="300" y="47">2</text>
    <rect class="bar-all" x="0" y="52" width="150" height="9">
    </rect>
    <rect class="bar-shown" x="0" y="52" width="150" height="9">
    </rect>
    </svg>"
  `);
});

it('measurements are drawn side by side, with what the first and the last bar stand for', () => {
  expect(svgMarkup(drawHistogram('numbers', BARS, 'Age')).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<svg viewBox="0 0 300 113" class="histogram" role="img" aria-label="Age">
    <rect class="bar-all" x="1" y="13" width="148" height="77">
    </rect>
    <rect class="bar-all" x="151" y="51.5" width="148" height="38.5">
    </rect>
    <rect class="bar-shown" x="1" y="70.75" width="148" height="19.25">
    </rect>
    <rect class="bar-shown" x="151" y="51.5" width="148" height="38.5">
    </rect>
    <path class="base" d="M0 90H300">
    </path>
    <text x="0" y="107">Yes</text>
    <text class="end" x="300" y="107">No</text>
    </svg>"
  `);
});

it('an empty column is drawn as an empty frame', () => {
  expect(svgMarkup(drawHistogram('numbers', { labels: [], all: [], shown: [] }, 'Age'))).not.toContain('NaN');
});

it('the numbers are told, out of all where some rows are left out', () => {
  expect([tellBars(BARS), tellBars({ ...BARS, shown: BARS.all })]).toEqual(['Yes: 1 of 4; No: 2 of 2', 'Yes: 4; No: 2']);
});
