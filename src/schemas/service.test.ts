import { expect, it } from 'vitest';

import { complaintsOf } from '#test/helpers/complaints.ts';
import { LEAST_SERVICE } from '#test/helpers/make-service.ts';
import { retiredServiceSchema, serviceSchema } from './service.ts';

const complaintsWith = (change: Record<string, unknown>): string[] =>
  complaintsOf(serviceSchema, { ...LEAST_SERVICE, ...change });

/** One source that backs the facts named. */
const backing = (...supports: readonly string[]): unknown => [{ url: 'https://example.org/', seen: 'Front page', supports }];

it('a service needs no more than its words, a source and a day', () => {
  expect(complaintsWith({})).toEqual([]);
});

it('a service without anything is told all that it lacks at once', () => {
  expect(complaintsOf(serviceSchema, {})).toMatchInlineSnapshot(`
    [
      "id: Invalid input: expected string, received undefined",
      "name: Invalid input: expected string, received undefined",
      "kinds: Invalid input: expected array, received undefined",
      "what: Invalid input: expected string, received undefined",
      "who: Invalid input: expected string, received undefined",
      "how: Invalid input: expected string, received undefined",
      "selfReferral: Invalid input: expected boolean, received undefined",
      "sources: Invalid input: expected array, received undefined",
      "confidence: Invalid option: expected one of "high"|"medium"|"low"",
      "checked: expected a day written YYYY-MM-DD",
    ]
  `);
});

it('a field with a typing mistake in its name stops the build', () => {
  expect(complaintsWith({ fone: '111' })).toMatchInlineSnapshot(`
    [
      "Unrecognized key: "fone"",
    ]
  `);
});

it.each([
  ['phone', { phone: '023 8077 7222', phoneCost: 'standard' }],
  ['text', { text: '85258', phoneCost: 'free' }],
  ['email', { email: 'help@example.org' }],
  ['address', { address: { lines: ['1 High Street'] } }],
  ['hours', { hours: 'Every day' }],
  ['url', { url: 'https://example.org/' }],
])('%s without a source that backs it stops the build', (field, change) => {
  const message = `${field}: has no source: expected "${field}" in the \`supports\` of one of its sources, or leave it out`;
  expect(complaintsWith(change)).toEqual([message]);
  expect(complaintsWith({ ...change, sources: backing(field) })).toEqual([]);
});

it('every fact without a source is told at once', () => {
  expect(complaintsWith({ hours: 'Every day', email: 'help@example.org' })).toMatchInlineSnapshot(`
    [
      "email: has no source: expected "email" in the \`supports\` of one of its sources, or leave it out",
      "hours: has no source: expected "hours" in the \`supports\` of one of its sources, or leave it out",
    ]
  `);
});

it('a source that backs one fact does not back another', () => {
  const change = { hours: 'Every day', email: 'help@example.org', sources: backing('hours') };
  expect(complaintsWith(change)).toMatchInlineSnapshot(`
    [
      "email: has no source: expected "email" in the \`supports\` of one of its sources, or leave it out",
    ]
  `);
});

it('any one of several sources may back a fact', () => {
  const sources = [
    { url: 'https://example.org/a', seen: 'Front page' },
    { url: 'https://example.org/b', seen: 'Times', supports: ['hours'] },
  ];
  expect(complaintsWith({ hours: 'Every day', sources })).toEqual([]);
});

it('a source may not back a fact there is no field for', () => {
  expect(complaintsWith({ sources: backing('cost') })).toMatchInlineSnapshot(`
    [
      "sources.0.supports.0: Invalid option: expected one of "name"|"phone"|"text"|"email"|"address"|"hours"|"url"",
    ]
  `);
});

it.each(['023 8077 7222', '02380777222', '0800 138 1677', '0300 123 1234', '07400 123456', '111', '999', '116 123'])(
  'a UK number is taken as written: %s',
  (phone) => {
    expect(complaintsWith({ phone, phoneCost: 'unknown', sources: backing('phone') })).toEqual([]);
  },
);

it.each(['+44 23 8077 7222', '023 8077 722', '0238077-7222', '(023) 8077 7222', '555 0100', '112233', 'ring us', '', ' '])(
  'a number that nobody in the UK could dial as written is refused: "%s"',
  (phone) => {
    const found = complaintsWith({ phone, phoneCost: 'unknown', sources: backing('phone') });
    expect(found).toEqual(['phone: expected a working form of UK number, digits and spaces only']);
  },
);

