// BROWSER. What the device keeps of the course that stands as JSON in an element.
import { parseStatus } from '#lib/quiz/status.ts';
import type { CourseModule, ModuleProgress, QuizProgress } from '#lib/training/progress.ts';
import { moduleProgress, quizProgress } from '#lib/training/progress.ts';
import { quizKey } from '#lib/training/progress-keeper.ts';
import { keeper } from './keeper.ts';

export interface CourseRead {
  readonly course: readonly (CourseModule & { readonly title: string })[];
  /** In the order of the course. */
  readonly modules: readonly ModuleProgress[];
  readonly final: QuizProgress;
}

export function readCourse(element: Element): CourseRead {
  const read = (key: string): string => keeper().read(key);
  const text = element.querySelector('script[type="application/json"]')?.textContent ?? '[]';
  const course = JSON.parse(text) as CourseRead['course'];
  return {
    course,
    modules: course.map((module) => moduleProgress(module, parseStatus(read(quizKey(module.id))), read)),
    final: quizProgress(parseStatus(read(quizKey('final-check')))),
  };
}
