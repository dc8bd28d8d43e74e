const SIDES = ['top', 'right', 'bottom', 'left'];

/** Physical properties. Logical ones follow the direction of the text: inline-size, inset-block-start, margin-inline-end … */
const PHYSICAL = [
  ...SIDES,
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'max-height'],
  ...['margin', 'padding', 'scroll-margin', 'scroll-padding'].flatMap((name) => SIDES.map((side) => `${name}-${side}`)),
  ...SIDES.flatMap((side) => ['', '-color', '-style', '-width'].map((part) => `border-${side}${part}`)),
  ...['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((corner) => `border-${corner}-radius`),
];

const COLOUR = 'Colours stand in src/styles/tokens.css. Use what the colour is for: var(--text), var(--strong) …';

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    // Widths in a media query are of the window, which has no direction, and are not properties: this list leaves them alone.
    'property-disallowed-list': [
      PHYSICAL,
      { message: (name) => `"${name}" is fixed to a side of the screen. Use the logical property: inline-…, block-…, inset-….` },
    ],
    'declaration-property-value-disallowed-list': [
      {
        'text-align': ['left', 'right'],
        float: ['left', 'right'],
        clear: ['left', 'right'],
        'caption-side': ['left', 'right'],
        '/./': ['/var\\(--c-/'],
      },
      {
        message: (property, value) =>
          `"${property}: ${value}": for a side use start or end; for a colour what it is for, not --c-….`,
      },
    ],
    // Two tiers: tokens.css alone knows the palette, all else says what a colour is for.
    'color-no-hex': [true, { message: COLOUR }],
    'color-named': ['never', { message: COLOUR }],
    'selector-max-id': [0, { message: 'Ids belong to links and labels. Give the element a class.' }],
    'declaration-no-important': [
      true,
      { message: 'Layers decide what wins (src/styles/layers.css). !important turns their order round.' },
    ],
    'selector-class-pattern': [
      '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
      { message: (selector) => `"${selector}": write classes in lower case with hyphens, so that a search finds them whole.` },
    ],
    // Private ones start with an underscore: --_gap.
    'custom-property-pattern': '^_?[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    // @import './page.css' looks like an import, which is what the bundler makes of it.
    'import-notation': 'string',
    // The order here follows the page, and layers settle what wins; the rule would scatter rules that are read together.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: {
        'color-no-hex': null,
        'declaration-property-value-disallowed-list': null,
        // The palette and its purposes are two blocks of :root, with the dark and printed palettes between them.
        'no-duplicate-selectors': null,
      },
    },
    { files: ['src/**/*.astro'], customSyntax: 'postcss-html' },
  ],
};
