// BROWSER. Looks for the LMS: SCORM 1.2, Run-Time Environment, section 3.3.6.
import type { ScormApi } from '#lib/scorm/api.ts';

/** As many frames up as the specification's own example goes. */
const MOST_FRAMES = 7;

/** The LMS in the frames around a page, or in those around the page that opened it in a window of its own. */
export function findApi(page: Window): ScormApi | undefined {
  const opener = page.opener as Window | null;
  return apiAbove(page) ?? (opener ? (apiIn(opener) ?? apiAbove(opener)) : undefined);
}

function apiAbove(page: Window): ScormApi | undefined {
  let at = page;
  for (let frames = 0; frames < MOST_FRAMES && at.parent !== at; frames += 1) {
    at = at.parent;
    const api = apiIn(at);
    if (api) return api;
  }
  return undefined;
}

/** A frame of another site may not be looked into. */
function apiIn(page: Window): ScormApi | undefined {
  try {
    return (page as { API?: ScormApi }).API;
  } catch {
    return undefined;
  }
}
