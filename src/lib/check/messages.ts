import type { Refusal } from '#lib/check/refusal.ts';
import type { RecordField } from '#lib/records/field.ts';
import type { Query } from '#lib/records/query.ts';
import type { View } from '#lib/records/records.ts';
import type { CheckGroup, CheckSettings } from './report.ts';

/** What the page asks of the worker. A file is read first; all else is about that file. */
export type Request =
  | { readonly kind: 'read'; readonly file: Blob; readonly empty: string }
  | { readonly kind: 'check'; readonly settings: CheckSettings }
  | { readonly kind: 'view'; readonly id: number; readonly query: Query; readonly size: number }
  | { readonly kind: 'rows'; readonly id: number; readonly query: Query };

/** What the worker answers. */
export type Answer =
  /** @param done from 0 to 1 */
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly fields: readonly RecordField[]; readonly rows: number; readonly settings: CheckSettings }
  | { readonly kind: 'checked'; readonly groups: readonly CheckGroup[] }
  | { readonly kind: 'view'; readonly id: number; readonly view: View }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: string[][] };
