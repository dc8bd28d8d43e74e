// BROWSER. Days on paper in words: a browser writes them as its own language has it, and "7/12" is two days to two readers.
import { formatDay } from '#lib/date/format.ts';
import { parseDay } from '#lib/date/parse-day.ts';

/** Boxes with a day; not those with a line under them that says it in words. */
const DAYS = '[data-sheet] input[type="date"]:not([hidden], .due *)';

/** From now on, beside each day that is written when the page is printed, stands the same in words. */
export function printDays(signal: AbortSignal): void {
  addEventListener('beforeprint', tellDays, { signal });
  addEventListener('afterprint', forgetDays, { signal });
}

function tellDays(): void {
  forgetDays();
  for (const box of document.querySelectorAll<HTMLInputElement>(DAYS)) {
    if (!parseDay(box.value)) continue;
    const told = Object.assign(document.createElement('span'), { className: 'printed-day', textContent: formatDay(box.value) });
    box.after(told);
  }
}

function forgetDays(): void {
  for (const told of document.querySelectorAll('.printed-day')) told.remove();
}
