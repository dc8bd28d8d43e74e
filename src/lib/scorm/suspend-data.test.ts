import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bestOf } from '#lib/quiz/best.ts';
import { contents, progressIn } from '#test/helpers/arbitrary-progress.ts';
import { NOTHING_YET } from './progress.ts';
import { formatSuspendData, MOST_CHARACTERS, parseSuspendData } from './suspend-data.ts';

const cases = contents.chain((content) => fc.tuple(fc.constant(content), progressIn(content)));

describe('suspend data', () => {
  it('gives back every progress whole, in letters and dots, below what SCORM 1.2 keeps', () => {
    fc.assert(
      fc.property(cases, ([content, progress]) => {
        const text = formatSuspendData(progress, content);
        expect(parseSuspendData(text, content)).toEqual(progress);
        expect(text).toMatch(/^1\.[\w-]+\.[\w-]+$/);
        expect(text.length).toBeLessThan(MOST_CHARACTERS);
      }),
    );
  });

  it('keeps the best and the latest of more tries than anybody makes', () => {
    fc.assert(
      fc.property(cases, ([content, progress]) => {
        const results = Array.from({ length: 5000 }, (_, index) => ({
          ...{ attempt: index + 1, score: index === 7 ? 100 : 50, passed: index === 7, asked: 12 },
          ...{ on: '2026-11-25', seconds: 600 },
        }));
        const text = formatSuspendData({ ...progress, quiz: { ...progress.quiz, results } }, content);
        const kept = parseSuspendData(text, content).quiz.results;
        expect(text.length).toBeLessThan(MOST_CHARACTERS);
        expect([kept.at(0), kept.at(-1)]).toEqual([results[7], results.at(-1)]);
      }),
      { numRuns: 20 },
    );
  });

  it('starts afresh where the content is another, and keeps the tick and the best result', () => {
    fc.assert(
      fc.property(cases, ([content, progress]) => {
        const other = {
          ...content,
          case: { ...content.case, nodes: [...content.case.nodes, { kind: 'ending', id: 'new' }] },
        } as const;
        const best = bestOf(progress.quiz.results);
        expect(parseSuspendData(formatSuspendData(progress, content), other)).toEqual({
          ...NOTHING_YET,
          isLessonRead: progress.isLessonRead,
          quiz: { ...NOTHING_YET.quiz, results: best ? [best] : [] },
        });
      }),
    );
  });

  it('keeps the same of a body of a later version, and of one that was cut short', () => {
    fc.assert(
      fc.property(cases, ([content, progress]) => {
        const [, head = '', body = ''] = formatSuspendData(progress, content).split('.');
        const best = bestOf(progress.quiz.results);
        for (const text of [`2.${head}.${body}`, `1.${head}`, `1.${head}.`]) {
          const parsed = parseSuspendData(text, content);
          expect([parsed.isLessonRead, parsed.quiz.results]).toEqual([progress.isLessonRead, best ? [best] : []]);
        }
      }),
    );
  });

  it('never throws, whatever an LMS gives back', () => {
    fc.assert(
      fc.property(
        contents,
        fc.string({ maxLength: 200 }),
        fc.constantFrom('', '1.', '1.AAAAAAA.', '1..'),
        (content, text, start) => {
          expect(parseSuspendData(`${start}${text}`, content).quiz.seen).toBeDefined();
        },
      ),
    );
    fc.assert(
      fc.property(cases, fc.nat(), fc.stringMatching(/^[\w-]{0,6}$/), ([content, progress], at, noise) => {
        const text = formatSuspendData(progress, content);
        const cut = at % text.length;
        expect(parseSuspendData(text.slice(0, cut) + noise + text.slice(cut + noise.length), content).quiz.seen).toBeDefined();
      }),
    );
  });
});
