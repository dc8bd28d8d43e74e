// BROWSER. One notebook a page, shared by every sheet on it.
import { NotebookStore, STORAGE_KEY } from '#lib/notebook/store.ts';
import type { Problem } from '#lib/notebook/store.ts';

/** On `document`: words changed; `detail` is the list of keys. */
export const CHANGE_EVENT = 'notebook-change';
/** On `document`: keeping went wrong; `detail` is the problem. */
export const PROBLEM_EVENT = 'notebook-problem';

const problems: Problem[] = [];
let store: NotebookStore | undefined;

/** Problems so far, for a banner that starts after the notebook. */
export const problemsSoFar = (): readonly Problem[] => problems;

/** The page's notebook; opened on the first call. */
export function openNotebook(): NotebookStore {
  if (store) return store;
  const opened = new NotebookStore({
    storage: deviceStorage(),
    clock: () => Date.now(),
    onChange: (keys) => document.dispatchEvent(new CustomEvent(CHANGE_EVENT, { detail: keys })),
    onProblem: (problem) => {
      problems.push(problem);
      document.dispatchEvent(new CustomEvent(PROBLEM_EVENT, { detail: problem }));
    },
  });
  store = opened;
  addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) opened.refresh();
  });
  // A page that comes back from the back/forward cache heard no storage events while it slept.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) opened.refresh();
  });
  return opened;
}

function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
