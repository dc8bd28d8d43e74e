declare module '@citation-js/core' {
  /** Settings of a plugin. */
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: { useIdAsLabel: boolean } } };
  };

  /** Sources as CSL-JSON, to be written in the formats of the plugins that are loaded. */
  export class Cite {
    constructor(items: readonly object[], options?: { readonly generateGraph?: boolean });
    format(format: 'bibtex'): string;
    /** Values by tag, an object a source. */
    format(format: 'ris', options: { readonly format: 'object' }): Readonly<Record<string, string | readonly string[]>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
