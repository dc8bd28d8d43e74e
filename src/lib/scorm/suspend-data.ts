import { bestOf } from '#lib/quiz/best.ts';
import { BitReader, BitWriter } from './bits.ts';
import { fingerprint } from './content.ts';
import type { ScoContent } from './content.ts';
import { putPlace, takePlace } from './pack-place.ts';
import { putRecord, putResult, takeRecord, takeResult } from './pack-quiz.ts';
import { NOTHING_YET } from './progress.ts';
import type { Progress } from './progress.ts';

/** What SCORM 1.2 lets a package keep. */
export const MOST_CHARACTERS = 4096;
/** Raise it where the body changes. The head has the same form in every version, so that the best result outlives them. */
const VERSION = '1';
const FINGERPRINT_BITS = 32;

/**
 * Progress as `cmi.suspend_data` holds it, "version.head.body": ids as their places in the content, so no words and no
 * names. The head has the fingerprint of that content, the tick of the lesson and the best result.
 */
export function formatSuspendData({ isLessonRead, place, quiz }: Progress, content: ScoContent): string {
  const best = bestOf(quiz.results);
  const head = new BitWriter()
    .put(fingerprint(content), FINGERPRINT_BITS)
    .flag(isLessonRead)
    .flag(best !== undefined);
  if (best) putResult(head, best);
  const body = new BitWriter();
  putPlace(body, place, content.case);
  putRecord(body, quiz, content.quiz);
  return `${VERSION}.${head.toString()}.${body.toString()}`;
}

/**
 * Reads any text, whatever an LMS made of it, and never throws. Where the body is cut short, or of another version or
 * other content, the reader starts afresh with the tick and the best result.
 */
export function parseSuspendData(text: string, content: ScoContent): Progress {
  const [version, head = '', body = ''] = text.split('.');
  const parts = attempt(() => parseHead(head));
  if (!parts) return NOTHING_YET;
  const { isLessonRead, quiz } = parts;
  const afresh: Progress = { ...NOTHING_YET, isLessonRead, quiz };
  if (version !== VERSION || parts.fingerprint !== fingerprint(content)) return afresh;
  return attempt(() => ({ isLessonRead, ...parseBody(body, content) })) ?? afresh;
}

function parseHead(text: string) {
  const bits = new BitReader(text);
  const [of, isLessonRead, hasBest] = [bits.take(FINGERPRINT_BITS), bits.flag(), bits.flag()];
  return { fingerprint: of, isLessonRead, quiz: { ...NOTHING_YET.quiz, results: hasBest ? [takeResult(bits)] : [] } };
}

function parseBody(text: string, content: ScoContent) {
  const bits = new BitReader(text);
  return { place: takePlace(bits, content.case), quiz: takeRecord(bits, content.quiz) };
}

function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
