// BROWSER. Starts the worker that reads a chosen file.
import workerUrl from '#elements/csv-worker.ts?worker&url';

/** What of Trusted Types is used here; Firefox has none, and needs none. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The one address scripts may be started from, and no other, whoever asks. Browsers allow a policy to be made once only. */
const policy = trustedTypes?.createPolicy('csv-worker', {
  createScriptURL(url) {
    if (url !== workerUrl) throw new TypeError(`csv-worker starts ${workerUrl} alone, not ${url}`);
    return url;
  },
});

export const startWorker = (): Worker => new Worker((policy?.createScriptURL(workerUrl) ?? workerUrl) as string);
