import type { Page } from '@playwright/test';

/** Addresses asked for from now on, by the page and its workers; grows as it is looked at. */
export function startRecordingRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith('blob:')) addresses.push(request.url());
  });
  return addresses;
}
