import { describe, expect, it } from 'vitest';

import { formatFindings } from '#lib/finding/finding.ts';
import { makeCase } from '../../test/helpers/make-training.ts';
import type { TrainingCase } from '#schemas/case.ts';
import { checkCases } from './cases.ts';

/** What the check says about the made-up case once `change` has been made to it. The line of a finding is the place of its node. */
function sayAfter(change: (nodes: TrainingCase['nodes']) => TrainingCase['nodes']): string {
  const made = makeCase();
  const data = { ...made, nodes: change(made.nodes) };
  const lineOf = ([key, index]: readonly PropertyKey[]) => (key === 'nodes' && typeof index === 'number' ? index + 1 : 0);
  const file = { path: 'case.yaml', text: '', data, outline: undefined, lineOf };
  return formatFindings(checkCases({ modules: [], lessons: [], quizzes: [], cases: [{ id: 'made-up', data, file }] }));
}

const leadTo =
  (node: string, to: string) =>
  (nodes: TrainingCase['nodes']): TrainingCase['nodes'] =>
    nodes.map((item) =>
      item.kind === 'decision' && item.id === node
        ? { ...item, choices: item.choices.map((choice) => ({ ...choice, to })) }
        : item,
    );

describe('the check of cases', () => {
  it('says a way that is too short', () => {
    expect(sayAfter((nodes) => nodes)).toContain('ways of 1 to 8 decisions');
  });

  it('says where a choice leads to nothing', () => {
    expect(sayAfter(leadTo('d3', 'nowhere'))).toContain('case.yaml:3\n  found     to: nowhere\n  expected  the id of a node');
  });

  it('says where a way goes round in a circle', () => {
    expect(sayAfter(leadTo('d5', 'd2'))).toContain('to: d2, which was passed before');
  });

  it('says which node nobody reaches', () => {
    expect(sayAfter(leadTo('d2', 'good'))).toContain('the node "d3", to which no choice leads');
  });
});
