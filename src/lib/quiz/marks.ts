import type { Answer, Question } from './question.ts';

/**
 * What an answered question says beside one of its options, things or parts: chosen and right, chosen and worth part of the mark,
 * chosen and wrong, or right and not chosen.
 */
export type Mark = 'right' | 'part' | 'wrong' | 'missed';

export interface Marked {
  /** Id of the option, thing or part it stands beside. */
  readonly at: string;
  readonly mark: Mark;
  /** Which feedback is told there: an option's id; in a gap `<gap>/<option>`. */
  readonly tell: string;
  /** Where a thing of an order belongs, from 1, if it does not stand there. */
  readonly place?: number;
  /** Id of what is right in a part, if that was not chosen. */
  readonly right?: string;
}

/** What to say beside each option of a question that was answered. The answer must fit its question (`grade.ts`). */
export function marksOf(question: Question, answer: Answer): Marked[] {
  switch (question.kind) {
    case 'order':
      return answer.map((at, index) => {
        const place = question.items.indexOf(at);
        return place === index ? { at, mark: 'right', tell: at } : { at, mark: 'wrong', tell: at, place: place + 1 };
      });
    case 'match':
    case 'gap':
      return question.parts.map(({ id: at, right }, index) => {
        const chosen = answer[index] ?? '';
        const tell = question.kind === 'gap' ? `${at}/${chosen}` : at;
        return chosen === right ? { at, mark: 'right', tell } : { at, mark: 'wrong', tell, right };
      });
    case 'single':
    case 'several':
    case 'true-false':
    case 'judge':
    case 'scenario':
      return question.options.flatMap(({ id, credit }) => {
        const mark = answer.includes(id) ? chosenMark(credit) : 'missed';
        return mark === 'missed' && credit < 1 ? [] : [{ at: id, mark, tell: id }];
      });
  }
}

const chosenMark = (credit: number): Mark => (credit === 1 ? 'right' : credit > 0 ? 'part' : 'wrong');
