/**
 * What the gate looks for. `refuse`: a table that is published here first is stopped. `warn`: the data guardian is told.
 * `signable`: a person may say in the sidecar why a column is no leak (`signedOff`); what has a check digit or a fixed form
 * nobody can sign away.
 */
export interface Rule {
  readonly severity: 'refuse' | 'warn';
  readonly signable: boolean;
  /** What was found, as it stands in brackets behind the masked value. */
  readonly name: string;
  readonly expected: string;
  /** For whoever reads: how an author signs a column off stands in `SIGN_OFF`. */
  readonly next: string;
  /** Ids of `content/references/`: where the rule or the form it looks for is laid down. */
  readonly sources: readonly string[];
}

const REMOVE = 'Take the column out of the published file, and ask whether the number has been sent anywhere else.';

/** Added for authors of a table whose rule may be signed off. */
export const SIGN_OFF = 'Where it is no leak, say why under signedOff in the sidecar.';

/** Every rule by its id. */
export const RULES = {
  'nhs-number': rule('refuse', 'NHS number', 'no number given to one person', REMOVE, 'nhs-number-definition'),
  'ni-number': rule('refuse', 'National Insurance number', 'no number given to one person', REMOVE, 'hmrc-nim39110'),
  'ni-shape': soft('warn', 'shape of a National Insurance number, with a prefix that is not given out', {
    expected: 'no number that could be one mistyped, or a temporary one',
    next: 'Look at it; take it out unless you know what it is.',
    sources: ['hmrc-nim39110'],
  }),
  postcode: rule(
    'refuse',
    'full postcode',
    'no place smaller than a district',
    'Publish a town or a region instead: a full postcode is about fifteen homes.',
    'ilr-postcode',
  ),
  email: rule('refuse', 'e-mail address', 'no way to reach a person', 'Take it out.', 'ico-personal-data'),
  phone: rule('refuse', 'phone number', 'no way to reach a person', 'Take it out.', 'ofcom-numbering-plan'),
  date: rule(
    'refuse',
    'date finer than a month',
    'a month (YYYY-MM), a year, or the time since the start of the trial',
    'Round it to a month, or count days from a start that is not published.',
    'ico-anonymisation',
  ),
  name: soft('refuse', 'name of a person', {
    expected: 'no names',
    next: 'Take it out.',
    sources: ['ico-personal-data'],
  }),
  'name-like': soft('warn', 'what may be a name', {
    expected: 'no names',
    next: 'Look at it; take it out if it is one.',
    sources: ['ico-personal-data'],
  }),
  'identifier-column': soft('refuse', 'column whose name says that it points to a person', {
    expected: 'no names, addresses, contacts, birthdays or numbers of people',
    next: 'Take the column out; where it holds something else, rename it.',
    sources: ['ico-personal-data'],
  }),
  'free-text': soft('refuse', 'free text', {
    expected: 'answers from a list',
    next: 'Code the answers, and publish the codes: people name themselves and others in their own words.',
    sources: ['gss-microdata-2014'],
  }),
  'record-id': soft('warn', 'a different value in every row, as a participant or hospital number has', {
    expected: 'no number that a list elsewhere ties to a person',
    next: 'Leave it out, or replace it with codes drawn at random for this file.',
    sources: ['gss-microdata-2014'],
  }),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

// eslint-disable-next-line max-params -- a row of the table above: five words that each column of it would hold
function rule(severity: Rule['severity'], name: string, expected: string, next: string, source: string): Rule {
  return { severity, signable: false, name, expected, next, sources: [source] };
}

function soft(severity: Rule['severity'], name: string, rest: Pick<Rule, 'expected' | 'next' | 'sources'>): Rule {
  return { severity, signable: true, name, ...rest };
}
