import { expect, it } from 'vitest';

import { outlineMdx } from './prose.ts';

it('headings, paragraphs, list items and quotes are blocks, each with its line', () => {
  expect(outlineMdx('# Rest\n\nStop early.\n\n- Sit\n- Lie\n\n> Well said.\n').blocks).toEqual([
    { kind: 'heading', text: 'Rest', line: 1 },
    { kind: 'paragraph', text: 'Stop early.', line: 3 },
    { kind: 'paragraph', text: 'Sit', line: 5 },
    { kind: 'paragraph', text: 'Lie', line: 6 },
    { kind: 'paragraph', text: 'Well said.', line: 8 },
  ]);
});

it('front matter is no block, and lines count from the top of the file', () => {
  expect(outlineMdx('---\ntitle: Rest\n---\n\nStop early.\n').blocks).toEqual([
    { kind: 'paragraph', text: 'Stop early.', line: 5 },
  ]);
});

it('a block is read as words: emphasis, links and components leave only their text', () => {
  const [block] = outlineMdx('Try **very** [gentle](/rest) <Word id="pacing">pacing</Word>.').blocks;
  expect(block?.text).toBe('Try very gentle pacing.');
});

it('a line break inside a paragraph is a space', () => {
  expect(outlineMdx('Stop\nearly.').blocks[0]?.text).toBe('Stop early.');
});

it.each([
  ['two spaces', 'Stop  \nearly.'],
  ['a backslash', 'Stop\\\nearly.'],
])('a line break forced by %s is a space', (_, source) => {
  expect(outlineMdx(source).blocks[0]?.text).toBe('Stop early.');
});

it('the cells of a table are blocks, its head included', () => {
  expect(outlineMdx('| Day | Walk |\n| --- | --- |\n| **Monday** | [10 minutes](../walk/) |\n')).toEqual({
    blocks: [
      { kind: 'cell', text: 'Day', line: 1 },
      { kind: 'cell', text: 'Walk', line: 1 },
      { kind: 'cell', text: 'Monday', line: 3 },
      { kind: 'cell', text: '10 minutes', line: 3 },
    ],
    components: [],
    links: [{ url: '../walk/', line: 3 }],
  });
});

it('indented text is prose, as MDX has it', () => {
  expect(outlineMdx('    Stop early.\n').blocks).toEqual([{ kind: 'paragraph', text: 'Stop early.', line: 1 }]);
});

it('paragraphs inside a component are blocks, and say what they are inside of', () => {
  expect(outlineMdx('<Note>\n\n<Say>\n\nStop early.\n\n</Say>\n\n</Note>').blocks).toEqual([
    { kind: 'paragraph', text: 'Stop early.', line: 5, within: ['Note', 'Say'] },
  ]);
});

it('a component without words says nothing, unless one is told what it says', () => {
  const source = 'Of <Fact id="all" as="count" />, <Word id="pacing">most</Word> came.';
  expect(outlineMdx(source).blocks[0]?.text).toBe('Of , most came.');
  const say = ({ name, attributes }: { name: string; attributes: Readonly<Record<string, string>> }): string =>
    `${name} ${attributes.id} ${attributes.as}`;
  expect(outlineMdx(source, say).blocks[0]?.text).toBe('Of Fact all count, most came.');
});

it('a code block is no prose', () => {
  expect(outlineMdx('```\nconst pain = 1\n```').blocks).toEqual([]);
});

it('a comment is no prose, on a line of its own or inside one', () => {
  expect(outlineMdx('{/* Ask Jo about this. */}\n\nStop {/* or pause */} early.').blocks).toEqual([
    { kind: 'paragraph', text: 'Stop early.', line: 3 },
  ]);
});

it('imports and exports are no prose', () => {
  expect(outlineMdx("import Note from './Note.astro'\n\nexport const pain = 'none'\n\nStop early.").blocks).toEqual([
    { kind: 'paragraph', text: 'Stop early.', line: 5 },
  ]);
});

it('a component is named with its text and line, inside a line or on lines of its own', () => {
  expect(outlineMdx('A <Word id="pacing">short *rest*</Word>.\n\n<Note kind="tip">\n\nSit down.\n\n</Note>').components).toEqual([
    { name: 'Word', attributes: { id: 'pacing' }, text: 'short rest', line: 1 },
    { name: 'Note', attributes: { kind: 'tip' }, text: 'Sit down.', line: 3 },
  ]);
});

it('a component without words has an empty text', () => {
  expect(outlineMdx('<Fact id="helped" />').components).toEqual([
    { name: 'Fact', attributes: { id: 'helped' }, text: '', line: 1 },
  ]);
});

it('blocks inside a component stay apart in its text', () => {
  const [note] = outlineMdx('<Note>\n\n- Sit\n- Lie\n\n| Day | Walk |\n| --- | --- |\n\n</Note>').components;
  expect(note?.text).toBe('Sit Lie Day Walk');
});

it('a component inside another is named after it', () => {
  expect(outlineMdx('<Note>\n\n<Word id="a">a</Word>\n\n</Note>').components.map(({ name }) => name)).toEqual(['Note', 'Word']);
});

it('attributes without a plain text are left out', () => {
  expect(outlineMdx('<Sheet id="goals" open rows={3} {...rest} />').components[0]?.attributes).toEqual({ id: 'goals' });
});

it('a fragment is a component without a name', () => {
  expect(outlineMdx('<>word</>').components[0]?.name).toBe('');
});

it('links are named as written, with their line', () => {
  expect(outlineMdx('[In](../rest/)\n\n[out](https://example.org/?a=1&b=2#c)').links).toEqual([
    { url: '../rest/', line: 1 },
    { url: 'https://example.org/?a=1&b=2#c', line: 3 },
  ]);
});

it('a link by reference is named where its target stands', () => {
  expect(outlineMdx('Try a [walk][walk].\n\n[walk]: ../walk/').links).toEqual([{ url: '../walk/', line: 3 }]);
});

it('an empty file has nothing to read', () => {
  expect(outlineMdx('')).toEqual({ blocks: [], components: [], links: [] });
});

it('a component that is never closed is refused with its place', () => {
  expect(() => outlineMdx('Try <Word id="pacing">pacing.')).toThrowErrorMatchingInlineSnapshot(
    `[1:1-1:30: Expected a closing tag for \`<Word>\` (1:5-1:23) before the end of \`paragraph\`]`,
  );
});

it('an HTML comment is refused, as MDX refuses it', () => {
  expect(() => outlineMdx('<!-- later -->')).toThrowErrorMatchingInlineSnapshot(
    `[1:2: Unexpected character \`!\` (U+0021) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` (note: to create a comment in MDX, use \`{/* text */}\`)]`,
  );
});

it('a brace that is never closed is refused, as MDX refuses it', () => {
  expect(() => outlineMdx('Stop {early.')).toThrowErrorMatchingInlineSnapshot(
    `[1:13: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`]`,
  );
});
