/** Long enough to know a scene again by, short enough for a list of them. */
const ENOUGH = 160;

/**
 * A scene in short: its first sentences, up to a length, with "…" where more follows.
 *
 * @returns '' for no scene
 */
export function inShort(paragraphs: readonly string[], most = ENOUGH): string {
  const all = paragraphs.map((text) => text.trim()).join(' ');
  const sentences = all.match(/.+?[.?!]+["'”’)]*(?=\s|$)|.+$/gsu)?.map((sentence) => sentence.trim()) ?? [];
  let short = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (short.length + sentence.length >= most) break;
    short = `${short} ${sentence}`;
  }
  return short.length < all.length ? `${short} …` : short;
}
