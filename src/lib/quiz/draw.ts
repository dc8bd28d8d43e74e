import type { Question, Quiz, QuizRecord } from './question.ts';
import { shuffle } from './shuffle.ts';

/** A sitting asks at least this many kinds of question, where its pool has them. */
const KINDS = 4;

/**
 * Begins a sitting: evenly from each module, questions never asked before first and then those asked longest ago, in at least four
 * kinds, in a mixed order. The same record and seed give the same sitting. Results of earlier sittings stay.
 */
export function begin(quiz: Quiz, record: QuizRecord, seed: number): QuizRecord {
  const last = record.sitting?.asked ?? [];
  const seen = [...record.seen.filter((id) => !last.includes(id)), ...last];
  const attempts = [...record.results, ...(record.sitting ? [record.sitting] : [])].map(({ attempt }) => attempt);
  const wanted = evenly(shuffle(quiz.questions, seed, quiz.id).toSorted((a, b) => seen.indexOf(a.id) - seen.indexOf(b.id)));
  const asked = varied(wanted, quiz.ask).map(({ id }) => id);
  const sitting = { attempt: Math.max(0, ...attempts) + 1, seed, asked: shuffle(asked, seed, 'asked'), given: {}, seconds: 0 };
  return { ...record, sitting, seen };
}

/** One of each module in turn, so that any number taken from the front is spread over all of them. */
function evenly(questions: readonly Question[]): Question[] {
  const modules = [...new Set(questions.map(({ module }) => module))].map((module) =>
    questions.filter((question) => question.module === module),
  );
  return questions.flatMap((_, turn) => modules.flatMap((own) => own[turn] ?? []));
}

/** The first of the list, some of them exchanged for others of the same module where too few kinds are among them. */
function varied(wanted: readonly Question[], most: number): Question[] {
  const taken = wanted.slice(0, most);
  for (const isSameModule of [true, false]) {
    for (const next of wanted.slice(most)) {
      const kinds = taken.map(({ kind }) => kind);
      const spare = taken.findLastIndex(
        ({ kind, module }) => kinds.indexOf(kind) < kinds.lastIndexOf(kind) && (!isSameModule || module === next.module),
      );
      if (new Set(kinds).size < KINDS && !kinds.includes(next.kind) && spare >= 0) taken[spare] = next;
    }
  }
  return taken;
}
