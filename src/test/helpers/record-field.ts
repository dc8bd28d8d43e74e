import type { RecordField } from '#lib/records/field.ts';

/** A column of a table of records: of texts, nothing said about it, where nothing else is asked. */
export const recordField = (more: Partial<RecordField> = {}): RecordField => ({
  name: 'a',
  title: 'A',
  type: 'string',
  description: '',
  labels: {},
  missing: { '': 'not answered' },
  ...more,
});
