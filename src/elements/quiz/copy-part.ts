// BROWSER. Copies of what a quiz's page holds ready: marks, verdicts, buttons.

/** A copy of the first part of the quiz's template that fits. */
export function copyPart(quiz: Element, selector: string): HTMLElement {
  const template = quiz.querySelector<HTMLTemplateElement>('[data-templates]');
  const part = template?.content.querySelector(selector);
  if (!part) throw new Error(`src/components/quiz/QuizMarks.astro: nothing fits ${selector}.`);
  return part.cloneNode(true) as HTMLElement;
}
