import { bestOf } from '#lib/quiz/best.ts';
import { CERTAINTIES } from '#lib/quiz/question.ts';
import type { Given, Question, Quiz, QuizRecord, Result, Sitting } from '#lib/quiz/question.ts';
import { bitsFor } from './bits.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { placesOf } from './content.ts';

/** More tries than anybody makes; beyond them the best and the latest are kept, so that the text cannot grow without end. */
const MOST_RESULTS = 100;
const SEED_BITS = 32;
const SCORE_BITS = 7;
const CERTAINTY_BITS = bitsFor(CERTAINTIES.length);
const DAY_MS = 24 * 60 * 60 * 1000;

/** A quiz's record, ids as their places in the pool. */
export function putRecord(bits: BitWriter, { results, seen, sitting }: QuizRecord, quiz: Quiz): void {
  const kept = keepable(results);
  bits.count(kept.length);
  for (const result of kept) putResult(bits, result);
  const placeOf = (id: string): number => quiz.questions.findIndex((question) => question.id === id);
  const places = seen.map(placeOf).filter((place) => place >= 0);
  bits.count(places.length);
  for (const place of places) bits.put(place, bitsFor(quiz.questions.length));
  const isKnown = sitting?.asked.every((id) => placeOf(id) >= 0) ?? false;
  bits.flag(isKnown);
  if (sitting && isKnown) putSitting(bits, sitting, quiz);
}

/** @throws where the bits tell what the quiz does not have */
export function takeRecord(bits: BitReader, quiz: Quiz): QuizRecord {
  const results = Array.from({ length: bits.count() }, () => takeResult(bits));
  const seen = Array.from({ length: bits.count() }, () => at(quiz.questions, bits.take(bitsFor(quiz.questions.length))).id);
  return { results, seen, sitting: bits.flag() ? takeSitting(bits, quiz) : undefined };
}

function keepable(results: readonly Result[]): readonly Result[] {
  if (results.length <= MOST_RESULTS) return results;
  const best = bestOf(results);
  return results.filter((result, index) => result === best || index > results.length - MOST_RESULTS);
}

export function putResult(bits: BitWriter, { attempt, score, passed, asked, on, seconds }: Result): void {
  bits.count(attempt).put(score, SCORE_BITS).flag(passed).count(asked);
  bits.count(Math.max(0, Math.floor(Date.parse(`${on}T00:00:00Z`) / DAY_MS) || 0)).count(Math.round(seconds));
}

/** @throws where the bits tell no result */
export function takeResult(bits: BitReader): Result {
  const [attempt, score, passed, asked] = [bits.count(), bits.take(SCORE_BITS), bits.flag(), bits.count()];
  if (score > 100) throw new RangeError(`expected 0 to 100 per cent, found ${score}`);
  const on = new Date(bits.count() * DAY_MS).toISOString().slice(0, 10);
  return { attempt, score, passed, asked, on, seconds: bits.count() };
}

function putSitting(bits: BitWriter, { attempt, seed, asked, given, seconds }: Sitting, { questions }: Quiz): void {
  bits.count(attempt).put(seed, SEED_BITS).count(Math.round(seconds)).count(asked.length);
  for (const id of asked) {
    const index = questions.findIndex((question) => question.id === id);
    bits.put(index, bitsFor(questions.length));
    const answered = given[id];
    bits.flag(answered !== undefined);
    if (answered) putGiven(bits, answered, at(questions, index));
  }
}

function takeSitting(bits: BitReader, { questions }: Quiz): Sitting {
  const [attempt, seed, seconds, length] = [bits.count(), bits.take(SEED_BITS), bits.count(), bits.count()];
  const asked: string[] = [];
  const given: Record<string, Given> = {};
  while (asked.length < length) {
    const question = at(questions, bits.take(bitsFor(questions.length)));
    asked.push(question.id);
    if (bits.flag()) given[question.id] = takeGiven(bits, question);
  }
  return { attempt, seed, seconds, asked, given };
}

/** Each place with the number of what stands there, 0 for nothing: every order of ids can be told, half an answer too. */
function putGiven(bits: BitWriter, { answer, certainty }: Given, question: Question): void {
  bits.put(CERTAINTIES.indexOf(certainty), CERTAINTY_BITS);
  placesOf(question).forEach((ids, place) => bits.put(ids.indexOf(answer[place] ?? '') + 1, bitsFor(ids.length + 1)));
}

function takeGiven(bits: BitReader, question: Question): Given {
  const certainty = at(CERTAINTIES, bits.take(CERTAINTY_BITS));
  const filled = placesOf(question).map((ids) => {
    const number = bits.take(bitsFor(ids.length + 1));
    return number === 0 ? '' : at(ids, number - 1);
  });
  return { certainty, answer: isByPart(question) ? filled : filled.filter(Boolean) };
}

/** Its answers have a place for each part, also where nothing was chosen for it. */
const isByPart = ({ kind }: Question): boolean => kind === 'match' || kind === 'gap';

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no number ${index} among ${items.length}`);
  return item;
}
