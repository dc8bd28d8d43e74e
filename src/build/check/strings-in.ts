type Path = readonly (string | number)[];

/** A text inside a value read from YAML, and the way to it. */
export interface PlacedString {
  readonly text: string;
  readonly path: Path;
}

/** Every text inside a value read from YAML, in its order. */
export function stringsIn(value: unknown, path: Path = []): PlacedString[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => stringsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner as unknown, [...path, key]));
}
