import { PDFArray, PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** What a PDF says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/**
 * The finished file. The same pages always give the same bytes: dates are the day of the build, and the names that Chromium
 * gives at random to parts of its structure become their place.
 */
export async function finishPdf(pdf: PDFDocument, { title, author, subject, day }: About): Promise<Uint8Array> {
  const midnight = new Date(`${day}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setSubject(subject);
  pdf.setLanguage('en-GB');
  pdf.setProducer('Chromium');
  pdf.setCreator(author);
  pdf.setCreationDate(midnight);
  pdf.setModificationDate(midnight);
  renameParts(pdf);
  delete pdf.context.trailerInfo.ID;
  return pdf.save({ useObjectStreams: true, updateFieldAppearances: false, objectsPerTick: Infinity });
}

/** Chromium's name for a part. Heads of tables are named, cells name their heads, and a tree of all names is sorted by them. */
const PART = /^node\d+$/;

/** Numbers the parts from 1, in the order of the names they had, so that what is sorted by them stays sorted. */
function renameParts(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<string>();
  for (const object of objects) visitParts(object, (name) => void found.add(name));
  const names = new Map([...found].toSorted().map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  for (const object of objects) visitParts(object, (name) => names.get(name));
}

/** Shows the name of every part inside an object, and puts another in its place where it is given one. */
function visitParts(object: PDFObject, see: (name: string) => string | undefined): void {
  const renamed = (child: PDFObject): PDFString | undefined => {
    visitParts(child, see);
    const text = child instanceof PDFString || child instanceof PDFHexString ? child.decodeText() : '';
    const name = PART.test(text) ? see(text) : undefined;
    return name === undefined ? undefined : PDFString.of(name);
  };
  if (object instanceof PDFDict) {
    for (const [key, child] of object.entries()) object.set(key, renamed(child) ?? child);
  } else if (object instanceof PDFArray) {
    object.asArray().forEach((child, index) => object.set(index, renamed(child) ?? child));
  }
}
