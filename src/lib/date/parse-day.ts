/**
 * A day as it is kept, YYYY-MM-DD, or '' for anything that no calendar has: some browsers' boxes take years of six digits, and
 * a file may have been edited by hand.
 */
export const parseDay = (text: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : '';
