import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';

import { dataTables } from './loaders/data-tables.ts';
import { yamlLists } from './loaders/yaml-lists.ts';
import { caseSchema } from './schemas/case.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { discrepancySchema } from './schemas/discrepancy.ts';
import { editionSchema, featuredSchema } from './schemas/edition.ts';
import { factSchema } from './schemas/fact.ts';
import { fidelityItemSchema } from './schemas/fidelity.ts';
import { formSchema } from './schemas/form.ts';
import { glossaryEntrySchema } from './schemas/glossary.ts';
import { homeSchema } from './schemas/home.ts';
import { manualChapterSchema } from './schemas/manual.ts';
import { pageSchema } from './schemas/page.ts';
import { quizSchema } from './schemas/quiz.ts';
import { referenceSchema } from './schemas/reference.ts';
import { serviceSchema } from './schemas/service.ts';
import { resultsSummarySchema, storySchema } from './schemas/story.ts';
import { cellsSpecSchema, publishedCellSchema, recordSchema, recordsSpecSchema } from './schemas/table.ts';
import { tablePageSchema } from './schemas/table-page.ts';
import { trainingLessonSchema, trainingModuleSchema } from './schemas/training-module.ts';
import { walkThroughSchema } from './schemas/walk-through.ts';

/** Which file of its folder an entry of a YAML list stands in. */
const from = { from: z.string() };

/** Facts need not know their file. */
const withoutFrom = (item: unknown): unknown =>
  Object.fromEntries(Object.entries(item as object).filter(([key]) => key !== 'from'));

/** Each module's folder holds the same files; its name is the id of what is in them. */
const ofModule = (file: string) =>
  glob({ base: './content/training', pattern: `*/${file}`, generateId: ({ entry }) => entry.replace(/\/.*$/, '') });

export const collections = {
  /** Base chapters, ids `booklet/03-living-well`, and editions' own, ids `editions/southampton/living-well`. */
  chapters: defineCollection({
    loader: glob({ base: './content', pattern: ['booklet/*.mdx', 'editions/*/*.mdx'] }),
    schema: chapterSchema,
  }),
  editions: defineCollection({ loader: glob({ base: './content/editions', pattern: '*.yaml' }), schema: editionSchema }),
  featured: defineCollection({
    loader: file('content/featured.yaml', { parser: (text) => ({ base: parse(text) as Record<string, unknown> }) }),
    schema: featuredSchema,
  }),
  services: defineCollection({
    loader: yamlLists('content/services', ['retired']),
    schema: serviceSchema.safeExtend(from),
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: glossaryEntrySchema }),
  references: defineCollection({ loader: yamlLists('content/references'), schema: referenceSchema.extend(from) }),
  /** Tables of numbers and tables of records, told apart by `spec.form`. */
  tables: defineCollection({
    loader: dataTables('data'),
    schema: z.union([
      z.object({ id: z.string(), spec: cellsSpecSchema, cells: z.array(publishedCellSchema) }),
      z.object({ id: z.string(), spec: recordsSpecSchema, records: z.array(recordSchema) }),
    ]),
  }),
  discrepancies: defineCollection({
    loader: file('content/discrepancies.yaml', {
      parser: (text) => (parse(text) as { id: string }[]).map((entry, order) => ({ ...entry, order })),
    }),
    schema: discrepancySchema.extend({ order: z.int() }),
  }),
  /** What each table says in plain words. */
  tablePages: defineCollection({ loader: file('content/results/tables.yaml'), schema: tablePageSchema }),
  facts: defineCollection({ loader: yamlLists('content/facts'), schema: z.preprocess(withoutFrom, factSchema) }),
  /** The stories of the results, ids `03-staying-in-touch`, and the summary above them, id `summary`. */
  results: defineCollection({
    loader: glob({ base: './content/results', pattern: '*.mdx' }),
    schema: z.discriminatedUnion('kind', [storySchema, resultsSummarySchema]),
  }),
  forms: defineCollection({ loader: glob({ base: './content/forms', pattern: '*.yaml' }), schema: formSchema }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '*.mdx' }), schema: pageSchema }),
  /** The chapters of the manual, ids `07-the-joint-consultation`. */
  manual: defineCollection({ loader: glob({ base: './content/manual', pattern: '*.mdx' }), schema: manualChapterSchema }),
  /** The items of the fidelity review. */
  fidelity: defineCollection({ loader: file('content/manual/fidelity.yaml'), schema: fidelityItemSchema }),
  trainingModules: defineCollection({ loader: ofModule('module.yaml'), schema: trainingModuleSchema }),
  lessons: defineCollection({ loader: ofModule('lesson.mdx'), schema: trainingLessonSchema }),
  cases: defineCollection({ loader: ofModule('case.yaml'), schema: caseSchema }),
  quizzes: defineCollection({ loader: ofModule('quiz.yaml'), schema: quizSchema }),
  home: defineCollection({
    loader: file('content/home.yaml', { parser: (text) => ({ home: parse(text) as Record<string, unknown> }) }),
    schema: homeSchema,
  }),
  walkThrough: defineCollection({
    loader: file('content/walk-through.yaml', { parser: (text) => ({ 'walk-through': parse(text) as Record<string, unknown> }) }),
    schema: walkThroughSchema,
  }),
};
