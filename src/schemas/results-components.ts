/** Charts a story may show with `<Chart id="…" />`. */
export const CHARTS = [
  ...['participant-flow', 'recruitment-routes', 'who-took-part', 'time-out-of-work', 'money-and-household', 'follow-up'],
  ...[
    'missing-answers',
    'self-efficacy',
    'self-rated-health',
    'health-odds-ratios',
    'paths-to-work',
    'work-icons',
    'pain-support',
  ],
] as const;

/** Pages below `/results/` that are no story. */
export const RESULTS_PAGES = ['tables', 'charts', 'discrepancies', 'sample-size', 'check-a-csv'] as const;
