import type { z } from 'astro/zod';

import { caseSchema } from '#schemas/case.ts';
import { chapterSchema } from '#schemas/chapter.ts';
import { agreementsSchema, discrepancySchema } from '#schemas/discrepancy.ts';
import { editionSchema, featuredSchema } from '#schemas/edition.ts';
import { factSchema } from '#schemas/fact.ts';
import { fidelityItemSchema } from '#schemas/fidelity.ts';
import { formSchema } from '#schemas/form.ts';
import { glossaryEntrySchema } from '#schemas/glossary.ts';
import { homeSchema } from '#schemas/home.ts';
import { manualChapterSchema } from '#schemas/manual.ts';
import { pageSchema } from '#schemas/page.ts';
import { plainWordsSchema } from '#schemas/plain-words.ts';
import { quizSchema } from '#schemas/quiz.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { retiredServiceSchema, serviceSchema } from '#schemas/service.ts';
import { resultsSummarySchema, storySchema } from '#schemas/story.ts';
import { stringsSchema } from '#schemas/strings.ts';
import { tablePageSchema } from '#schemas/table-page.ts';
import { trainingLessonSchema, trainingModuleSchema } from '#schemas/training-module.ts';
import { walkThroughSchema } from '#schemas/walk-through.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { SourceFile } from './source-file.ts';

/** Which schema a file answers to; the first pattern that fits. */
const SCHEMAS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^content\/booklet\/.+\.mdx$/, chapterSchema],
  [/^content\/editions\/[^/]+\/.+\.mdx$/, chapterSchema],
  [/^content\/editions\/[^/]+\.yaml$/, editionSchema],
  [/^content\/services\/retired\.yaml$/, retiredServiceSchema.array()],
  [/^content\/services\/.+\.yaml$/, serviceSchema.array()],
  [/^content\/references\/.+\.yaml$/, referenceSchema.array()],
  [/^content\/forms\/.+\.yaml$/, formSchema],
  [/^content\/manual\/fidelity\.yaml$/, fidelityItemSchema.array().length(25)],
  [/^content\/manual\/.+\.mdx$/, manualChapterSchema],
  [/^content\/pages\/.+\.mdx$/, pageSchema],
  [/^content\/strings\/.+\.yaml$/, stringsSchema],
  [/^content\/glossary\.yaml$/, glossaryEntrySchema.array()],
  [/^content\/results\/tables\.yaml$/, tablePageSchema.array()],
  [/^content\/agreements\.yaml$/, agreementsSchema],
  [/^content\/discrepancies\.yaml$/, discrepancySchema.array()],
  [/^content\/facts\/.+\.yaml$/, factSchema.array()],
  [/^content\/results\/summary\.mdx$/, resultsSummarySchema],
  [/^content\/results\/.+\.mdx$/, storySchema],
  [/^content\/training\/[^/]+\/module\.yaml$/, trainingModuleSchema],
  [/^content\/training\/[^/]+\/lesson\.mdx$/, trainingLessonSchema],
  [/^content\/training\/[^/]+\/case\.yaml$/, caseSchema],
  [/^content\/training\/[^/]+\/quiz\.yaml$/, quizSchema],
  [/^content\/featured\.yaml$/, featuredSchema],
  [/^content\/plain-words\.yaml$/, plainWordsSchema],
  [/^content\/home\.yaml$/, homeSchema],
  [/^content\/walk-through\.yaml$/, walkThroughSchema],
];

/** Everything in a file that its schema refuses. */
export function checkShape(file: SourceFile): Finding[] {
  const schema = SCHEMAS.find(([pattern]) => pattern.test(file.path))?.[1];
  if (!schema) {
    return [
      {
        file: file.path,
        line: 0,
        found: 'a file of no known kind',
        expected: 'one of the places DESIGN names',
        next: 'Move it, or take it away.',
      },
    ];
  }
  return checkAgainst(schema, file);
}

/** Everything in a file that a schema refuses. */
export function checkAgainst(schema: z.ZodType, file: SourceFile): Finding[] {
  const { error } = schema.safeParse(file.data);
  return (error?.issues ?? []).flatMap((issue) => {
    const isUnknown = issue.code === 'unrecognized_keys';
    const paths = isUnknown ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    return paths.map((path) => ({
      file: file.path,
      line: file.lineOf(path),
      found: `${nameOf(path)}: ${quote(valueAt(file.data, path))}`,
      expected: isUnknown ? 'no such field' : issue.message,
      next: 'Correct it; the schema in src/schemas/ says what each field is for.',
    }));
  });
}

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the file';

const quote = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
