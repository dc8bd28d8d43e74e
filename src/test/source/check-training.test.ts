import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { formatFindings } from '../../lib/finding/finding.ts';
import { copyContent, TODAY } from '../helpers/content-copy.ts';

describe('the content check of the training', () => {
  const copy = copyContent();
  const HERE = 'content/training/how-pain-shows';

  it('refuses what is mistyped, doubled or out of place, all together', async () => {
    const mistakes = [
      ['module.yaml', 'order: 2', 'order: 3', 'order 3'],
      ['module.yaml', '- drakulich-2020', '- drakulich-2002', 'the source "drakulich-2002"'],
      ['lesson.mdx', '<Drawing id="painful-places" />', '<Drawing id="painful-place" />', 'Drawing id "painful-place"'],
      ['lesson.mdx', '<Drawing id="below-the-surface" />', '', '1 <Drawing>'],
      ['lesson.mdx', '<Fact id="anxiety-or-depression" />', '<Fact id="anxiety" />', 'the fact "anxiety"'],
      ['lesson.mdx', 'id="arthritis" as="count"', 'id="arthritis" as="range"', 'The fact "arthritis" (share) cannot be said'],
      ['lesson.mdx', '(/results/who-took-part/)', '(/result/who-took-part/)', 'a link to "/result/who-took-part/"'],
      ['lesson.mdx', '<Reflect id="looks-fine"', '<Sheet id="looks-fine"', 'the component "Sheet"'],
      ['case.yaml', 'start: call', 'start: cal', 'start: cal'],
      ['case.yaml', 'to: breach', 'to: breech', 'to: breech'],
      ['case.yaml', 'to: proof', 'to: call', 'to: call, which was passed before'],
      [
        ...['case.yaml', 'keating-disclose', 'keating-discloze'],
        `the source "keating-discloze", which ${HERE}/module.yaml does not list`,
      ],
      ['quiz.yaml', 'reread: what-a-day-can-hold', 'reread: what-a-day-may-hold', 'reread: what-a-day-may-hold'],
      ['quiz.yaml', '{anxiety-or-depression}', '{anxiety-or-despair}', 'the fact "anxiety-or-despair"'],
      ['quiz.yaml', 'id: hps-goes-with', 'id: gbd-morning-text', 'the question "gbd-morning-text" a second time'],
    ] as const;
    for (const [file, from, to] of mistakes) await copy.change(`${HERE}/${file}`, from, to);
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    for (const [file, , , found] of mistakes) {
      expect(said.replaceAll(/:\d+\n/g, '\n')).toContain(`${HERE}/${file}\n  found     ${found}`);
    }
    expect(said).toContain('the first stands in content/training/good-days-and-bad-days/quiz.yaml');
  });

  it('refuses a module without one of its files', async () => {
    const names = ['module.yaml', 'lesson.mdx', 'case.yaml', 'quiz.yaml'];
    const modules = (await readdir(join(copy.root, 'content/training'))).slice(0, names.length);
    const missing = modules.map((module, index) => [`content/training/${module}/`, names[index] ?? ''] as const);
    for (const [folder, name] of missing) await rm(join(copy.root, folder, name));
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    for (const [folder, name] of missing) expect(said).toContain(`${folder}:0\n  found     no ${name}\n`);
  });

  it('refuses a lesson that is too long, and a question that is hard to read', async () => {
    const sentence = `${Array.from({ length: 26 }, () => 'word').join(' ')}.`;
    await copy.change(`${HERE}/quiz.yaml`, 'text: A limp or a groan', `text: ${sentence}`);
    const heading = '## What a day can hold';
    const said = await copy.sayAfter(`${HERE}/lesson.mdx`, heading, `${'So it goes. '.repeat(400)}\n\n${heading}`);
    expect(said).toMatch(/lesson\.mdx:1\n {2}found {5}\d{4} words\n {2}expected {2}900 to 1600\n/);
    expect(said).toMatch(/quiz\.yaml:\d+\n {2}found {5}a sentence of 26 words/);
  });
});
