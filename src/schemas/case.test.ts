import { expect, it } from 'vitest';

import { complaintsOf } from '../test/helpers/complaints.ts';
import { caseYaml } from '../test/helpers/make-training.ts';
import { caseSchema } from './case.ts';

it('takes a case with eight decisions and three endings', () => {
  expect(complaintsOf(caseSchema, caseYaml())).toEqual([]);
});

it('refuses one with fewer of either', () => {
  const yaml = caseYaml();
  const nodes = yaml.nodes.filter(({ id }) => id !== 'd4' && id !== 'poor');
  expect(complaintsOf(caseSchema, { ...yaml, nodes })).toEqual([
    'nodes: expected at least eight decisions',
    'nodes: expected at least three endings',
  ]);
});

it('asks for the reasoning behind every choice', () => {
  const [first, ...rest] = caseYaml().nodes;
  const bare = { ...first, choices: [{ id: 'on', text: 'Go on', to: 'd2', merit: 'good' }, ...choicesOf(first).slice(1)] };
  expect(complaintsOf(caseSchema, { ...caseYaml(), nodes: [bare, ...rest] })).toEqual([
    'nodes.0.choices.0.why: Invalid input: expected string, received undefined',
  ]);
});

const choicesOf = (node: object | undefined): readonly object[] => (node && 'choices' in node ? (node.choices as object[]) : []);
