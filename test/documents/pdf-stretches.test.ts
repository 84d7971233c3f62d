/**
 * A document that is too large for the engine is typeset in stretches: the
 * same pages, bookmarks and structure as in one piece.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/analysis.ts';
import { type ExportedPdf, exportPdf, typesetPdf } from '../../server/src/export/pdf/pdf.ts';
import { PdfFile } from '../../server/src/export/pdf/pdf-file.ts';
import { exportPdfOfAnySize, type Typesetter } from '../../server/src/export/pdf/pdf-stretches.ts';
import { selfCheck } from '../../server/src/export/pdf/self-check.ts';
import { buildPrintDocument } from '../../server/src/print/build.ts';
import type { PrintDocument } from '../../server/src/print/model.ts';
import { defaultProfile } from '../../server/src/profile/default-profile.ts';
import { testEngine } from '../support/pdf-engine.ts';
import { printDocumentWith } from '../support/print-document.ts';
import { printItem } from '../support/print-parts.ts';
import { type ReadPage, readPdf, roles } from '../support/read-pdf.ts';

const EXAMPLE = new URL('../../examples/allmanna-utskottet-2026-03-10.protokoll', import.meta.url);
const ITEMS = { items: 7, size: 1_000_000 };
const SIZE = { items: 1000, size: 12_000 };

let typeset: Typesetter;
let calls: number;
let document: PrintDocument;
let whole: ExportedPdf;

beforeAll(async () => {
  const engine = await testEngine();
  typeset = async (part, stretch) => {
    calls++;
    return typesetPdf(part, stretch, engine);
  };
  const { minutes, tree } = analyse(readFileSync(EXAMPLE, 'utf8'));
  document = buildPrintDocument(minutes, tree, defaultProfile, { final: false });
  whole = exportPdf(document, engine);
});

async function inStretches(of: PrintDocument, limit: typeof ITEMS): Promise<ExportedPdf> {
  calls = 0;
  return exportPdfOfAnySize(of, typeset, { whole: limit, stretch: limit });
}

describe.each([
  ['a few §§ at a time', ITEMS],
  ['as many §§ as have room', SIZE],
])('%s', (_, limit) => {
  let merged: ExportedPdf;
  beforeAll(async () => {
    merged = await inStretches(document, limit);
  });

  it('has the same pages, bookmarks and structure as in one piece', async () => {
    expect(calls).toBeGreaterThan(5);
    const [one, other] = [await readPdf(whole.bytes), await readPdf(merged.bytes)];
    expect(other.pages.map(({ lines }) => lines)).toEqual(one.pages.map(({ lines }) => lines));
    expect(other.bookmarks).toEqual(one.bookmarks);
    // In one piece the pages that the list of §§ names are links.
    const beside = ({ structure }: ReadPage) =>
      roles(structure)
        .filter((role) => role !== 'Link' && role !== 'Span')
        .join(' ');
    expect(other.pages.map(beside)).toEqual(one.pages.map(beside));
  });

  it('says on which pages each § is', () => {
    expect(merged.pages).toBe(whole.pages);
    expect(merged.itemPages).toEqual(whole.itemPages);
  });

  it('passes the check of PDF/A-2a and PDF/UA-1, and is the same to the byte a second time', async () => {
    expect(selfCheck(merged.bytes)).toEqual([]);
    const again = await inStretches(document, limit);
    expect(Buffer.compare(again.bytes, merged.bytes)).toBe(0);
  });

  it('holds every object once, and refers to none that is not there', () => {
    const file = new PdfFile(merged.bytes);
    const numbers = file.places.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const text = Buffer.from(merged.bytes).toString('latin1');
    const referred = [...text.matchAll(/(?<![\w.])(\d+) 0 R(?!\w)/gu)].map(([, n]) => Number(n));
    expect(referred.length).toBeGreaterThan(1000);
    expect([...new Set(referred)].filter((number) => !numbers.includes(number))).toEqual([]);
  });
});

it('is in one piece while it is small enough', async () => {
  calls = 0;
  const small = await exportPdfOfAnySize(document, typeset);
  expect(calls).toBe(1);
  expect(Buffer.compare(small.bytes, whole.bytes)).toBe(0);
});

it('prints no page twice when one § alone is too large', async () => {
  const items = [printItem(1, 'Ett'), printItem(2, 'Två'), printItem(3, 'Tre')];
  const { bytes, itemPages, pages } = await inStretches(printDocumentWith(items), {
    items: 1000,
    size: 1,
  });
  const { pages: read } = await readPdf(bytes);
  expect(read).toHaveLength(pages);
  expect([...itemPages.values()].map(({ first, last }) => last - first)).toEqual([0, 0, 0]);
});
