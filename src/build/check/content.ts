import type { z } from 'astro/zod';

import { caseSchema } from '#schemas/case.ts';
import type { TrainingCase } from '#schemas/case.ts';
import type { ChapterData } from '#schemas/chapter.ts';
import { agreementsSchema, discrepancySchema } from '#schemas/discrepancy.ts';
import type { AgreementsSpec, Discrepancy } from '#schemas/discrepancy.ts';
import { editionSchema } from '#schemas/edition.ts';
import type { Edition, Feature } from '#schemas/edition.ts';
import { factSchema } from '#schemas/fact.ts';
import type { Fact } from '#schemas/fact.ts';
import { fidelityItemSchema } from '#schemas/fidelity.ts';
import type { FidelityItem } from '#schemas/fidelity.ts';
import { formSchema } from '#schemas/form.ts';
import type { Form } from '#schemas/form.ts';
import { glossaryEntrySchema } from '#schemas/glossary.ts';
import type { GlossaryEntry } from '#schemas/glossary.ts';
import type { ManualChapterData } from '#schemas/manual.ts';
import type { PlainWords } from '#schemas/plain-words.ts';
import { quizSchema } from '#schemas/quiz.ts';
import type { AuthoredQuiz } from '#schemas/quiz.ts';
import { referenceSchema } from '#schemas/reference.ts';
import type { Reference } from '#schemas/reference.ts';
import { retiredServiceSchema, serviceSchema } from '#schemas/service.ts';
import type { RetiredService, ServiceSpec } from '#schemas/service.ts';
import { tablePageSchema } from '#schemas/table-page.ts';
import type { TablePage } from '#schemas/table-page.ts';
import type { ResultsSummary, StoryData } from '#schemas/story.ts';
import { trainingModuleSchema } from '#schemas/training-module.ts';
import type { TrainingModule } from '#schemas/training-module.ts';
import type { SourceFile } from './source-file.ts';

/** A list entry and where it stands. */
export interface Placed<Item> {
  readonly item: Item;
  readonly file: SourceFile;
  readonly line: number;
}

/** A file of a training module, and whose it is. */
export interface OfModule<Data> {
  /** The name of its folder. */
  readonly id: string;
  readonly data: Data;
  readonly file: SourceFile;
}

/** The training, by the kinds of file a module has. */
export interface Training {
  readonly modules: readonly OfModule<TrainingModule>[];
  readonly lessons: readonly OfModule<unknown>[];
  readonly cases: readonly OfModule<TrainingCase>[];
  readonly quizzes: readonly OfModule<AuthoredQuiz>[];
}

/** All content by kind, once every file has passed its schema. */
export interface Content {
  readonly chapters: readonly { readonly data: ChapterData; readonly file: SourceFile }[];
  readonly editions: readonly { readonly data: Edition; readonly file: SourceFile }[];
  /** Names of the service files. */
  readonly areas: readonly string[];
  readonly services: readonly Placed<ServiceSpec>[];
  readonly retired: readonly Placed<RetiredService>[];
  readonly references: readonly Placed<Reference>[];
  readonly glossary: readonly Placed<GlossaryEntry>[];
  readonly facts: readonly Placed<Fact>[];
  readonly discrepancies: readonly Placed<Discrepancy>[];
  readonly agreements: AgreementsSpec;
  readonly tablePages: readonly Placed<TablePage>[];
  /** The stories of the results, in order. */
  readonly stories: readonly { readonly data: StoryData; readonly file: SourceFile }[];
  /** The plain summary above them: one, or none in a test. */
  readonly summary: readonly { readonly data: ResultsSummary; readonly file: SourceFile }[];
  readonly training: Training;
  /** The chapters of the manual, in order. */
  readonly manual: readonly { readonly data: ManualChapterData; readonly file: SourceFile }[];
  readonly fidelity: readonly Placed<FidelityItem>[];
  readonly forms: readonly { readonly data: Form; readonly file: SourceFile }[];
  readonly featured: Partial<Record<Feature, readonly string[]>>;
  readonly featuredFile: SourceFile | undefined;
  readonly plainWords: PlainWords;
}

const SERVICE_FILES = /^content\/services\/(?!retired\.).+\.yaml$/;

/** Sorts files whose shape has been checked into kinds. */
export function sortContent(files: readonly SourceFile[]): Content {
  const under = (pattern: RegExp): SourceFile[] => files.filter(({ path }) => pattern.test(path));
  const one = (path: string): SourceFile | undefined => files.find((file) => file.path === path);
  const list = <Item>(pattern: RegExp, schema: z.ZodType<Item>): Placed<Item>[] =>
    under(pattern).flatMap((file) =>
      schema
        .array()
        .parse(file.data)
        .map((item, index) => ({ item, file, line: file.lineOf([index]) })),
    );
  const ofModule = <Data>(name: string, read: (data: unknown) => Data): OfModule<Data>[] =>
    under(new RegExp(`^content/training/[^/]+/${name}$`)).map((file) => ({
      id: file.path.split('/')[2] ?? '',
      data: read(file.data),
      file,
    }));
  return {
    chapters: under(/^content\/(booklet|editions\/[^/]+)\/.+\.mdx$/).map((file) => ({ data: file.data as ChapterData, file })),
    editions: under(/^content\/editions\/[^/]+\.yaml$/).map((file) => ({
      data: { id: baseName(file.path), ...editionSchema.parse(file.data) },
      file,
    })),
    areas: under(SERVICE_FILES).map(({ path }) => baseName(path)),
    services: list(SERVICE_FILES, serviceSchema),
    retired: list(/^content\/services\/retired\.yaml$/, retiredServiceSchema),
    references: list(/^content\/references\//, referenceSchema),
    glossary: list(/^content\/glossary\.yaml$/, glossaryEntrySchema),
    discrepancies: list(/^content\/discrepancies\.yaml$/, discrepancySchema),
    agreements: agreementsSchema.parse(one('content/agreements.yaml')?.data ?? { sameVariable: [], agreements: [] }),
    tablePages: list(/^content\/results\/tables\.yaml$/, tablePageSchema),
    facts: list(/^content\/facts\/.+\.yaml$/, factSchema),
    stories: under(/^content\/results\/\d+-.+\.mdx$/).map((file) => ({ data: file.data as StoryData, file })),
    summary: under(/^content\/results\/summary\.mdx$/).map((file) => ({ data: file.data as ResultsSummary, file })),
    training: {
      modules: ofModule('module.yaml', (data) => trainingModuleSchema.parse(data)),
      lessons: ofModule('lesson.mdx', (data) => data),
      cases: ofModule('case.yaml', (data) => caseSchema.parse(data)),
      quizzes: ofModule('quiz.yaml', (data) => quizSchema.parse(data)),
    },
    manual: under(/^content\/manual\/.+\.mdx$/).map((file) => ({ data: file.data as ManualChapterData, file })),
    fidelity: list(/^content\/manual\/fidelity\.yaml$/, fidelityItemSchema),
    forms: under(/^content\/forms\//).map((file) => ({ data: formSchema.parse(file.data), file })),
    featured: one('content/featured.yaml')?.data ?? {},
    featuredFile: one('content/featured.yaml'),
    plainWords: (one('content/plain-words.yaml')?.data ?? { signedOff: [], words: [] }) as PlainWords,
  };
}

export const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
