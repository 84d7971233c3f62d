/** The PDF of a print document: archival (PDF/A-2a) and accessible (PDF/UA-1) in one file. */
import type { PrintDocument } from '../../print/model.ts';
import { characterShower } from './characters.ts';
import type { PdfEngine } from './engine.ts';
import { PdfFile } from './pdf-file.ts';
import { claimStandards } from './pdf-standards.ts';
import { type Stretch, typstSource } from './typst-source.ts';

/** First and last page of each §, from 1, by the item's id. */
export type ItemPages = ReadonlyMap<string, { first: number; last: number }>;

export interface ExportedPdf {
  bytes: Uint8Array;
  /** Number of pages. */
  pages: number;
  itemPages: ItemPages;
  /** Characters that the faces do not have; a replacement was printed. */
  missingCharacters: readonly string[];
}

/** What the engine made of a document or a stretch of it; pages are its own, from 1. */
export interface TypesetPdf extends Omit<ExportedPdf, 'bytes'> {
  /** As the engine gives it: it claims no standards yet. */
  pdf: Uint8Array;
}

/**
 * Makes the PDF in one piece. The same document gives the same bytes.
 * Throws `TypesetError` where the engine cannot typeset it.
 */
export function exportPdf(document: PrintDocument, engine: PdfEngine): ExportedPdf {
  return finishPdf(typesetPdf(document, null, engine));
}

/**
 * Typesets a document, which is a stretch of a larger one unless `stretch` is
 * null. Throws `TypesetError` where the engine cannot.
 */
export function typesetPdf(
  document: PrintDocument,
  stretch: Stretch | null,
  engine: PdfEngine,
): TypesetPdf {
  const missing: string[] = [];
  const show = characterShower(engine.coverage(document.style.font), (character) => {
    missing.push(character);
  });
  const { pdf, itemPages } = engine.typeset(typstSource(document, show, stretch));
  return {
    pdf,
    pages: countPages(pdf),
    itemPages: readItemPages(document, stretch?.from ?? 0, itemPages),
    missingCharacters: missing,
  };
}

/** Makes the file of what was typeset: one that claims its standards. */
export function finishPdf({ pdf, ...rest }: TypesetPdf): ExportedPdf {
  return { bytes: claimStandards(pdf), ...rest };
}

function countPages(bytes: Uint8Array): number {
  const file = new PdfFile(bytes);
  const count = file.dictionary(file.catalog().get('Pages'))?.get('Count');
  return typeof count === 'number' ? count : 0;
}

/** The marks come as `[number in order, page]`, two a §: where it begins and where it ends. */
function readItemPages(document: PrintDocument, from: number, marks: unknown): ItemPages {
  const pages = new Map<string, { first: number; last: number }>();
  if (!Array.isArray(marks)) return pages;
  for (const [index, page] of marks) {
    const item = document.items[index - from];
    if (item === undefined) continue;
    pages.set(item.id, { first: pages.get(item.id)?.first ?? page, last: page });
  }
  return pages;
}
