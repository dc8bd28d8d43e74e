/** The day the site is built or checked for, YYYY-MM-DD: SITE_DATE, or today. */
export const siteDate = (): string => process.env.SITE_DATE ?? new Date().toISOString().slice(0, 10);
