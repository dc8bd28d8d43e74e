// BROWSER. The one script of a package. The session stands before the elements that keep something in it.
import { session } from './start.ts';
import '#elements/case-walk.ts';
import '#elements/chart-figure.ts';
import '#elements/notebook-problem.ts';
import '#elements/quiz-form.ts';
import '#elements/word-note.ts';
import './lesson-tick.ts';
import './sco-parts.ts';
import './sco-status.ts';

function followPage(visit: NonNullable<typeof session>): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') visit.send();
  });
  addEventListener('pagehide', () => visit.end());
  // A page from the back/forward cache has ended its session, and can only begin anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

// After the elements, which have something to keep when the page goes.
if (session) followPage(session);
