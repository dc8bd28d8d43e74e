import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

import { formatHeadersFile, formatNginx, headerRules, headersFor, pagePolicy } from './headers.ts';
import type { HeaderRule } from './headers.ts';

const EARLY_SCRIPT = readFileSync(new URL('../elements/early/apply-settings.js', import.meta.url), 'utf8');
const EARLY_HASH = createHash('sha256').update(EARLY_SCRIPT).digest('base64');

const RULES: readonly HeaderRule[] = [
  { path: '/*', headers: { 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-cache' } },
  { path: '/_astro/*', headers: { 'Cache-Control': 'immutable' } },
  { path: '/404.html', headers: { 'X-Robots-Tag': 'noindex' } },
];

it('the policy of a page allows nothing but what is named', () => {
  expect(pagePolicy().replace(EARLY_HASH, 'HASH').split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self' 'sha256-HASH'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' blob:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types csv-worker",
    ]
  `);
});

it('the only script allowed inside a page is the one that runs before first paint', () => {
  expect(pagePolicy()).toContain(`script-src 'self' 'sha256-${EARLY_HASH}';`);
});

it('the policy allows no script or style by being unsafe, and no other site', () => {
  expect(pagePolicy()).not.toMatch(/unsafe|https?:|\*|data:/);
});

it('the server adds what a page itself may not say: no other site may frame it', () => {
  const [everywhere] = headerRules();
  expect(pagePolicy()).not.toContain('frame-ancestors');
  expect(everywhere?.headers['Content-Security-Policy']).toBe(`${pagePolicy()}; frame-ancestors 'none'`);
});

it('every address gets the headers that protect a reader', () => {
  const { 'Content-Security-Policy': _, ...others } = headersFor('/southampton/', headerRules());
  expect(others).toMatchInlineSnapshot(`
    {
      "Cache-Control": "no-cache",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    }
  `);
});

it('only files whose name carries a hash are kept for a year', () => {
  const cacheOf = (path: string): string | undefined => headersFor(path, headerRules())['Cache-Control'];
  expect(cacheOf('/_astro/page.D4f3.css')).toBe('public, max-age=31536000, immutable');
  expect(['/', '/southampton/', '/_astro', '/booklet/_astro/'].map(cacheOf)).toEqual([
    'no-cache',
    'no-cache',
    'no-cache',
    'no-cache',
  ]);
});

it('a later rule goes over an earlier one, header by header', () => {
  expect(headersFor('/_astro/page.css', RULES)).toEqual({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'immutable' });
});

it('a rule without a star matches its address only', () => {
  expect(headersFor('/404.html', RULES)).toHaveProperty('X-Robots-Tag');
  expect(headersFor('/404.html.br', RULES)).not.toHaveProperty('X-Robots-Tag');
});

it('an address that no rule matches is asked for anew each time, and no more', () => {
  expect(headersFor('/', [])).toEqual({ 'Cache-Control': 'no-cache' });
});

it('a _headers file has an address a line and its headers under it', () => {
  expect(formatHeadersFile(RULES)).toMatchInlineSnapshot(`
    "/*
      Referrer-Policy: no-referrer
      Cache-Control: no-cache
    /_astro/*
      Cache-Control: immutable
    /404.html
      X-Robots-Tag: noindex
    "
  `);
});

it('an nginx server repeats in each block what goes with every address, since nginx would drop it', () => {
  expect(formatNginx(RULES.slice(0, 2), '/srv/site')).toMatchInlineSnapshot(`
    "# Example for nginx, made by the build. Put your own server_name and certificate in.
    server {
      listen 80;
      server_name example.org;
      root /srv/site;
      index index.html;
      error_page 404 /404.html;
      gzip on;
      gzip_types text/css text/javascript application/javascript image/svg+xml;
      location / {
        add_header Referrer-Policy "no-referrer" always;
        add_header Cache-Control "no-cache" always;
        try_files $uri $uri/ =404;
      }
      location /_astro/ {
        add_header Referrer-Policy "no-referrer" always;
        add_header Cache-Control "immutable" always;
        try_files $uri $uri/ =404;
      }
    }
    "
  `);
});

it('no value of ours breaks out of its quotes or its line', () => {
  const values = headerRules().flatMap(({ headers }) => Object.values(headers));
  expect(values.filter((value) => /["\r\n$\\]/.test(value))).toEqual([]);
});
