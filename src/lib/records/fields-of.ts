import type { RecordsSpec } from '#schemas/table.ts';
import type { RecordField } from './field.ts';

/**
 * The fields of a sidecar with the words readers see.
 *
 * @param yes what stands for true, and `no` for false
 */
export function fieldsOf({ fields, missingValues }: RecordsSpec, yes: string, no: string): RecordField[] {
  const missing = Object.fromEntries(missingValues.map(({ value, label }) => [value, label]));
  return fields.map(({ name, title, type, description, unit, delimiter, categories }) => ({
    name,
    title: title ?? name,
    type,
    description,
    ...(unit && { unit }),
    ...(delimiter && { delimiter }),
    labels:
      type === 'boolean'
        ? { true: yes, false: no }
        : Object.fromEntries((categories ?? []).map(({ value, label }) => [value, label])),
    missing,
  }));
}
