declare namespace App {
  interface Locals {
    /** Set by a booklet page before its text is rendered; read by `components/mdx`. */
    edition: import('#schemas/edition.ts').Edition;
    /** Id of the training module, set by the page of its lesson; read by `components/mdx`. */
    module: string;
  }
}

/** The Content-Security-Policy of every page, for its `<meta>` twin. Set in astro.config.mjs. */
declare const PAGE_POLICY: string;
