import { expect, it } from 'vitest';

import { tellRoute } from './tell-route.ts';
import type { RouteWords, ToldRoute } from './tell-route.ts';

const WORDS: RouteWords = {
  heading: 'My route: {title}',
  invented: 'An invented case.',
  step: 'Decision {n}',
  chosen: 'I chose:',
  why: 'Why it matters:',
  ending: 'Ending:',
  lesson: 'Take away:',
  unfinished: 'Not finished yet.',
  reflections: 'My thoughts',
  from: 'From {address}',
};
const ROUTE: ToldRoute = {
  title: 'The second day',
  steps: [{ scene: 'He rings you. …', choice: 'Ask how bad it is.', merit: 'A helpful choice', why: 'It asks first.' }],
  ending: { title: 'Back on Monday', outcome: 'It turns out well', scene: ['He is back.', 'He is glad.'], lesson: 'Ask first.' },
  reflections: [{ ask: 'What would you do?', answer: 'Ask.\nThen wait.' }],
  address: 'https://example.org/case/',
};

it('a route tells each scene, choice and reason, the ending, and what the reader thought', () => {
  expect(tellRoute(ROUTE, WORDS)).toMatchInlineSnapshot(`
    "My route: The second day
    An invented case.

    Decision 1
    ----------
    He rings you. …
    I chose: Ask how bad it is.
    Why it matters: A helpful choice. It asks first.

    Ending: Back on Monday
    ----------------------
    It turns out well.
    He is back.
    He is glad.
    Take away: Ask first.

    My thoughts
    -----------
    
    What would you do?
    Ask.
    Then wait.

    From https://example.org/case/
    "
  `);
});

it('a route that is not finished says so, and thoughts nobody wrote have no heading', () => {
  const told = tellRoute({ ...ROUTE, ending: undefined, reflections: [] }, WORDS);
  expect(told).toContain('\n\nNot finished yet.\n\nFrom https');
  expect(told).not.toContain('My thoughts');
});
