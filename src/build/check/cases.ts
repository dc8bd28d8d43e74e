import { graphProblems } from '#lib/case/graph.ts';
import type { GraphProblem } from '#lib/case/graph.ts';
import { routeLength } from '#lib/case/length.ts';
import type { Finding } from '#lib/finding/finding.ts';
import type { TrainingCase } from '#schemas/case.ts';
import type { OfModule, Training } from './content.ts';
import { finding } from './uses.ts';

/** Decisions of the shortest and the longest way through a case: long enough to learn from, short enough to finish. */
const SHORTEST = 3;
const LONGEST = 12;

/** Cases that cannot be played to an end, choices without a consequence, and ways that are too short or too long. */
export const checkCases = ({ cases }: Training): Finding[] =>
  cases.flatMap((item) => {
    const problems = graphProblems(item.data).map((problem) => problemFinding(problem, item));
    return problems.length > 0 ? problems : checkLengths(item);
  });

/** What was found, what was expected, and what to do. */
type Told = readonly [found: string, expected: string, next: string];

function tell(problem: GraphProblem): Told {
  switch (problem.kind) {
    case 'double-node':
      return [`the node "${problem.node}" a second time`, 'ids that differ', 'Rename one of them.'];
    case 'double-choice':
      return [`the choice "${problem.choice}" a second time`, 'ids that differ within a node', 'Rename one of them.'];
    case 'unknown-start':
      return [`start: ${problem.node}`, 'the id of a node', 'Correct it.'];
    case 'unknown-to':
      return [`to: ${problem.to}`, 'the id of a node', 'Correct it, or add the node.'];
    case 'unreachable':
      return [`the node "${problem.node}", to which no choice leads`, 'nodes that can be reached', 'Lead to it, or take it out.'];
    case 'loop':
      return [`to: ${problem.to}, which was passed before`, 'ways that end', 'Lead on to a new node.'];
    case 'no-consequence':
      return [
        `the node "${problem.node}", whose choices are equally good and lead to the same node`,
        'choices with consequences',
        'Let them lead apart, or differ in merit.',
      ];
  }
}

function problemFinding(problem: GraphProblem, { data, file }: OfModule<TrainingCase>): Finding {
  const node = data.nodes.findIndex(({ id }) => id === problem.node);
  const at = data.nodes[node];
  const choice = at?.kind === 'decision' && 'choice' in problem ? at.choices.findIndex(({ id }) => id === problem.choice) : -1;
  const path = node < 0 ? ['start'] : ['nodes', node, ...(choice < 0 ? [] : ['choices', choice])];
  return finding({ file, line: file.lineOf(path) }, ...tell(problem));
}

function checkLengths({ data, file }: OfModule<TrainingCase>): Finding[] {
  const length = routeLength(data);
  if (length && length.shortest >= SHORTEST && length.longest <= LONGEST) return [];
  return [
    finding(
      { file, line: file.lineOf(['nodes']) },
      length ? `ways of ${length.shortest} to ${length.longest} decisions` : 'no way to an ending',
      `${SHORTEST} to ${LONGEST}`,
      'Lengthen the shortest way, or shorten the longest.',
    ),
  ];
}
