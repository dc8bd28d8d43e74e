// BROWSER. <page-numbers>: lets the page numbers of references show on paper, where this browser will lay the pages out as the one that counted them.

/** The first Chromium that prints a number at the foot of each page. */
const FIRST_WITH_PAGE_NUMBERS = 131;
const FONT = '1rem "Atkinson Hyperlegible Next"';

class PageNumbers extends HTMLElement {
  connectedCallback(): void {
    // Other browsers break lines at other places, and so pages.
    const version = Number(/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? 0);
    if (version < FIRST_WITH_PAGE_NUMBERS) return;
    void document.fonts.load(FONT).then(() => document.documentElement.toggleAttribute('data-pages', document.fonts.check(FONT)));
  }
}

customElements.define('page-numbers', PageNumbers);
