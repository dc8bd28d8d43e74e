import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawCase, soundCases } from '#test/helpers/made-up-case.ts';
import { STEADY } from '#test/helpers/steady.ts';
import { formatPlace, parsePlace, parseRoute, stepBack, walkRoute } from './walk.ts';

const CASE = drawCase({ a: 'b c', b: 'c d', c: 'd e', d: '', e: '' });

it('a route not begun is at the start', () => {
  expect(walkRoute(CASE, [])).toMatchObject({ steps: [], current: { id: 'a' }, isFinished: false });
});

it('each choice of a route has its scene, and the last one leads to where the reader is', () => {
  const { steps, current, isFinished } = walkRoute(CASE, ['x', 'x', 'y']);
  expect(steps.map(({ node, choice }) => `${node.id} ${choice.id}`)).toEqual(['a x', 'b x', 'c y']);
  expect(current.id).toBe('e');
  expect(isFinished).toBe(true);
});

it('what follows an ending is dropped', () => {
  expect(walkRoute(CASE, ['y', 'x', 'x', 'x']).steps).toHaveLength(2);
});

it('a case without its start is refused', () => {
  expect(() => walkRoute({ ...CASE, start: 'q' }, [])).toThrow('no node "q"');
});

it('a kept route loses everything after the first choice that no longer exists', () => {
  expect(parseRoute(CASE, 'x,gone,x')).toEqual(['x']);
  expect(parseRoute(CASE, '')).toEqual([]);
  expect(parseRoute(CASE, ',,x,,y')).toEqual(['x', 'y']);
});

it('a choice whose scene is gone no longer exists', () => {
  expect(parseRoute(drawCase({ a: 'b q', b: '' }), 'y')).toEqual([]);
});

it('whoever was reading the reasoning comes back to it, and whoever had gone on does not', () => {
  expect(parsePlace(CASE, 'x,x')).toEqual({ route: ['x', 'x'], hasGoneOn: false });
  expect(parsePlace(CASE, 'x,x,')).toEqual({ route: ['x', 'x'], hasGoneOn: true });
});

it('whoever lost a choice chooses anew, without reading earlier reasoning again', () => {
  expect(parsePlace(CASE, 'x,gone')).toEqual({ route: ['x'], hasGoneOn: true });
});

it('a step back takes the last choice away, and there is none before the start', () => {
  expect(stepBack(['x', 'y'])).toEqual(['x']);
  expect(stepBack([])).toEqual([]);
});

it('every place of every case comes back as it was kept', () => {
  fc.assert(
    fc.property(soundCases, fc.array(fc.constantFrom('x', 'y', 'z')), fc.boolean(), (graph, choices, hasGoneOn) => {
      const route = walkRoute(graph, choices).steps.map(({ choice }) => choice.id);
      const place = { route, hasGoneOn: hasGoneOn && route.length > 0 };
      expect(parsePlace(graph, formatPlace(place))).toEqual(place);
    }),
    STEADY,
  );
});

it('whatever stands in a save, what comes of it is a route of the case', () => {
  fc.assert(
    fc.property(soundCases, fc.string({ unit: fc.constantFrom('x', 'y', ',', 'q', ' ') }), (graph, text) => {
      const route = parseRoute(graph, text);
      expect(walkRoute(graph, route).steps.map(({ choice }) => choice.id)).toEqual(route);
    }),
    STEADY,
  );
});
