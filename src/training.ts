import { getCollection } from 'astro:content';

import { named, referencesOf } from '#content.ts';
import { withFacts } from '#results.ts';
import type { ModuleId } from '#schemas/training-module.ts';

const lessons = await getCollection('lessons');
const cases = await getCollection('cases');
const quizzes = await getCollection('quizzes');

/** The modules in their order, each with its lesson, its case and its quiz. */
export const modules = (await getCollection('trainingModules'))
  .toSorted((a, b) => a.data.order - b.data.order)
  .map(({ id, data }) => ({
    id: id as ModuleId,
    data: withFacts(data),
    lesson: named('content/training/*/lesson.mdx:', id, lessons),
    case: withFacts(named('content/training/*/case.yaml:', id, cases).data),
    quiz: withFacts(named('content/training/*/quiz.yaml:', id, quizzes).data),
    references: referencesOf(data.sources),
  }));

export type Module = (typeof modules)[number];

/** The modules as links, in their order. */
export const moduleLinks = modules.map(({ id, data }) => ({ href: `/training/${id}/`, title: data.title }));

/** What a browser needs of the modules to say how far somebody is. */
export const course = modules.map(({ id, data: { title, minutes }, case: { start, nodes } }) => ({
  ...{ id, title, minutes },
  graph: {
    start,
    nodes: nodes.map((node) =>
      node.kind === 'ending'
        ? { kind: node.kind, id: node.id }
        : {
            kind: node.kind,
            id: node.id,
            choices: node.choices.map((choice) => ({ id: choice.id, to: choice.to, merit: choice.merit })),
          },
    ),
  },
}));

/** Route parameters of every page each module has once. A new list a call: Astro notes each route's paths on it. */
export const modulePaths = () => modules.map((module) => ({ params: { module: module.id }, props: { module } }));

/** What the final check draws from: the questions marked for it in every module. */
export const finalCheck = {
  id: 'final-check',
  passMark: 80,
  ask: 20,
  questions: modules.flatMap(({ id, quiz }) =>
    quiz.questions.filter(({ final }) => final).map((question) => ({ module: id, question })),
  ),
} as const;
