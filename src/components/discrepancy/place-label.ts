import type { Place } from '#lib/discrepancy/present.ts';
import { say } from '#strings.ts';

/** "Table 14: Working, Working, Working", or the table alone where no row is named. */
export function placeLabel({ table, row }: Place, names: readonly { readonly id: string; readonly name: string }[]): string {
  const named = names.find(({ id }) => id === table)?.name ?? table;
  const name = table === 'prose-figures' ? say('slip-figures-in-text') : named;
  return row === '' ? name : `${name}: ${row}`;
}
