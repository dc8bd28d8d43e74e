// BROWSER. Where the training keeps how far its reader is: the device's notebook, unless something else was put in its place.
import type { ProgressKeeper } from '#lib/training/progress-keeper.ts';
import { CHANGE_EVENT, openNotebook } from '#elements/shared-notebook.ts';

/** On `document`: what is kept may have changed, here, in another tab, by a file or by erasing. Read again. */
export { CHANGE_EVENT };

let current: ProgressKeeper | undefined;

/** The page's keeper. */
export const keeper = (): ProgressKeeper => (current ??= overNotebook());

/** Keeps everything elsewhere from now on, such as in an LMS. */
export function useKeeper(other: ProgressKeeper): void {
  current = other;
  document.dispatchEvent(new CustomEvent(CHANGE_EVENT));
}

const overNotebook = (): ProgressKeeper => ({
  read: (key) => openNotebook().read(key),
  write: (key, value) => openNotebook().write(key, value),
});
