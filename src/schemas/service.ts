import { z } from 'astro/zod';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isValid as isPostcode } from 'postcode';

export const SERVICE_KINDS = ['urgent', 'pain', 'work', 'money', 'wellbeing', 'community', 'health'] as const;
const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Facts of an entry that must each be backed by a source. */
const SUPPORTED_FIELDS = ['name', 'phone', 'text', 'email', 'address', 'hours', 'url'] as const;
const MUST_BE_SUPPORTED = ['phone', 'text', 'email', 'address', 'hours', 'url'] as const;

/** Short numbers that Ofcom gives to public services; they are not numbers of a place. */
const SHORT_NUMBERS: ReadonlySet<string> = new Set(['999', '111', '112', '101', '119', '18000', '18001', '116123']);

const isUkNumber = (value: string): boolean =>
  /^[\d ]+$/.test(value) &&
  (SHORT_NUMBERS.has(value.replaceAll(' ', '')) || (parsePhoneNumberFromString(value, 'GB')?.isValid() ?? false));

const isoDay = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'expected a day written YYYY-MM-DD' }),
);

const source = z.strictObject({
  /** The page that was read. */
  url: z.url({ protocol: /^https?$/ }),
  /** What was read there, in a few words. */
  seen: z.string().min(3),
  /** Which facts of the entry this page backs. */
  supports: z.array(z.enum(SUPPORTED_FIELDS)).default([]),
  /** Date on the page: YYYY, YYYY-MM or YYYY-MM-DD. */
  pageDate: z
    .string()
    .regex(/^\d{4}(-\d{2}){0,2}$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD in quotes')
    .optional(),
});

/** One service a reader may use. Nothing here is shown without a source: see `supports`. */
export const serviceSchema = z
  .strictObject({
    /** Stable; editions name services by it. */
    id: z.string().regex(/^[a-z0-9-]+$/, 'expected small letters, digits and hyphens'),
    name: z.string().min(3),
    kinds: z.array(z.enum(SERVICE_KINDS)).min(1),
    what: z.string().min(10),
    who: z.string().min(5),
    how: z.string().min(5),
    /** True where people may get in touch themselves. */
    selfReferral: z.boolean(),
    url: z.url({ protocol: /^https?$/ }).optional(),
    phone: z.string().refine(isUkNumber, 'expected a working form of UK number, digits and spaces only').optional(),
    /** Number for text messages. */
    text: z
      .string()
      .regex(/^\d{5,11}$/, 'expected 5 to 11 digits')
      .optional(),
    textWord: z.string().min(2).optional(),
    phoneCost: z.enum(['free', 'standard', 'unknown']).optional(),
    email: z.email().optional(),
    address: z
      .strictObject({
        lines: z.array(z.string().min(2)).min(1),
        postcode: z.string().refine(isPostcode, 'expected a UK postcode').optional(),
      })
      .optional(),
    hours: z.string().min(3).optional(),
    sources: z.array(source).min(1),
    confidence: z.enum(CONFIDENCES),
    /** For whoever keeps the list; readers do not see it. */
    caveat: z.string().optional(),
    /** One short sentence for readers where the caveat matters to them. */
    readerNote: z.string().optional(),
    /** The day somebody last compared the entry with its sources. */
    checked: isoDay,
  })
  .check(({ value: service, issues }) => {
    const supported = new Set(service.sources.flatMap(({ supports }) => supports));
    for (const field of MUST_BE_SUPPORTED) {
      if (service[field] !== undefined && !supported.has(field)) {
        issues.push({
          code: 'custom',
          input: service[field],
          path: [field],
          message: `has no source: expected "${field}" in the \`supports\` of one of its sources, or leave it out`,
        });
      }
    }
    const hasNumber = service.phone !== undefined || service.text !== undefined;
    if (hasNumber !== (service.phoneCost !== undefined)) {
      issues.push({
        code: 'custom',
        input: service.phoneCost,
        path: ['phoneCost'],
        message: 'expected free, standard or unknown where there is a phone or text number, and nothing where there is none',
      });
    }
  });

/** A service that has closed, merged or changed its name; kept so that its name never comes back into the text. */
export const retiredServiceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(['closed', 'renamed', 'merged', 'replaced', 'unconfirmed']),
  reason: z.string(),
  replacedBy: z.array(z.string()),
  /** Words that must not stand in any text readers see. */
  avoid: z.array(z.string()),
});

export type ServiceKind = (typeof SERVICE_KINDS)[number];
export type ServiceSpec = z.infer<typeof serviceSchema>;
export type Service = ServiceSpec & { readonly area: string };
export type RetiredService = z.infer<typeof retiredServiceSchema>;
