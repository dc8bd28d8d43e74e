// BROWSER. One notebook a page, shared by every sheet on it.
import { NotebookStore, STORAGE_KEY } from '#lib/notebook/store.ts';
import type { Problem } from '#lib/notebook/store.ts';

/** On `document`: words changed. */
export const CHANGE_EVENT = 'notebook-change';
/** On `document`: keeping went wrong, or goes again; `problems()` says what is wrong now. */
export const PROBLEM_EVENT = 'notebook-problem';

const current = new Set<Problem>();
let store: NotebookStore | undefined;

/** What is wrong with keeping now. */
export const problems = (): ReadonlySet<Problem> => current;

/** The page's notebook; opened on the first call. */
export function openNotebook(): NotebookStore {
  if (store) return store;
  const opened = new NotebookStore({
    storage: deviceStorage(),
    clock: () => Date.now(),
    onChange: () => document.dispatchEvent(new CustomEvent(CHANGE_EVENT)),
    onProblem: (problem) => {
      current.add(problem);
      document.dispatchEvent(new CustomEvent(PROBLEM_EVENT));
    },
    onSolved: (problem) => {
      current.delete(problem);
      document.dispatchEvent(new CustomEvent(PROBLEM_EVENT));
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
