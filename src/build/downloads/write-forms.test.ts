import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';

import { formSchema } from '#schemas/form.ts';
import type { FormItem, ManualForm } from '#schemas/form.ts';
import { sayKeys } from '#test/helpers/say-keys.ts';
import { formWord } from './form-word.ts';
import { writeForms } from './write-forms.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

/** Every word of a Word file, as its reader sees it. */
const wordsIn = (file: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(file)[part] ?? new Uint8Array())
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Every word a form asks or says. */
const askedBy = (item: FormItem): string[] => {
  if (item.kind === 'note') return [item.text];
  if (item.kind === 'sign') return [item.who];
  if (item.kind === 'heading') return [item.text, item.hint ?? ''];
  if (item.kind === 'repeat') return item.items.flatMap(askedBy);
  const options = item.kind === 'choice' ? item.options.map(({ label }) => label) : [];
  return [item.label, item.hint ?? '', ...options, item.kind === 'number' ? item.unit : ''];
};

const made = (items: readonly unknown[]): ManualForm =>
  formSchema.parse({
    of: 'manual',
    id: 'follow-up',
    title: 'A made-up form',
    intro: 'Made up for tests.',
    who: 'Somebody',
    when: 'At some time',
    minutes: 10,
    keep: 'Nowhere at all.',
    chapter: 'support-in-work',
    sources: ['x'],
    items,
  }) as ManualForm;
const xmlOf = async (items: readonly unknown[]): Promise<string> =>
  strFromU8(unzipSync(await formWord(made(items), 1, 12, sayKeys))['word/document.xml'] ?? new Uint8Array());

describe('the blanks of this project', () => {
  it('are the same bytes on two runs', async () => {
    const names = await writeForms({ root: '.', out: join(folder, 'one') });
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    await writeForms({ root: '.', out: join(folder, 'two') });
    const [one, two] = await Promise.all(
      ['one', 'two'].map((run) => Promise.all(names.map((name) => readFile(join(folder, run, 'downloads', name))))),
    );
    expect(names.filter((_, at) => one?.[at]?.equals(two?.[at] ?? Buffer.alloc(0)) !== true)).toEqual([]);
  });

  it('hold every word their form asks, and all of them stand in one file', async () => {
    await writeForms({ root: '.', out: folder });
    const files = (await readdir('content/forms')).map((name) => `content/forms/${name}`);
    const bundle = unzipSync(new Uint8Array(await readFile(join(folder, 'downloads', 'manual-forms.zip'))));
    let count = 0;
    for (const file of files) {
      const form = formSchema.parse(parse(await readFile(file, 'utf8')));
      if (form.of !== 'manual') continue;
      count += 1;
      const blank = new Uint8Array(await readFile(join(folder, 'downloads', `form-${form.id}.docx`)));
      // A column for hours is headed “Hours”.
      const words = wordsIn(blank).toLowerCase();
      const asked = [form.title, form.intro, form.who, form.when, form.keep, ...form.items.flatMap(askedBy)];
      expect(
        asked.filter((text) => !words.includes(text.toLowerCase())),
        file,
      ).toEqual([]);
      expect(Buffer.from(bundle[`form-${form.id}.docx`] ?? []).equals(Buffer.from(blank)), file).toBe(true);
      expect(wordsIn(blank, 'word/footer1.xml')).toContain(form.title);
    }
    expect(Object.keys(bundle)).toHaveLength(count);
  });
});

describe('a blank in Word', () => {
  it('has real headings, the title first', async () => {
    const xml = await xmlOf([
      { kind: 'heading', text: 'A part' },
      { kind: 'line', id: 'a', label: 'Asked' },
    ]);
    expect([...xml.matchAll(/w:pStyle w:val="(Heading\d)"/g)].map(([, style]) => style)).toEqual(['Heading1', 'Heading2']);
  });

  it('starts a page where a part is handed on by itself, and nowhere else', async () => {
    const xml = await xmlOf([
      { kind: 'heading', text: 'For me' },
      { kind: 'line', id: 'a', label: 'Asked' },
      { kind: 'heading', text: 'For others', page: true },
    ]);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('has a box to tick for every answer of a choice, and for a tick', async () => {
    const xml = await xmlOf([
      { kind: 'tick', id: 'a', label: 'Agreed' },
      { kind: 'choice', id: 'b', label: 'Which', options: ['one', 'two', 'three'].map((id) => ({ id, label: id })) },
    ]);
    expect(xml.match(/<w14:checkbox>/g)).toHaveLength(4);
  });

  it('repeats short parts as lines of a table whose head is on every page', async () => {
    const items = [
      { kind: 'line', id: 'a', label: 'First' },
      { kind: 'date', id: 'b', label: 'Second' },
    ];
    const xml = await xmlOf([{ kind: 'repeat', id: 'x', one: 'thing', add: 'Add a thing', blank: 5, most: 9, items }]);
    expect(xml.match(/<w:tr>/g)).toHaveLength(6);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  });

  it('repeats long parts one below the other', async () => {
    const items = [{ kind: 'lines', id: 'a', label: 'Long' }];
    const words = wordsIn(
      await formWord(
        made([{ kind: 'repeat', id: 'x', one: 'thing', add: 'Add a thing', blank: 2, most: 9, items }]),
        1,
        12,
        sayKeys,
      ),
    );
    expect(words).toContain('Thing 1');
    expect(words).toContain('Thing 2');
  });

  it('has a line to sign on and one for the day, and no box to type a name into', async () => {
    const xml = await xmlOf([{ kind: 'sign', who: 'the person' }]);
    expect(xml).toContain('[form-signature the person]');
    expect(xml).toContain('[form-signed-on]');
    expect(xml.match(/<w:tc>/g)).toHaveLength(2);
  });

  it('has squares to draw twelve weeks on where the form plans them, and nowhere else', async () => {
    const planner = { ...made([{ kind: 'line', id: 'a', label: 'Asked' }]), id: 'phased-start' } as const;
    const xml = strFromU8(unzipSync(await formWord(planner, 8, 12, sayKeys))['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:gridCol /g)).toHaveLength(1 + 13);
    expect(await xmlOf([{ kind: 'line', id: 'a', label: 'Asked' }])).not.toContain('[curve-title]');
  });

  it('says when a planned contact is, and with whom', async () => {
    const due = { kind: 'due', id: 'a', label: 'A call', after: { count: 2, unit: 'weeks' }, who: ['worker', 'practice'] };
    expect(wordsIn(await formWord(made([due]), 1, 12, sayKeys))).toContain(
      '[due-weeks 2]. [due-who [role-worker], [role-practice]]',
    );
  });
});
