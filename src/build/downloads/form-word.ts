import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';

import { tellMinutes } from '#lib/manual/tell-minutes.ts';
import type { ManualForm } from '#schemas/form.ts';
import type { Say } from '#build/strings.ts';
import { blocksOf } from './form-blocks.ts';
import { weeksGrid } from './form-weeks.ts';
import { heading, LINE_WIDTH, run, words } from './word-parts.ts';
import type { Block } from './word-parts.ts';
import { packZip } from './zip.ts';

const FONT = 'Arial';
const A4 = { width: 11_906, height: 16_838 };
const MARGIN = (A4.width - LINE_WIDTH) / 2;
/** Half points. */
const LETTERS = { text: 22, title: 36, part: 28, small: 24 };

/** A form of the manual as a Word file, blank: to print, or to type into where a service keeps its own files. */
export async function formWord(form: ManualForm, number: number, all: number, say: Say): Promise<Uint8Array> {
  const document = new Document({
    title: form.title,
    description: form.intro,
    creator: 'InSTEP',
    lastModifiedBy: 'InSTEP',
    styles: { default: defaults() },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: footer(form, say) },
        children: [
          ...head(form, number, all, say),
          ...form.items.flatMap((item) => apart(blocksOf(item, say))),
          ...(form.id === 'phased-start' ? weeksGrid(say) : []),
        ],
      },
    ],
  });
  return withoutTime(await Packer.toBuffer(document));
}

function head(form: ManualForm, number: number, all: number, say: Say): Block[] {
  const fact = (name: string, text: string): Paragraph =>
    new Paragraph({ spacing: { after: 40 }, children: [run({ text: `${name}: `, bold: true }), new TextRun(text)] });
  return [
    words(say('form-number-of', { n: number, all })),
    heading(form.title, 1),
    words(form.intro),
    fact(say('form-who'), form.who),
    fact(say('form-when'), form.when),
    fact(say('form-minutes'), tellMinutes(form, say)),
    fact(say('form-keep'), form.keep),
  ];
}

/** Two tables in a row would be one to Word. */
const apart = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) =>
    block instanceof Paragraph ? [block] : [block, new Paragraph({ spacing: { after: 0, line: 120 }, text: '' })],
  );

const footer = ({ title }: ManualForm, say: Say): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: LINE_WIDTH }],
        alignment: AlignmentType.LEFT,
        children: [
          run({
            size: 18,
            children: [`${title}, ${say('word-from')}`, new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

function defaults() {
  const headed = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  });
  return {
    document: { run: { font: FONT, size: LETTERS.text, language: { value: 'en-GB' } } },
    heading1: headed(LETTERS.title, 0),
    heading2: headed(LETTERS.part, 360),
    heading3: headed(LETTERS.small, 240),
  };
}

/** The package writes the time of day into the file: the same form gives the same bytes whenever it is made. */
function withoutTime(written: Uint8Array): Uint8Array {
  const parts = unzipSync(new Uint8Array(written));
  const core = 'docProps/core.xml';
  const told = strFromU8(parts[core] ?? new Uint8Array()).replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '1980-01-01T00:00:00Z');
  return packZip({ ...parts, [core]: strToU8(told) });
}
