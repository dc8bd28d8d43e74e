import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';

import { finishPdf } from './finish-pdf.ts';
import { placesOf } from './places.ts';

const ABOUT = { title: 'The manual', author: 'InSTEP', subject: 'How to.', day: '2026-11-23' };

/** A document with the head of a table, a cell that names it, and the tree of names. */
async function withParts(...names: readonly [string, string]): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const [head, other] = names.map((name) => PDFString.of(name));
  pdf.context.register(pdf.context.obj({ Type: 'StructElem', ID: head ?? null, A: { Headers: [other ?? null] } }));
  pdf.context.register(pdf.context.obj({ Names: [head ?? null, other ?? null] }));
  return pdf;
}

it('each place has the number of its page, from 1', async () => {
  const pdf = await PDFDocument.create();
  const pages = [pdf.addPage(), pdf.addPage()];
  const places = pages.map(({ ref }, index) => [index === 0 ? 'first' : 'the-agenda', [ref, 'XYZ', 0, 0, 0]] as const);
  pdf.catalog.set(PDFName.of('Dests'), pdf.context.obj(Object.fromEntries(places)));
  expect([...placesOf(pdf)]).toEqual([
    ['first', 1],
    ['the-agenda', 2],
  ]);
});

it('a document without places has none', async () => {
  expect(placesOf(await PDFDocument.create()).size).toBe(0);
});

it('the same pages give the same bytes, whatever names Chromium gave to their parts', async () => {
  const bytes = await finishPdf(await withParts('node00000007', 'node00000012'), ABOUT);
  expect(await finishPdf(await withParts('node00000021', 'node00000300'), ABOUT)).toEqual(bytes);
});

it('a part has one name wherever it is named, and sorted names stay sorted', async () => {
  const pdf = await withParts('node00000009', 'node00000003');
  await finishPdf(pdf, ABOUT);
  const texts = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFDict)) return [];
    return [object.get(PDFName.of('ID')), object.lookupMaybe(PDFName.of('Names'), PDFArray)].flatMap(
      (part) => part?.toString() ?? [],
    );
  });
  expect(texts).toEqual(['(node00000002)', '[ (node00000002) (node00000001) ]']);
});

it('it says what it is, who it is by, its language and the day of the build', async () => {
  const pdf = await PDFDocument.load(await finishPdf(await withParts('a', 'b'), ABOUT), { updateMetadata: false });
  expect(pdf.getTitle()).toBe('The manual');
  expect(pdf.getAuthor()).toBe('InSTEP');
  expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toContain('en-GB');
  expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
});
