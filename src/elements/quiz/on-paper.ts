// BROWSER. A quiz on its way to a printer.

/** What a quiz shows. */
export type Panel = 'start' | 'question' | 'summary';

/** Before it is begun, a quiz goes to paper whole, with its key; after that, as far as it is. */
export function readyForPaper(quiz: Element, panel: Panel, isForPaper: boolean): void {
  const hide = (selector: string, isHidden: boolean): void => {
    for (const part of quiz.querySelectorAll<HTMLElement>(selector)) part.hidden = isHidden;
  };
  if (panel === 'summary') {
    for (const review of quiz.querySelectorAll<HTMLDetailsElement>('.quiz-review')) review.open = isForPaper;
  }
  if (panel !== 'start') return;
  hide('form, .quiz-question, [data-number], [data-key], .quiz-on-paper', !isForPaper);
  hide('[data-heading], [data-actions], [data-panel="start"]', isForPaper);
}
