import type { z } from 'astro/zod';

/** What a schema says against a value, a line an issue: "phone: expected …". Empty where it says nothing. */
export function complaintsOf(schema: z.ZodType, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message));
}
