import type { z } from 'astro/zod';

import { serviceSchema } from '#schemas/service.ts';
import type { Service } from '#schemas/service.ts';

type ServiceInput = z.input<typeof serviceSchema>;

/** The least an author may write about a service. */
export const LEAST_SERVICE: ServiceInput = {
  id: 'pain-line',
  name: 'Pain Line',
  kinds: ['pain'],
  what: 'A line to ring about pain.',
  who: 'Adults',
  how: 'Ring them',
  selfReferral: true,
  sources: [{ url: 'https://example.org/', seen: 'Front page' }],
  confidence: 'high',
  checked: '2026-11-01',
};

export const makeService = ({ area = 'solent', ...spec }: Partial<ServiceInput> & { readonly area?: string }): Service => ({
  ...serviceSchema.parse({ ...LEAST_SERVICE, ...spec }),
  area,
});
