import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

import { formSchema } from '#schemas/form.ts';
import type { ManualForm } from '#schemas/form.ts';
import { MANUAL_FORMS } from '#schemas/manual.ts';
import { readStrings } from '#build/strings.ts';
import { formWord } from './form-word.ts';
import { packZip } from './zip.ts';
import type { Entries } from './zip.ts';

const DOWNLOADS = 'downloads';
const FORMS = 'content/forms';
const BUNDLE = 'manual-forms.zip';

/** What is made, and from where. */
export interface FormsPlan {
  /** The project's root. */
  readonly root: string;
  /** The folder of the built site. */
  readonly out: string;
}

/**
 * Writes a blank of each form of the manual as a Word file, and all of them in one file.
 *
 * @returns the names of the files in the folder of downloads
 */
export async function writeForms({ root, out }: FormsPlan): Promise<string[]> {
  const say = await readStrings(root);
  const forms = await readForms(root);
  if (forms.length === 0) return [];
  const blanks: Entries = Object.fromEntries(
    await Promise.all(
      forms.map(async (form, at) => [`form-${form.id}.docx`, await formWord(form, at + 1, forms.length, say)] as const),
    ),
  );
  const files = { ...blanks, [BUNDLE]: packZip(blanks) };
  const folder = join(out, DOWNLOADS);
  await mkdir(folder, { recursive: true });
  await Promise.all(Object.entries(files).map(([name, bytes]) => writeFile(join(folder, name), bytes)));
  return Object.keys(files);
}

/** The forms of the manual, in their order. */
async function readForms(root: string): Promise<ManualForm[]> {
  const names = (await readdir(join(root, FORMS))).filter((name) => name.endsWith('.yaml'));
  const all = await Promise.all(
    names.map(async (name) => formSchema.parse(parse(await readFile(join(root, FORMS, name), 'utf8')))),
  );
  return all.filter((form) => form.of === 'manual').toSorted((a, b) => MANUAL_FORMS.indexOf(a.id) - MANUAL_FORMS.indexOf(b.id));
}
