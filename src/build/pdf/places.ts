import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** The pages of the places that links in a PDF lead to, by id, from 1: Chromium names a destination for each. */
export function placesOf(pdf: PDFDocument): Map<string, number> {
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.toString(), index + 1]));
  const named = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  const places = new Map<string, number>();
  for (const [name] of named?.entries() ?? []) {
    const page = pages.get(named?.lookup(name, PDFArray).get(0).toString() ?? '');
    if (page !== undefined) places.set(name.decodeText(), page);
  }
  return places;
}
