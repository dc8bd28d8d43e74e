import { expect, it } from 'vitest';

import { questionSchema } from '#schemas/quiz.ts';
import { keyOf } from './key-of.ts';
import { marksOf } from './marks.ts';
import { questionOf } from './question-of.ts';

const feedback = 'Because of the reason for it.';
const read = (part: object) =>
  questionSchema.parse({ id: 'q', prompt: 'What is so about this?', reread: 'part', sources: ['a'], ...part });
const option = (id: string, more: object = {}) => ({ id, text: `Words of ${id}`, feedback, ...more });
const label = (id: string): string => `label ${id}`;

const single = read({ kind: 'single', options: [option('a'), option('b', { right: true, sources: ['own'] }), option('c')] });
const gap = read({
  ...{ kind: 'gap', text: 'It lasts [time].' },
  gaps: [{ id: 'time', options: [option('a', { right: true }), option('b'), option('c')] }],
});
const match = read({ kind: 'match', pairs: ['a', 'b', 'c'].map((id) => option(id, { match: `Match ${id}` })), decoys: ['None'] });
const order = read({ kind: 'order', items: [option('a'), option('b'), option('c')] });
const judge = read({ kind: 'judge', answer: 'must-not-say', feedback: { 'may-say': feedback, 'must-not-say': feedback } });
const trueFalse = read({ kind: 'true-false', answer: false, feedback: { true: feedback, false: feedback } });
const scenario = read({
  ...{ kind: 'scenario', scene: 'A scene in which something happens to somebody.' },
  options: [option('a', { credit: 1 }), option('b', { credit: 0.5 }), option('c', { credit: 0 })],
});

it('an option has its words, its mark and its own sources', () => {
  expect(keyOf(single, label)[1]).toEqual({ tell: 'b', credit: 1, text: 'Words of b', feedback, sources: ['own'] });
});

it('true, false and the verdicts on a sentence get their words from the interface', () => {
  expect(keyOf(trueFalse, label).map(({ text, credit }) => [text, credit])).toEqual([
    ['label true', 0],
    ['label false', 1],
  ]);
  expect(keyOf(judge, label).map(({ text, credit }) => [text, credit])).toEqual([
    ['label may-say', 0],
    ['label must-not-say', 1],
  ]);
});

it('a thing to match has its match, a choice for a gap the number of the gap', () => {
  expect(keyOf(match, label)[0]).toMatchObject({ tell: 'a', match: 'Match a', credit: undefined });
  expect(keyOf(gap, label)[1]).toMatchObject({ tell: 'time/b', gap: 1, credit: 0 });
});

it('every feedback a page can ask for is in the key, in every kind', () => {
  for (const question of [single, gap, match, order, judge, trueFalse, scenario]) {
    const known = keyOf(question, label).map(({ tell }) => tell);
    const asked = questionOf('m', question);
    const choices = 'options' in asked ? asked.options.map(({ id }) => [id]) : [];
    const answers =
      'items' in asked ? [asked.items] : 'parts' in asked ? [asked.parts.map(({ options }) => options.at(-1) ?? '')] : choices;
    for (const answer of answers) for (const { tell } of marksOf(asked, answer)) expect(known, question.kind).toContain(tell);
  }
});
