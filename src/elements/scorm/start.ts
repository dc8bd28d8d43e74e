// BROWSER. Finds the LMS and makes it the keeper of progress, before any other element asks for one.
import { readStory } from '#elements/case/story.ts';
import { CHANGE_EVENT, useKeeper } from '#elements/training/keeper.ts';
import type { Quiz } from '#lib/quiz/question.ts';
import type { ScoContent } from '#lib/scorm/content.ts';
import { Session } from '#lib/scorm/session.ts';
import { findApi } from './find-api.ts';

/** On `document`: the LMS has stopped or begun again to take what is sent. */
export const CONNECTION_EVENT = 'scorm-connection';

function readContent(): ScoContent {
  const walk = document.querySelector<HTMLElement>('case-walk');
  const quiz = document.querySelector('[data-quiz]')?.textContent;
  if (!walk || !quiz) throw new Error('src/pages/scorm/: expected a <case-walk> and a [data-quiz] in the page.');
  return { module: walk.dataset.module ?? '', quiz: JSON.parse(quiz) as Quiz, case: readStory(walk).graph };
}

function openSession(): Session | undefined {
  const api = findApi(window);
  if (!api) return undefined;
  const opened = new Session({
    api,
    content: readContent(),
    clock: () => performance.now(),
    timeOfDay: () => {
      const now = new Date();
      return (now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds();
    },
    storage: tabStorage(),
    onConnection: () => document.dispatchEvent(new CustomEvent(CONNECTION_EVENT)),
    onRead: () => document.dispatchEvent(new CustomEvent(CHANGE_EVENT)),
  });
  useKeeper(opened);
  return opened;
}

function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

document.documentElement.classList.add('js');
/** The visit to the LMS, or undefined where there is none: then the device keeps what it can. */
export const session = openSession();
/** The part the reader was in last, '' where that is not known. */
export const lastPart = session?.begin() ?? '';
// What the device's storage can or cannot do is of no account in an LMS.
if (session) for (const problem of document.querySelectorAll('notebook-problem')) problem.remove();
