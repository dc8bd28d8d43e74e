import { z } from 'astro/zod';

/** A sentence with `{number}` where the phone number goes. */
const crisisLine = z.strictObject({ text: z.string().includes('{number}'), number: z.string().regex(/^[\d ]+$/) });

/** The front page: one door a reader. */
export const homeSchema = z.strictObject({
  title: z.string(),
  description: z.string().max(200),
  heading: z.string(),
  lead: z.string(),
  doors: z.array(z.strictObject({ title: z.string(), href: z.string().startsWith('/'), reader: z.string(), text: z.string() })),
  crisis: z.strictObject({ heading: z.string(), lines: z.array(crisisLine).min(1) }),
});
