import { EMERGENCY_LINKS } from './references.ts';

/** Whether a link of the training or the manual leads to a page that is there. The built site's own test has the last word. */
export const leadsSomewhere = (url: string): boolean =>
  /^\/(?:#help-now|(?:booklet|glossary|about|results|training|manual)\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)?$/.test(url) ||
  url.startsWith('https://doi.org/') ||
  EMERGENCY_LINKS.includes(url);
