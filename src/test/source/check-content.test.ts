import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { checkContent } from '../../build/check-content.ts';
import { formatFindings } from '../../lib/finding/finding.ts';
import { copyContent, TODAY } from '../helpers/content-copy.ts';

describe('the content check', () => {
  const copy = copyContent();
  const { sayAfter } = copy;

  it('finds nothing wrong with the content as it is', async () => {
    const { files, findings } = await checkContent(copy.root, TODAY);
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

  it.each([
    ['glossary word', 'booklet/03-living-well.mdx', '<Word id="pacing">', '<Word id="paceing">', 'the Word id "paceing"'],
    ['source', 'booklet/04-medicines.mdx', '- nice-ng215', '- nice-ng999', 'the source "nice-ng999"'],
    [
      'service',
      'editions/portsmouth.yaml',
      'hive-portsmouth',
      'hive-plymouth',
      'the service this edition can feature "hive-plymouth"',
    ],
    ['link', 'booklet/05-pain-help.mdx', '](../services/)', '](../servcies/)', 'a link to "../servcies/"'],
  ])('refuses a %s that does not exist', async (_, file, ...[from, to, found]) => {
    expect(await sayAfter(`content/${file}`, from, to)).toContain(found);
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
    ['a cell for plain words', 'content/results/tables.yaml', 'category: Part time', 'category: Part-time', 'found 0 cells'],
    ['a figure for a hole', 'content/results/tables.yaml', '{letters-joined}', '{letter-joined}', 'the figure "letters-joined"'],
    ['a table for plain words', 'content/results/tables.yaml', 'id: table-03', 'id: table-33', 'the table "table-33"'],
    ['a cell of a table', 'content/facts/booklet.yaml', 'category: Part time', 'category: Part-time', 'found 0 cells'],
    ['a day to come', 'content/services/national.yaml', 'checked: 2026-11-23', 'checked: 2062-11-23', 'checked 2062-11-23'],
  ])('refuses %s that is mistyped or cannot be', async (_what, ...[file, from, to, found]) => {
    expect(await sayAfter(file, from, to)).toContain(found);
  });

  it('tells all that is wrong with the data files together', async () => {
    await rm(join(copy.root, 'data/table-15.yaml'));
    await writeFile(join(copy.root, 'data/table-99.yaml'), 'name: table-99\n');
    await sayAfter('data/table-11.csv', 'Excellent,All,Baseline,n,2,', 'Excellent,All,Baseline,n,two,');
    await sayAfter('data/table-12.csv', 'All,3 months,or,', 'Al,3 months,or,');
    await sayAfter('data/table-14.yaml', 'title:', 'titel:');
    const said = await sayAfter('data/table-13.csv', 'variable,category', 'category,variable');
    expect(said.split('\n').filter((line) => !line.startsWith('  next'))).toMatchInlineSnapshot(`
      [
        "data/table-11.csv:3, column value",
        "  found     "two"",
        "  expected  a number such as 12 or 3.4, or nothing",
        "data/table-12.csv:2, column group",
        "  found     "Al"",
        "  expected  one of: All",
        "data/table-13.csv:1, column category",
        "  found     category,variable,group,timepoint,measure,value,note",
        "  expected  variable,category,group,timepoint,measure,value,note",
        "data/table-14.yaml:1",
        "  found     title: nothing",
        "  expected  Invalid input: expected string, received undefined",
        "data/table-14.yaml:2",
        "  found     titel: "Work patterns in the IPS arm"",
        "  expected  no such field",
        "data/table-15.csv:0",
        "  found     no data/table-15.yaml",
        "  expected  a CSV and a YAML of the same name",
        "data/table-99.yaml:0",
        "  found     no data/table-99.csv",
        "  expected  a CSV and a YAML of the same name",
      ]
    `);
  });

  it('refuses two rows of a table that a link could not tell apart', async () => {
    const said = await sayAfter('data/table-15.csv', 'Medication tapering,IPS', '"Psychoeducation: on pain",IPS');
    // A fact tells the row that is renamed, and is refused before it.
    expect(said.slice(said.indexOf('data/table-15.csv:8,'))).toMatchInlineSnapshot(`
      "data/table-15.csv:8, column category
        found     "Type of intervention, Psychoeducation on pain", whose address #row-type-of-intervention-psychoeducation-on-pain is that of "Type of intervention, Psychoeducation: on pain" on line 3
        expected  an address for each row
        next      Word one of them otherwise, or teach src/lib/table/row-id.ts to tell them apart."
    `);
  });

  const STORY = 'content/results/06-getting-to-work.mdx';

  it.each([
    [
      'a number that is not bound',
      '## What happened in between',
      'Then 7 people left.\n\n## What happened in between',
      'the number "7"',
    ],
    ['a fact that is not there', '<Fact id="records-job" />', '<Fact id="records-jobs" />', 'the fact "records-jobs"'],
    [
      'a fact in a form it has not',
      '<Fact id="records-job" />',
      '<Fact id="records-job" as="range" />',
      'cannot be said as "range"',
    ],
    ['a fact in front matter that is not there', '{work-in-12-tau:count}', '{work-in-13-tau:count}', 'the fact "work-in-13-tau"'],
    ['a chart that is not there', '<Chart id="work-icons" />', '<Chart id="work-icon" />', 'Chart id "work-icon"'],
    [
      'a chart on the page that is not listed',
      'charts: [paths-to-work, work-icons]',
      'charts: [paths-to-work]',
      'chart "work-icons" on the page',
    ],
    [
      'a table behind the page that is not listed',
      'tables: [table-08, table-13, table-14',
      'tables: [table-08, table-13',
      'table "table-14" on the page',
    ],
    ['a component that stories do not have', '<Chart id="work-icons" />', '<Sheet id="goals" />', 'the component "Sheet"'],
    ['a link that leads nowhere', '(/results/discrepancies/)', '(/results/discrepancy/)', 'a link to "/results/discrepancy/"'],
    [
      'a hard lead',
      'Some people in both groups found paid work.',
      'Employment was attained by participants irrespective of allocation.',
      'for its three first sentences',
    ],
  ])('refuses in a story %s', async (_, from, to, found) => {
    expect(await sayAfter(STORY, from, to)).toContain(found);
  });

  it('names the line of a number that is not bound', async () => {
    const said = await sayAfter(STORY, '## What happened in between', 'Then 7 people left.\n\n## What happened in between');
    const line = (await readFile(STORY, 'utf8')).split('\n').indexOf('## What happened in between') + 1;
    expect(said).toContain(`${STORY}:${line}\n`);
  });

  const OPENING = '<Statistics title="Ways of counting, side by side">\n';

  it('lets statistics be harder than the words around them', async () => {
    const hard = 'Incapacitated participants’ characteristics necessitated individualised interdisciplinary accommodation.';
    expect(await sayAfter(STORY, OPENING, `${OPENING}\n${`${hard} `.repeat(40)}\n`)).toBe('');
  });

  it('lets numbers in statistics be no freer than others', async () => {
    expect(await sayAfter(STORY, OPENING, `${OPENING}\nThen 7 left.\n`)).toContain('the number "7"');
  });

  it('refuses a summary of more than 300 words', async () => {
    const said = await sayAfter(
      'content/results/summary.mdx',
      '## What it means',
      `${'So it goes. '.repeat(20)}\n\n## What it means`,
    );
    expect(said).toMatch(/3\d\d words\n {2}expected {2}300 or fewer/);
  });

  it('refuses a fact that nothing tells', async () => {
    const said = await sayAfter(
      'content/facts/work.yaml',
      '- id: records-described',
      '- { id: spare, kind: count, table: prose-figures, count: [{ variable: Randomised }] }\n- id: records-described',
    );
    expect(said).toContain('the fact "spare", which no text tells');
  });

  it('refuses a chapter that is there twice', async () => {
    await cp(join(copy.root, 'content/booklet/03-living-well.mdx'), join(copy.root, 'content/booklet/17-living-well.mdx'));
    expect(formatFindings((await checkContent(copy.root, TODAY)).findings)).toContain('the chapter "living-well" a second time');
  });

  it('accepts a replaced chapter that is named and there', async () => {
    await cp(join(copy.root, 'content/booklet/04-medicines.mdx'), join(copy.root, 'content/editions/portsmouth/medicines.mdx'));
    expect(await sayAfter('content/editions/portsmouth.yaml', 'areas:', 'replaces: [medicines]\nareas:')).toBe('');
  });

  it('lists services nobody has checked for longer than the edition allows, and does not stop for them', async () => {
    const { findings, overdue } = await checkContent(copy.root, '2027-06-01');
    expect(findings).toEqual([]);
    expect(overdue).toContainEqual({ service: 'samaritans', checked: '2026-11-23', editions: ['portsmouth', 'southampton'] });
    expect(overdue).toContainEqual({ service: 'portsmouth-jobcentre', checked: '2026-11-23', editions: ['portsmouth'] });
  });

  describe('for tables', () => {
    const RECORDS = 'data/example-records.csv';

    it('refuses a phone number in a record, by file, line and column, and does not repeat it', async () => {
      const said = await sayAfter(RECORDS, ',7.9,No', ',7.9,07700 900123');
      expect(said).toContain(`${RECORDS}:2, column in_work_12_months\n  found     077……`);
      const open = (await readFile(join(copy.root, 'data/example-records.yaml'), 'utf8')).replace(
        ", constraints: { required: true, enum: ['Yes', 'No', Not known] }",
        '',
      );
      await writeFile(join(copy.root, 'data/example-records.yaml'), open);
      expect(formatFindings((await checkContent(copy.root, TODAY)).findings)).toMatchInlineSnapshot(`
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
        "- { kind: share, id: hidden, table: table-04, count: [{ variable: Sex, category: Male, group: IPS, timepoint: Baseline, measure: 'n' }], of: { variable: Participants, category: '', group: IPS, timepoint: Baseline, measure: 'n' } }";
      const facts = join(copy.root, 'content/facts/people.yaml');
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
