import { fits } from './grade.ts';
import { CERTAINTIES } from './question.ts';
import type { Given, Quiz, QuizRecord, Result, Sitting } from './question.ts';

export const NO_RECORD: QuizRecord = { sitting: undefined, results: [], seen: [] };

/** Of the text. A newer one is not read: what it means is not known here. */
const VERSION = 1;

/** A quiz's record as a short text: lists instead of names, certainty as its place in `CERTAINTIES`. */
export function formatRecord({ sitting, results, seen }: QuizRecord): string {
  const rows = results.map(({ attempt, score, passed, asked, on, seconds }) => [
    attempt,
    score,
    Number(passed),
    asked,
    on,
    seconds,
  ]);
  const now = sitting && {
    ...sitting,
    given: Object.fromEntries(
      Object.entries(sitting.given).map(([id, { answer, certainty }]) => [id, [CERTAINTIES.indexOf(certainty), ...answer]]),
    ),
  };
  return JSON.stringify({ v: VERSION, results: rows, seen, sitting: now });
}

/**
 * Reads what `formatRecord` wrote, perhaps long ago: questions that are no longer in the quiz, and answers that no longer fit their
 * question, are left out, and the rest stays. Any other text gives an empty record. Never throws.
 */
export function parseRecord(text: string, quiz: Quiz): QuizRecord {
  const kept = keptIn(text);
  return kept
    ? { sitting: sittingOf(kept.sitting, quiz), results: list(kept.results).flatMap(resultOf), seen: idsOf(kept.seen, quiz) }
    : NO_RECORD;
}

/** What `formatRecord` wrote, not looked into yet; undefined of any other text. */
export function keptIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return isObject(kept) && kept.v === VERSION ? kept : undefined;
  } catch {
    return undefined;
  }
}

function sittingOf(kept: unknown, quiz: Quiz): Sitting | undefined {
  if (!isObject(kept)) return undefined;
  const { attempt, seed, seconds, given } = kept;
  const asked = idsOf(kept.asked, quiz);
  if (!isCount(attempt) || attempt === 0 || !isCount(seed) || seed > 0xff_ff_ff_ff || !isCount(seconds) || asked.length === 0)
    return undefined;
  return { attempt, seed, asked, seconds, given: isObject(given) ? givenOf(given, asked, quiz) : {} };
}

function givenOf(kept: Readonly<Record<string, unknown>>, asked: readonly string[], { questions }: Quiz): Record<string, Given> {
  return Object.fromEntries(
    asked.flatMap((id): [string, Given][] => {
      const [sure, ...answer] = list(Object.hasOwn(kept, id) ? kept[id] : undefined);
      const certainty = CERTAINTIES[isCount(sure) ? sure : -1];
      const question = questions.find((each) => each.id === id);
      return question && certainty && answer.every(isText) && fits(question, answer) ? [[id, { answer, certainty }]] : [];
    }),
  );
}

function resultOf(kept: unknown): Result[] {
  const [attempt, score, passed, asked, on, seconds] = list(kept);
  const isWhole = isCount(attempt) && isCount(score) && score <= 100 && isCount(asked) && isCount(seconds);
  if (!isWhole || !isText(on) || !/^\d{4}-\d\d-\d\d$/.test(on)) return [];
  return [{ attempt, score, passed: passed === 1, asked, on, seconds }];
}

/** Ids of questions of the quiz, each once. */
const idsOf = (kept: unknown, { questions }: Quiz): string[] => [
  ...new Set(list(kept).filter((id): id is string => questions.some((question) => question.id === id))),
];

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
