import { slug } from '#lib/text/slug.ts';

/** A short name for addresses: `shortName('Age (years) left school')` is "age-years-left-school". Six words at most. */
export const shortName = (text: string): string => slug(text).split('-').slice(0, 6).join('-');

/** Short names of texts, each one of its kind: the second of the same name gets "-2". */
export function uniqueNames(texts: readonly string[]): string[] {
  const names = texts.map((text) => shortName(text) || 'other');
  return names.map((name, index) => {
    const before = names.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name}-${before + 1}`;
  });
}
