import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { formatFindings } from '../../lib/finding/finding.ts';

const TODAY = '2026-11-23';

describe('the content check', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'instep-content-'));
    await cp('content', join(root, 'content'), { recursive: true });
    await cp('data', join(root, 'data'), { recursive: true });
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  /** Changes one file, and gives what the check then says about it. */
  async function sayAfter(file: string, from: string, to: string): Promise<string> {
    const path = join(root, file);
    const text = await readFile(path, 'utf8');
    expect(text, 'the text to change must be there').toContain(from);
    await writeFile(path, text.replace(from, to));
    return formatFindings((await checkContent(root, TODAY)).findings);
  }

  it('finds nothing wrong with the content as it is', async () => {
    const { files, findings } = await checkContent(root, TODAY);
    expect(formatFindings(findings)).toBe('');
    expect(files).toBeGreaterThan(40);
  });

  it('names file, line, what was found, what was expected and what to do', async () => {
    expect(await sayAfter('content/editions/southampton.yaml', 'name: Southampton', 'nmae: Southampton')).toMatchInlineSnapshot(`
      "content/editions/southampton.yaml:2
        found     name: nothing
        expected  Invalid input: expected string, received undefined
        next      Correct it; the schema in src/schemas/ says what each field is for.
      content/editions/southampton.yaml:3
        found     nmae: "Southampton"
        expected  no such field
        next      Correct it; the schema in src/schemas/ says what each field is for."
    `);
  });

  it('shows mistakes of several files together', async () => {
    await sayAfter('content/editions/southampton.yaml', 'kind: edition', 'kind: city');
    const said = await sayAfter('content/glossary.yaml', 'meaning:', 'meening:');
    expect(said).toContain('content/editions/southampton.yaml');
    expect(said).toContain('content/glossary.yaml');
  });

  it('refuses a phone number without a source', async () => {
    const said = await sayAfter(
      'content/services/southampton.yaml',
      '  selfReferral: true',
      "  selfReferral: true\n  phone: '023 8083 3000'\n  phoneCost: standard",
    );
    expect(said).toContain('has no source: expected "phone" in the `supports` of one of its sources');
  });

  it('refuses broken YAML with its line', async () => {
    expect(await sayAfter('content/featured.yaml', 'pain: [', 'pain: [[')).toMatch(/content\/featured\.yaml:\d+\n {2}found/);
  });

  it('refuses MDX that cannot be read', async () => {
    expect(await sayAfter('content/booklet/03-living-well.mdx', '</Note>', '')).toContain('MDX that can be read');
  });

  it('refuses a glossary word, a source, a service and a link that do not exist', async () => {
    expect(await sayAfter('content/booklet/03-living-well.mdx', '<Word id="pacing">', '<Word id="paceing">')).toContain(
      'the Word id "paceing"',
    );
    expect(await sayAfter('content/booklet/04-medicines.mdx', '- nice-ng215', '- nice-ng999')).toContain(
      'the source "nice-ng999"',
    );
    expect(await sayAfter('content/editions/portsmouth.yaml', 'hive-portsmouth', 'hive-plymouth')).toContain(
      'the service this edition can feature "hive-plymouth"',
    );
    expect(await sayAfter('content/booklet/05-pain-help.mdx', '](../services/)', '](../servcies/)')).toContain(
      'a link to "../servcies/"',
    );
  });

  it('refuses an id that stands twice, and says where the first is', async () => {
    const said = await sayAfter('content/services/portsmouth.yaml', 'id: hive-portsmouth', 'id: samaritans');
    expect(said).toMatch(/the service "samaritans" a second time/);
    expect(said).toContain('content/services/');
  });

  it('refuses a long sentence, a hard word and the name of a service that is gone', async () => {
    const long = `${Array.from({ length: 26 }, () => 'word').join(' ')}.`;
    const said = await sayAfter(
      'content/booklet/03-living-well.mdx',
      '## Will moving harm me?',
      `## Will moving harm me?\n\n${long} Neuroplasticity helps. Ask Remploy.\n`,
    );
    expect(said).toContain('a sentence of 26 words');
    expect(said).toContain('the hard word "neuroplasticity"');
    expect(said).toContain('"Remploy", a service that is renamed');
  });

  it('refuses a replaced chapter that is named but not there', async () => {
    const said = await sayAfter('content/editions/portsmouth.yaml', 'areas:', 'replaces: [medicines]\nareas:');
    expect(said).toContain('"medicines" in only one of `replaces` and content/editions/portsmouth/');
  });

  it.each([
    ['a place', 'content/booklet/08-am-i-ready.mdx', '<Place id="library">', '<Place id="libary">', 'the Place id "libary"'],
    ['a tone', 'content/booklet/08-am-i-ready.mdx', '<Note tone="careful">', '<Note tone="carful">', 'the Note tone "carful"'],
    [
      'a drawing',
      'content/booklet/08-am-i-ready.mdx',
      '<Drawing id="ladder" />',
      '<Drawing id="lader" />',
      'the Drawing id "lader"',
    ],
    [
      'a component',
      'content/booklet/08-am-i-ready.mdx',
      '<Drawing id="ladder" />',
      '<Picture id="ladder" />',
      'the component "Picture"',
    ],
    [
      'a place for services',
      'content/booklet/09-work-help.mdx',
      '<Services feature="work" />',
      '<Services feature="wrok" />',
      '"wrok"',
    ],
    ['another city’s service', 'content/editions/portsmouth.yaml', 'hive-portsmouth', 'so-linked', '"so-linked"'],
    [
      'an uncertain service',
      'content/editions/portsmouth.yaml',
      'hive-portsmouth',
      'portsmouth-jobcentre',
      '"portsmouth-jobcentre"',
    ],
    ['a cell of a table', 'content/facts.yaml', 'category: Part time', 'category: Part-time', 'found 0 cells'],
    ['a day to come', 'content/services/national.yaml', 'checked: 2026-11-23', 'checked: 2062-11-23', 'checked 2062-11-23'],
  ])('refuses %s that is mistyped or cannot be', async (_what, ...[file, from, to, found]) => {
    expect(await sayAfter(file, from, to)).toContain(found);
  });

  it('refuses a chapter that is there twice', async () => {
    await cp(join(root, 'content/booklet/03-living-well.mdx'), join(root, 'content/booklet/17-living-well.mdx'));
    expect(formatFindings((await checkContent(root, TODAY)).findings)).toContain('the chapter "living-well" a second time');
  });

  it('accepts a replaced chapter that is named and there', async () => {
    await cp(join(root, 'content/booklet/04-medicines.mdx'), join(root, 'content/editions/portsmouth/medicines.mdx'));
    expect(await sayAfter('content/editions/portsmouth.yaml', 'areas:', 'replaces: [medicines]\nareas:')).toBe('');
  });

  it('lists services nobody has checked for longer than the edition allows, and does not stop for them', async () => {
    const { findings, overdue } = await checkContent(root, '2027-06-01');
    expect(findings).toEqual([]);
    expect(overdue).toContainEqual({ service: 'samaritans', checked: '2026-11-23', editions: ['portsmouth', 'southampton'] });
    expect(overdue).toContainEqual({ service: 'portsmouth-jobcentre', checked: '2026-11-23', editions: ['portsmouth'] });
  });

  describe('for tables', () => {
    const RECORDS = 'data/example-records.csv';

    it('refuses a phone number in a record, by file, line and column, and does not repeat it', async () => {
      const said = await sayAfter(RECORDS, ',7.9,No', ',7.9,07700 900123');
      expect(said).toContain(`${RECORDS}:2, column in_work_12_months\n  found     077……`);
      const open = (await readFile(join(root, 'data/example-records.yaml'), 'utf8')).replace(
        ", constraints: { required: true, enum: ['Yes', 'No', Not known] }",
        '',
      );
      await writeFile(join(root, 'data/example-records.yaml'), open);
      expect(formatFindings((await checkContent(root, TODAY)).findings)).toMatchInlineSnapshot(`
        "data/example-records.csv:2, column in_work_12_months
          found     077…… (phone number)
          expected  no way to reach a person
          next      Take it out."
      `);
    });

    it('refuses a record that has become one of too few', async () => {
      expect(await sayAfter(RECORDS, '18 to 44,Male,Portsmouth', '18 to 44,Male,Southampton')).toBe('');
      expect(await sayAfter(RECORDS, '18 to 44,Male,Portsmouth', '18 to 44,Male,Southampton')).toContain(
        'records with the same values (lines',
      );
    });

    it('refuses a fact bound to a number that is hidden', async () => {
      const fact =
        "- { id: hidden, table: table-04, count: [{ variable: Sex, category: Male, group: IPS, timepoint: Baseline, measure: 'n' }], of: { variable: Participants, category: '', group: IPS, timepoint: Baseline, measure: 'n' } }";
      const facts = join(root, 'content/facts.yaml');
      await writeFile(facts, `${await readFile(facts, 'utf8')}\n${fact}\n`);
      const gated = 'disclosure: { status: gated, owner: the data guardian, threshold: 11 }';
      expect(
        await sayAfter('data/table-04.yaml', 'disclosure: { status: already_published, citation: linaker-2021 }', gated),
      ).toContain('found "[c]" for "Sex"');
    });

    it('has a source for every rule of disclosure', async () => {
      expect(await sayAfter('content/references/disclosure.yaml', '- id: acro', '- id: other')).toContain('no source "acro"');
    });
  });
});
