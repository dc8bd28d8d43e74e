declare module 'subset-font' {
  /** Keeps the glyphs of a text and the axes given. */
  // eslint-disable-next-line no-restricted-syntax -- the package has a default export only
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes: Record<string, { min: number; max: number }> },
  ): Promise<Buffer>;
}
