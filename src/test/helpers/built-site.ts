import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DIST = 'dist';

/** Every built page, as its file under dist/. */
export const builtFiles = (ending: string): string[] =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .toSorted();

export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** `booklet/index.html` is served at `/booklet/`. */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
