import { expect, it } from 'vitest';

import { QUESTION_KINDS } from '#schemas/quiz.ts';
import { makeQuestion } from '../../test/helpers/make-training.ts';
import { matchesOf, questionOf } from './question-of.ts';

it('keeps the ids and marks of every kind of question, and none of its words', () => {
  const questions = QUESTION_KINDS.map((kind) => questionOf('a-module', makeQuestion(kind)));
  expect(JSON.stringify(questions)).not.toMatch(/made-up|Text of|What is so/);
  expect(questions).toMatchInlineSnapshot(`
    [
      {
        "id": "single",
        "kind": "single",
        "module": "a-module",
        "options": [
          {
            "credit": 0,
            "id": "a",
          },
          {
            "credit": 1,
            "id": "b",
          },
          {
            "credit": 0,
            "id": "c",
          },
        ],
      },
      {
        "id": "several",
        "kind": "several",
        "module": "a-module",
        "options": [
          {
            "credit": 1,
            "id": "a",
          },
          {
            "credit": 0,
            "id": "b",
          },
          {
            "credit": 1,
            "id": "c",
          },
          {
            "credit": 0,
            "id": "d",
          },
        ],
      },
      {
        "id": "true-false",
        "kind": "true-false",
        "module": "a-module",
        "options": [
          {
            "credit": 0,
            "id": "true",
          },
          {
            "credit": 1,
            "id": "false",
          },
        ],
      },
      {
        "id": "order",
        "items": [
          "first",
          "second",
          "third",
        ],
        "kind": "order",
        "module": "a-module",
      },
      {
        "id": "match",
        "kind": "match",
        "module": "a-module",
        "parts": [
          {
            "id": "one",
            "options": [
              "one",
              "two",
              "three",
              "decoy-1",
            ],
            "right": "one",
          },
          {
            "id": "two",
            "options": [
              "one",
              "two",
              "three",
              "decoy-1",
            ],
            "right": "two",
          },
          {
            "id": "three",
            "options": [
              "one",
              "two",
              "three",
              "decoy-1",
            ],
            "right": "three",
          },
        ],
      },
      {
        "id": "gap",
        "kind": "gap",
        "module": "a-module",
        "parts": [
          {
            "id": "one",
            "options": [
              "a",
              "b",
              "c",
            ],
            "right": "c",
          },
          {
            "id": "another",
            "options": [
              "a",
              "b",
              "c",
            ],
            "right": "c",
          },
        ],
      },
      {
        "id": "judge",
        "kind": "judge",
        "module": "a-module",
        "options": [
          {
            "credit": 0,
            "id": "may-say",
          },
          {
            "credit": 1,
            "id": "must-not-say",
          },
        ],
      },
      {
        "id": "scenario",
        "kind": "scenario",
        "module": "a-module",
        "options": [
          {
            "credit": 0.5,
            "id": "a",
          },
          {
            "credit": 1,
            "id": "b",
          },
          {
            "credit": 0,
            "id": "c",
          },
        ],
      },
    ]
  `);
});

it('offers the matches of all pairs, and the decoys after them', () => {
  const question = makeQuestion('match');
  expect(question.kind === 'match' && matchesOf(question)).toEqual([
    { id: 'one', text: 'Match of one' },
    { id: 'two', text: 'Match of two' },
    { id: 'three', text: 'Match of three' },
    { id: 'decoy-1', text: 'Match of none' },
  ]);
});