it('a number without its cost stops the build', () => {
  expect(complaintsWith({ phone: '111', sources: backing('phone') })).toMatchInlineSnapshot(`
    [
      "phoneCost: expected free, standard or unknown where there is a phone or text number, and nothing where there is none",
    ]
  `);
});

it('a cost without a number stops the build', () => {
  expect(complaintsWith({ phoneCost: 'free' })).toMatchInlineSnapshot(`
    [
      "phoneCost: expected free, standard or unknown where there is a phone or text number, and nothing where there is none",
    ]
  `);
});

it('a number for text messages has digits only', () => {
  expect(complaintsWith({ text: '85 258', phoneCost: 'free', sources: backing('text') })).toMatchInlineSnapshot(`
    [
      "text: expected 5 to 11 digits",
    ]
  `);
});

it('a postcode must be one of the UK', () => {
  const address = { lines: ['1 High Street'], postcode: 'SO14' };
  expect(complaintsWith({ address, sources: backing('address') })).toMatchInlineSnapshot(`
    [
      "address.postcode: expected a UK postcode",
    ]
  `);
  expect(complaintsWith({ address: { ...address, postcode: 'SO14 2AR' }, sources: backing('address') })).toEqual([]);
});

it('an address of the web needs http or https', () => {
  expect(complaintsWith({ url: 'www.example.org', sources: backing('url') })).toMatchInlineSnapshot(`
    [
      "url: Invalid URL",
    ]
  `);
  expect(complaintsWith({ url: 'javascript:alert(1)', sources: backing('url') })).toMatchInlineSnapshot(`
    [
      "url: Invalid URL",
    ]
  `);
});

it('an id has small letters, digits and hyphens', () => {
  expect(complaintsWith({ id: 'Pain Line' })).toMatchInlineSnapshot(`
    [
      "id: expected small letters, digits and hyphens",
    ]
  `);
});

it('a service is of at least one kind, and of kinds there are', () => {
  expect(complaintsWith({ kinds: [] })).toMatchInlineSnapshot(`
    [
      "kinds: Too small: expected array to have >=1 items",
    ]
  `);
  expect(complaintsWith({ kinds: ['fun'] })).toMatchInlineSnapshot(`
    [
      "kinds.0: Invalid option: expected one of "urgent"|"pain"|"work"|"money"|"wellbeing"|"community"|"health"",
    ]
  `);
});

it('a service without a source stops the build', () => {
  expect(complaintsWith({ sources: [] })).toMatchInlineSnapshot(`
    [
      "sources: Too small: expected array to have >=1 items",
    ]
  `);
});

it('a day that YAML has already read as a date is taken as that day', () => {
  expect(serviceSchema.parse({ ...LEAST_SERVICE, checked: new Date('2026-11-01') }).checked).toBe('2026-11-01');
});

it.each(['1 November 2026', '2026-11', '2026-02-30', '2026-11-01T10:00:00Z', 20_261_101])(
  'a day written otherwise is refused: %s',
  (checked) => {
    expect(complaintsWith({ checked })).toEqual(['checked: expected a day written YYYY-MM-DD']);
  },
);

it.each(['2026', '2026-11', '2026-11-01'])('the date on a page may be known in part: %s', (pageDate) => {
  expect(complaintsWith({ sources: [{ url: 'https://example.org/', seen: 'Front page', pageDate }] })).toEqual([]);
});

it('the date on a page that YAML has read as a number is refused', () => {
  expect(complaintsWith({ sources: [{ url: 'https://example.org/', seen: 'Front page', pageDate: 2026 }] }))
    .toMatchInlineSnapshot(`
    [
      "sources.0.pageDate: Invalid input: expected string, received number",
    ]
  `);
  expect(complaintsWith({ sources: [{ url: 'https://example.org/', seen: 'Front page', pageDate: 'May 2026' }] }))
    .toMatchInlineSnapshot(`
    [
      "sources.0.pageDate: expected YYYY, YYYY-MM or YYYY-MM-DD in quotes",
    ]
  `);
});

it('a retired service keeps the words to avoid', () => {
  const retired = { id: 'old', name: 'Old Line', status: 'closed', reason: 'Funding ended', replacedBy: [], avoid: ['Old Line'] };
  expect(complaintsOf(retiredServiceSchema, retired)).toEqual([]);
  expect(complaintsOf(retiredServiceSchema, { ...retired, status: 'gone', avoid: undefined })).toMatchInlineSnapshot(`
    [
      "status: Invalid option: expected one of "closed"|"renamed"|"merged"|"replaced"|"unconfirmed"",
      "avoid: Invalid input: expected array, received undefined",
    ]
  `);
});
