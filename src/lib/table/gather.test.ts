import { expect, it } from 'vitest';

import { makeTable } from '../../test/helpers/make-table.ts';
import { gatherFigures, headingFromNote, letterNotes } from './gather.ts';

const VARIABLES = 'variables: [{ name: Way, kind: flow }]';

it('cells that are read together are one figure, with the lines of the CSV they stand in', () => {
  const table = makeTable('Way,Post,All,,n,5\nWay,Post,All,,percent,10\nWay,Post,All,,approached,50', VARIABLES);
  expect(gatherFigures(table).map(({ kind, parts, lines }) => ({ kind, parts, lines }))).toEqual([
    { kind: 'count', parts: { n: '5', percent: '10' }, lines: [2, 3] },
    { kind: 'approached', parts: { approached: '50' }, lines: [4] },
  ]);
});

it('a figure without a number has the reason of its sidecar, or what the report prints', () => {
  const table = makeTable('Way,Post,All,,n,\nWay,Wall,All,,n,,printed: Unknown', VARIABLES);
  expect(gatherFigures(table).map(({ missing, parts }) => [missing, parts])).toEqual([
    ['not reported', {}],
    ['Unknown', {}],
  ]);
});

it('a figure with one number of two keeps the one', () => {
  const table = makeTable('Way,Post,All,,n,5\nWay,Post,All,,percent,', VARIABLES);
  expect(gatherFigures(table)[0]).toMatchObject({ parts: { n: '5' } });
  expect(gatherFigures(table)[0]?.missing).toBeUndefined();
});

it('notes get letters in the order of their figures; what all say gets none', () => {
  const notes = [['by post; seen twice'], ['by post'], ['by post; seen once'], ['by post; seen twice']];
  const { notes: lettered, common, marksOf } = letterNotes(notes.map((own) => ({ notes: own })));
  expect(lettered).toEqual([
    { mark: 'a', text: 'seen twice' },
    { mark: 'b', text: 'seen once' },
  ]);
  expect(common).toEqual(['by post']);
  expect(notes.map((own) => marksOf({ notes: own }))).toEqual(['a', '', 'b', 'a']);
});

it('a note may put a row under a heading, and is then no note', () => {
  expect(headingFromNote({ notes: ['under: In work'] })).toBe('In work');
  expect(headingFromNote({ notes: ['seen twice'] })).toBe('');
  expect(letterNotes([{ notes: ['under: In work'] }, { notes: ['under: In work'] }])).toMatchObject({ notes: [], common: [] });
});
