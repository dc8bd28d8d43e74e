import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { BENEFIT_MONEY, MONEY_ANSWERS, SMOKING_AGES } from './money-questions.ts';

const cells = dataTables().find(({ id }) => id === 'table-06')?.cells ?? [];
const QUESTIONS = [...MONEY_ANSWERS, BENEFIT_MONEY, ...SMOKING_AGES];

it('every question of Table 6 is there, once', () => {
  const asked = new Set(cells.map(({ variable }) => variable));
  asked.delete('Participants');
  expect(QUESTIONS.map(({ variable }) => variable).toSorted()).toEqual([...asked].toSorted());
});

it('every answer put in plain words is an answer of the table', () => {
  const unknown = QUESTIONS.flatMap(({ variable, answers = {} }) =>
    Object.keys(answers).filter((answer) => !cells.some((cell) => cell.variable === variable && cell.category === answer)),
  );
  expect(unknown).toEqual([]);
});
