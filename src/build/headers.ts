import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * Runs before first paint, so that nothing flashes: applies saved reading settings, and says that JavaScript is there,
 * or that a script did not arrive, so that CSS shows no dead button. The only inline script, allowed by its hash. Every
 * page carries its text, so its reasons stand here: where storage is blocked, the page looks as its author meant it.
 */
const EARLY_SCRIPT = new URL('../elements/early/apply-settings.js', import.meta.url);

function policy(): string[] {
  const hash = createHash('sha256').update(readFileSync(EARLY_SCRIPT, 'utf8')).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    "font-src 'self'",
    // blob: is a picture the page itself made: a chart on its way to a PNG.
    "img-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one policy lets a page start the worker that checks a CSV, and nothing else.
    'trusted-types csv-worker',
  ];
}

/** The Content-Security-Policy as a `<meta>` may carry it, for hosts that send no headers of ours. */
export const pagePolicy = (): string => policy().join('; ');

/** A rule of a `_headers` file: headers for every address that matches. `*` stands for any run of characters. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Pages are asked for anew each time, so that none asks for a script that a newer build has replaced. */
const PAGE_CACHE = { 'Cache-Control': 'no-cache' };

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * What the server says with each file, save how long pages are kept: hosts that read `_headers` ask anew by themselves,
 * and some join what two rules say of one header. Files under `/_astro/` carry a hash of their content in their name.
 */
export const headerRules = (): HeaderRule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': [...policy(), "frame-ancestors 'none'"].join('; '),
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  },
  { path: '/_astro/*', headers: { 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` } },
];

/** The rules in the form Netlify, Cloudflare Pages and others read from a `_headers` file. */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules.map(({ path, headers }) => `${path}\n${lines(headers, ([name, value]) => `  ${name}: ${value}`)}\n`).join('');

/** The rules as locations of an nginx server. */
export const formatNginx = (rules: readonly HeaderRule[], root: string): string => {
  const [everywhere, ...rest] = rules;
  // nginx drops the outer add_header lines wherever an inner block has one, so each block carries them all.
  const block = (path: string, headers: HeaderRule['headers']): string =>
    `  location ${path} {\n${lines(headers, ([name, value]) => `    add_header ${name} "${value}" always;`)}\n    try_files $uri $uri/ =404;\n  }\n`;
  const all = everywhere?.headers ?? {};
  return [
    '# Example for nginx, made by the build. Put your own server_name and certificate in.\nserver {\n  listen 80;\n  server_name example.org;\n',
    `  root ${root};\n  index index.html;\n  error_page 404 /404.html;\n  gzip on;\n  gzip_types text/css text/javascript application/javascript image/svg+xml;\n`,
    block('/', { ...all, ...PAGE_CACHE }),
    ...rest.map(({ path, headers }) => block(path.replace(/\*$/, ''), { ...all, ...headers })),
    '}\n',
  ].join('');
};

const lines = (headers: HeaderRule['headers'], format: (entry: [string, string]) => string): string =>
  Object.entries(headers).map(format).join('\n');

/** Every header that goes with an address, later rules over earlier ones. */
export function headersFor(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const matches = rules.filter(({ path }) => (path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path));
  return Object.assign({ ...PAGE_CACHE }, ...matches.map(({ headers }) => headers)) as Record<string, string>;
}
