import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFObject, PDFPage } from '@cantoo/pdf-lib';

/** The words on each page of a PDF that Chromium made, without their spaces: it places letters, and leaves spaces out as it likes. */
export const pageTexts = async (pdf: Uint8Array): Promise<string[]> =>
  (await PDFDocument.load(pdf)).getPages().map((page) => textOf(page).replaceAll(/\s/g, ''));

/** Sets a font, or shows letters of it by their numbers. */
const STEP = /\/(\S+) \S+ Tf|<([0-9A-Fa-f]+)> Tj/g;

function textOf(page: PDFPage): string {
  const fonts = page.node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  let letters: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, font, shown] of contentsOf(page).matchAll(STEP)) {
    if (font !== undefined) letters = lettersOf(fonts?.lookup(PDFName.of(font), PDFDict));
    else text += read(shown ?? '', letters);
  }
  return text;
}

/** Each number is as long as those in the font's table: one byte, or two. */
function read(shown: string, letters: ReadonlyMap<string, string>): string {
  const [{ length } = '00'] = letters.keys();
  const codes = shown.toLowerCase().match(new RegExp(`.{${length}}`, 'g'));
  return codes?.map((code) => letters.get(code) ?? '').join('') ?? '';
}

function contentsOf(page: PDFPage): string {
  const contents = page.node.Contents();
  return contents instanceof PDFArray
    ? contents
        .asArray()
        .map((part) => decoded(page.doc.context.lookup(part)))
        .join('\n')
    : decoded(contents);
}

/** What the letters of a font stand for, from the table that a PDF carries so that its words can be copied. */
function lettersOf(font: PDFDict | undefined): Map<string, string> {
  const table = decoded(font?.lookup(PDFName.of('ToUnicode')));
  const letters = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(code.toLowerCase(), charsOf(letter));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', letter = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let step = 0; step <= parseInt(to, 16) - parseInt(from, 16); step++)
        letters.set(
          (parseInt(from, 16) + step).toString(16).padStart(from.length, '0'),
          charsOf((parseInt(letter, 16) + step).toString(16).padStart(letter.length, '0')),
        );
  return letters;
}

const charsOf = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const decoded = (stream: PDFObject | undefined): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') : '';
