import { describe, expect, it } from 'vitest';

import { packPage } from './pack-page.ts';

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en-GB"><head><title>Pain &amp; work</title>${head}</head><body>${body}<script type="application/json" data-quiz>{"passMark":70}</script></body></html>`;
const pack = (body: string, { head = '', site }: { head?: string; site?: string } = {}) =>
  packPage(page(body, head), { module: 'one', script: 'sco.js', site });
/** The body of the packed page, without the quiz. */
const bodyOf = (...packing: Parameters<typeof pack>) =>
  pack(...packing)
    .html.replace(/^.*<body>/, '')
    .replace(/<script type="application\/json".*$/, '');

describe('a page of a package', () => {
  it('has one classic script, and its title and pass mark are known', () => {
    const packed = pack('<script type="module" src="/_astro/x.js"></script>', {
      head: '<link rel="modulepreload" href="/_astro/y.js">',
    });
    expect(packed.html).toContain('<title>Pain &amp; work</title><script defer="" src="sco.js"></script></head>');
    expect(packed.html).not.toContain('_astro');
    expect([packed.title, packed.passMark]).toEqual(['Pain & work', 70]);
  });

  it('names its files from the page on, each once', () => {
    const packed = pack('<img src="/_astro/a.png" alt=""><img src="/_astro/a.png" alt="">', {
      head: '<link rel="stylesheet" href="/_astro/page.css">',
    });
    expect(packed.files).toEqual(['_astro/page.css', '_astro/a.png']);
    expect(packed.html).toContain('<link rel="stylesheet" href="_astro/page.css">');
  });

  it('stays in the page with links to its own module', () => {
    expect(
      bodyOf(
        '<a href="/training/one/#why">1</a><a href="/training/one/quiz/">2</a><a href="/training/one/">3</a><a href="#x">4</a>',
      ),
    ).toBe('<a href="#why">1</a><a href="#quiz">2</a><a href="#lesson">3</a><a href="#x">4</a>');
  });

  it('opens what lies elsewhere beside it, so that the session lives on', () => {
    expect(bodyOf('<a href="https://doi.org/10.3310/hta25050">doi</a>')).toBe(
      '<a href="https://doi.org/10.3310/hta25050" target="_blank" rel="noopener noreferrer">doi</a>',
    );
  });

  it('keeps the words of a link to the site, and the link where the site stands somewhere', () => {
    const link = '<p>See <a href="/results/tables/table-04/#row-3"><b>50</b> people</a>.</p>';
    expect(bodyOf(link)).toBe('<p>See <b>50</b> people.</p>');
    expect(bodyOf(link, { site: 'https://instep.example' })).toContain(
      'href="https://instep.example/results/tables/table-04/#row-3" target="_blank"',
    );
  });

  it('leaves the questions of boxes that nobody would keep, and no box', () => {
    const sheet =
      '<notebook-sheet><label class="field"><span class="field-label">What did you notice?</span><span class="hint">Kept here</span><textarea></textarea></label></notebook-sheet>';
    expect(bodyOf(sheet)).toBe('<p>What did you notice?</p>');
  });

  it('explains a hard word in place, under an id that stands once', () => {
    const word =
      '<word-note><a class="word" href="/glossary/#word-pacing">pacing</a><span class="meaning" hidden> (in turns)</span></word-note>';
    expect(bodyOf(word + word)).toBe(
      '<word-note><a class="word" href="#word-pacing">pacing</a><span class="meaning" hidden="" id="word-pacing"> (in turns)</span></word-note>' +
        '<word-note><a class="word" href="#word-pacing">pacing</a><span class="meaning" hidden=""> (in turns)</span></word-note>',
    );
  });

  it('changes what stands in templates too', () => {
    expect(bodyOf('<template><a href="/training/one/case/">case</a></template>')).toBe(
      '<template><a href="#case">case</a></template>',
    );
  });

  it('stops the build at a file the package would lack', () => {
    expect(() => pack('<img src="/picture.png" alt="">')).toThrow('<img src="/picture.png">: a package has no such file.');
  });
});
