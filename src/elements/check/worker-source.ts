// BROWSER. Rows that a worker holds, as a table of records asks for them.
import type { RecordSource } from '#elements/records/source.ts';
import type { Answer, Request } from '#lib/check/messages.ts';
import type { RecordField } from '#lib/records/field.ts';
import type { View } from '#lib/records/records.ts';

/** @param signal ends the listening, when the worker is stopped */
export function workerSource(worker: Worker, fields: readonly RecordField[], signal: AbortSignal): RecordSource {
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<Answer>) => {
      if (!('id' in data)) return;
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    },
    { signal },
  );
  const ask = (request: Request & { readonly id: number }): Promise<Answer> =>
    new Promise((resolve) => {
      waiting.set(request.id, resolve);
      worker.postMessage(request);
    });
  return {
    fields,
    view: async (query, size) => ((await ask({ kind: 'view', id: (last += 1), query, size })) as { view: View }).view,
    rows: async (query) => ((await ask({ kind: 'rows', id: (last += 1), query })) as { rows: string[][] }).rows,
  };
}
