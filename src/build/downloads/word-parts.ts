import {
  BorderStyle,
  CheckBox,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { IRunOptions } from 'docx';

/** What a Word file is made of: paragraphs and tables, one below the other. */
export type Block = Paragraph | Table;

/** Twentieths of a point; A4 less its margins. */
export const LINE_WIDTH = 9_638;
/** Word takes no longer name for a box. */
const MOST_NAME = 64;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '595959' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const CELL_MARGINS = { top: 60, bottom: 60, left: 100, right: 100 };

/** A run of letters of one look. The constructor also takes a text, whose own `bold` the linter would warn of. */
export const run = (options: IRunOptions): TextRun => new TextRun(options);

/** @param startsPage whether a new page begins here */
export const heading = (text: string, level: 1 | 2 | 3, startsPage = false): Paragraph =>
  new Paragraph({
    pageBreakBefore: startsPage,
    heading: { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }[level],
    keepNext: true,
    children: [new TextRun(text)],
  });

export const words = (text: string, options: { readonly isFirm?: boolean; readonly leads?: boolean } = {}): Paragraph =>
  new Paragraph({
    keepNext: options.leads ?? false,
    spacing: { after: 60 },
    children: [run({ text, bold: options.isFirm ?? false })],
  });

/** Words to say or to keep in mind, set apart by a line beside them. */
export const note = (text: string): Paragraph =>
  new Paragraph({
    border: { left: { ...LINE, size: 18, space: 8, color: 'A6A6A6' } },
    indent: { left: 200 },
    spacing: { before: 120, after: 120 },
    keepLines: true,
    children: [run({ text, italics: true })],
  });

/** What is asked, and its hint; they stay with what comes after. */
export const asked = (label: string, hint?: string): Paragraph[] => [
  new Paragraph({ keepNext: true, spacing: { before: 160, after: 30 }, children: [run({ text: label, bold: true })] }),
  ...(hint ? [words(hint, { leads: true })] : []),
];

/** A box that Word ticks at a click, and a pen on paper, then its words. */
export const tick = (label: string, isFirm = false): Paragraph =>
  new Paragraph({
    spacing: { before: 60, after: 60 },
    keepLines: true,
    children: [
      new CheckBox({ alias: label.slice(0, MOST_NAME), checkedState: { value: '2612' }, uncheckedState: { value: '2610' } }),
      run({ text: `  ${label}`, bold: isFirm }),
    ],
  });

/** An empty line, or a box to write several in. */
export const box = (height: number, isLine = false): Table =>
  grid([LINE_WIDTH], [row([cell([new Paragraph('')], LINE_WIDTH, isLine)], height)]);

/** Rows with what is asked at the left and room for the answer at the right; or, with names, columns under them. */
export const grid = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [...rows],
  });

export const row = (children: readonly TableCell[], height: number, isHeader = false): TableRow =>
  new TableRow({
    children: [...children],
    cantSplit: true,
    tableHeader: isHeader,
    height: { value: height, rule: HeightRule.ATLEAST },
  });

export const cell = (children: readonly Block[], width: number, isLine = false): TableCell =>
  new TableCell({
    children: [...children],
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGINS,
    verticalAlign: isLine ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    borders: isLine ? { ...NO_BORDERS, bottom: LINE } : { top: LINE, bottom: LINE, left: LINE, right: LINE },
  });
