import type { Given, Question, Sitting } from '#lib/quiz/question.ts';
import { placesOf } from './content.ts';
import { formatTimespan } from './timespan.ts';

/** One answered question for the LMS, by element of `cmi.interactions.n`: letters and numbers of places, never words. */
export type Interaction = readonly (readonly [element: string, value: string])[];

/** What is known of an answer besides itself. */
export interface Answered {
  readonly sitting: Sitting;
  readonly given: Given;
  /** Share of the marks, 0 to 1. */
  readonly credit: number;
  /** Time of day, "HH:MM:SS". */
  readonly time: string;
  /** Milliseconds from the question to its answer. */
  readonly latency: number;
}

/** An answered question in the terms of SCORM 1.2. The id comes first: an LMS makes the entry by it. */
export const interactionOf = (question: Question, { sitting, given, credit, time, latency }: Answered): Interaction => [
  ['id', `${question.id}-try-${sitting.attempt}`],
  ['type', typeOf(question)],
  ['time', time],
  ['correct_responses.0.pattern', responseOf(question, rightAnswer(question))],
  ['student_response', responseOf(question, given.answer)],
  ['result', credit >= 1 ? 'correct' : credit <= 0 ? 'wrong' : credit.toFixed(2)],
  ['weighting', '1'],
  ['latency', formatTimespan(latency)],
];

/** A gap filled from a list is a match of gaps and words; `fill-in` would send the words themselves. */
function typeOf({ kind }: Question): string {
  switch (kind) {
    case 'single':
    case 'several':
    case 'scenario':
    case 'judge':
      return 'choice';
    case 'true-false':
      return 'true-false';
    case 'order':
      return 'sequencing';
    case 'match':
    case 'gap':
      return 'matching';
  }
}

/** The ids of an answer as SCORM 1.2 writes its type: "t"; "a,c"; "c,a,b"; "1.b,2.a". Letters follow the authored order. */
function responseOf(question: Question, answer: readonly string[]): string {
  if (question.kind === 'true-false') return answer[0] === 'true' ? 't' : answer[0] === 'false' ? 'f' : '';
  const letters = placesOf(question).map((ids, place) => letterOf(ids, answer[place]));
  if (question.kind === 'match' || question.kind === 'gap')
    return letters.flatMap((letter, place) => (letter ? [`${place + 1}.${letter}`] : [])).join();
  const chosen = letters.filter(Boolean);
  return (question.kind === 'order' ? chosen : chosen.toSorted()).join();
}

const letterOf = (ids: readonly string[], id = ''): string =>
  ids.includes(id) ? String.fromCharCode('a'.charCodeAt(0) + ids.indexOf(id)) : '';

function rightAnswer(question: Question): string[] {
  switch (question.kind) {
    case 'match':
    case 'gap':
      return question.parts.map(({ right }) => right);
    case 'order':
      return [...question.items];
    case 'single':
    case 'several':
    case 'true-false':
    case 'judge':
    case 'scenario':
      return question.options.filter(({ credit }) => credit === 1).map(({ id }) => id);
  }
}
