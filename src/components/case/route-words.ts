import type { RouteWords } from '#lib/case/tell-route.ts';
import { say } from '#strings.ts';

/** The words around a route that is saved as a file. */
export const routeWords = (): RouteWords => ({
  heading: say('case-route-heading'),
  invented: say('case-invented'),
  step: say('case-step'),
  chosen: say('case-route-chosen'),
  why: say('case-route-why'),
  ending: say('case-route-ending'),
  lesson: say('case-route-lesson'),
  unfinished: say('case-route-unfinished'),
  reflections: say('case-route-thoughts'),
  from: say('case-route-from'),
});
