import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { nodesById } from '#lib/case/graph.ts';
import type { CaseGraph } from '#lib/case/graph.ts';
import { questionOf } from '#lib/quiz/question-of.ts';
import type { Given, Result } from '#lib/quiz/question.ts';
import { placesOf } from '#lib/scorm/content.ts';
import type { ScoContent } from '#lib/scorm/content.ts';
import type { Progress } from '#lib/scorm/progress.ts';
import { formatSuspendData, MOST_CHARACTERS, parseSuspendData } from '#lib/scorm/suspend-data.ts';
import { caseSchema } from '#schemas/case.ts';
import { quizSchema } from '#schemas/quiz.ts';

const FOLDER = 'content/training';
const read = async (file: string): Promise<unknown> => parse(await readFile(`${FOLDER}/${file}`, 'utf8'));

async function contentOf(module: string): Promise<ScoContent> {
  const { passMark, ask, questions } = quizSchema.parse(await read(`${module}/quiz.yaml`));
  const quiz = { id: module, passMark, ask, questions: questions.map((question) => questionOf(module, question)) };
  return { module, quiz, case: caseSchema.parse(await read(`${module}/case.yaml`)) };
}

/** The longest way through a case. */
function longestRoute(graph: CaseGraph, from = graph.start): string[] {
  const node = nodesById(graph).get(from);
  if (node?.kind !== 'decision') return [];
  const routes = node.choices.map(({ id, to }) => [id, ...longestRoute(graph, to)]);
  return routes.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** A reader who did everything, very slowly, and a hundred times. */
function everything(content: ScoContent): Progress {
  const { ask, questions } = content.quiz;
  const widest = questions.toSorted((a, b) => placesOf(b).flat().length - placesOf(a).flat().length).slice(0, ask);
  const given = widest.map((question): [string, Given] => {
    const answer = placesOf(question).map((ids) => ids.at(-1) ?? '');
    return [question.id, { answer, certainty: 'sure' }];
  });
  const results = Array.from({ length: 100 }, (_, index): Result => {
    return { attempt: index + 1, score: 100, passed: true, asked: ask, on: '2099-12-31', seconds: 9_999_999 };
  });
  const asked = widest.map(({ id }) => id);
  const sitting = { attempt: 101, seed: 0xffffffff, asked, given: Object.fromEntries(given), seconds: 9_999_999 };
  return {
    isLessonRead: true,
    place: { route: longestRoute(content.case), hasGoneOn: true },
    quiz: { sitting, results, seen: questions.map(({ id }) => id) },
  };
}

describe.each(await readdir(FOLDER))('what an LMS keeps of %s', async (module) => {
  const content = await contentOf(module);

  it('has room for a reader who did everything a hundred times', () => {
    const progress = everything(content);
    const text = formatSuspendData(progress, content);
    expect(text.length).toBeLessThan(MOST_CHARACTERS / 2);
    expect(parseSuspendData(text, content)).toEqual(progress);
  });

  it('is below 256 characters after one whole sitting, for an LMS that is meaner than it may be', () => {
    const progress = everything(content);
    const once = { ...progress, quiz: { ...progress.quiz, results: progress.quiz.results.slice(0, 1) } };
    expect(formatSuspendData(once, content).length).toBeLessThan(256);
  });
});
