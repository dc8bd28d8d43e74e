import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { formatFindings } from '../../lib/finding/finding.ts';
import { copyContent, TODAY } from '../helpers/content-copy.ts';

describe('the content check of the manual', () => {
  const copy = copyContent();
  const MEETING = 'content/manual/07-the-joint-consultation.mdx';
  const PLAN = 'content/manual/08-the-pain-management-plan.mdx';
  const REVIEW = 'content/manual/fidelity.yaml';
  const FORM = 'content/forms/joint-assessment.yaml';

  it('refuses what is mistyped, doubled or out of place, all together', async () => {
    const mistakes = [
      [MEETING, 'order: 7', 'order: 8', 'order 8'],
      [MEETING, '## Setting up the hour', '## What goes into the plan', undefined],
      [MEETING, '<FactLink id="joint-came"', '<FactLink id="joint-come"', 'the fact "joint-come"'],
      [
        MEETING,
        '<Cite id="linaker-2021" at="Work package 4',
        '<Cite id="linaker-2012" at="Work package 4',
        'Cite id "linaker-2012"',
      ],
      [PLAN, 'tables: [table-15, ', 'tables: [', 'facts from table-15'],
      [PLAN, '<See to="form/', '<See to="from/', undefined],
      [PLAN, '<Chart id="pain-support" />', '<Chart id="pain-suport" />', 'Chart id "pain-suport"'],
      [FORM, 'sources: [linaker-2021', 'sources: [linaker-2012', 'the source "linaker-2012"'],
    ] as const;
    for (const [file, from, to] of mistakes) await copy.change(file, from, to);
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    for (const [file, , , found] of mistakes) {
      if (found) expect(said.replaceAll(/:\d+\n/g, '\n')).toContain(`${file}\n  found     ${found}`);
    }
    expect(said).toContain('the heading "what-goes-into-the-plan" a second time');
    expect(said).toContain(`the first stands in ${MEETING}`);
    expect(said).toMatch(/See to "from\/[a-z-]+"/);
  });

  it('refuses a manual that lacks a chapter or a form', async () => {
    await rm(join(copy.root, MEETING));
    await rm(join(copy.root, FORM));
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    expect(said).toContain('content/manual/:0\n  found     no chapter "the-joint-consultation"\n');
    expect(said).toContain('content/forms/:0\n  found     no form "joint-assessment"\n');
  });

  it('refuses a form with two answers of one name', async () => {
    const said = await copy.sayAfter(FORM, 'items:', 'items:\n  - { kind: line, id: who, label: A second time }');
    expect(said).toMatch(/joint-assessment\.yaml:\d+\n {2}found {5}the answer "who" twice\n/);
  });

  it('refuses a choice with two answers of one name', async () => {
    const choice = '{ kind: choice, id: which, label: Which, options: [{ id: a, label: One }, { id: a, label: Two }] }';
    expect(await copy.sayAfter(FORM, 'items:', `items:\n  - ${choice}`)).toContain('the answer "a" twice\n');
  });

  it('refuses a chapter that is there twice', async () => {
    await cp(join(copy.root, MEETING), join(copy.root, 'content/manual/18-the-joint-consultation.mdx'));
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    expect(said).toContain(
      `the chapter "the-joint-consultation" a second time\n  expected  one of its own (the first stands in ${MEETING}`,
    );
  });

  it('refuses items of the review that would overwrite one another, and a source that is not there', async () => {
    await copy.change(REVIEW, '- id: services-staff\n  number: 2', '- id: caseload-size\n  number: 1');
    await copy.change(REVIEW, 'source: social-finance-ips-grow', 'source: social-finance-ips-grew');
    const said = formatFindings((await checkContent(copy.root, TODAY)).findings);
    for (const found of ['fidelity item "caseload-size" a second', 'number "1" a second', 'source "social-finance-ips-grew"'])
      expect(said).toMatch(new RegExp(`fidelity\\.yaml:\\d+\\n {2}found {5}the ${found}`));
  });

  it('refuses long sentences, and numbers of the pilot that are not bound to the data', async () => {
    const sentence = `${Array.from({ length: 26 }, () => 'word').join(' ')}.`;
    await copy.change(FORM, 'intro:', `intro: ${sentence} #`);
    await copy.change(REVIEW, 'lift:', `lift: ${sentence} #`);
    const said = await copy.sayAfter(MEETING, "text: '", "text: '77 people said so. ");
    expect(said).toMatch(/joint-assessment\.yaml:\d+\n {2}found {5}a sentence of 26 words/);
    expect(said).toMatch(/fidelity\.yaml:\d+\n {2}found {5}a sentence of 26 words/);
    expect(said).toMatch(/07-the-joint-consultation\.mdx:\d+\n {2}found {5}the number "77"/);
  });
});
