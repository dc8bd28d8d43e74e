import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = 'content/training';

/** What every module's file of a name holds, as its schema reads it. */
export const moduleFiles = <Data>(name: string, schema: { parse: (data: unknown) => Data }): { module: string; data: Data }[] =>
  (existsSync(FOLDER) ? readdirSync(FOLDER) : []).map((module) => ({
    module,
    data: schema.parse(parse(readFileSync(`${FOLDER}/${module}/${name}`, 'utf8'))),
  }));
