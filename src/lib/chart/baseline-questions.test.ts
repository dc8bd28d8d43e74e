import { expect, it } from 'vitest';

import { dataTables } from '../../test/helpers/data-tables.ts';
import { ANSWERS, ILLNESSES, MEASUREMENTS } from './baseline-questions.ts';

const cells = dataTables()
  .filter(({ id }) => id === 'table-04' || id === 'table-05')
  .flatMap((table) => table.cells);
const QUESTIONS = [...ANSWERS, ...MEASUREMENTS, ...ILLNESSES];

it.each(QUESTIONS)('"$label" is asked in Table 4 or 5', ({ variable }) => {
  expect(cells.some((cell) => cell.variable === variable)).toBe(true);
});

it('every answer put in plain words is an answer somebody could give', () => {
  const unknown = QUESTIONS.flatMap(({ variable, answers = {} }) =>
    Object.keys(answers).filter((answer) => !cells.some((cell) => cell.variable === variable && cell.category === answer)),
  );
  expect(unknown).toEqual([]);
});

it('every question of both tables is there, once', () => {
  const asked = new Set(cells.map(({ variable }) => variable));
  asked.delete('Participants');
  expect(QUESTIONS.map(({ variable }) => variable).toSorted()).toEqual([...asked].toSorted());
});
