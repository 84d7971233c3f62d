/** The PDF of a print document: archival (PDF/A-2a) and accessible (PDF/UA-1) in one file. */
import type { PrintDocument } from '../../print/model.ts';
import { characterShower } from './characters.ts';
import type { PdfEngine } from './engine.ts';
import { PdfFile } from './pdf-file.ts';
import { claimStandards } from './pdf-standards.ts';
import { typstSource } from './typst-source.ts';

export interface ExportedPdf {
  bytes: Uint8Array;
  /** Number of pages. */
  pages: number;
  /** First and last page of each §, from 1, by the item's id. */
  itemPages: ReadonlyMap<string, { first: number; last: number }>;
  /** Characters that the faces do not have; a replacement was printed. */
  missingCharacters: readonly string[];
}

/**
 * Makes the PDF. The same document gives the same bytes.
 * Throws `TypesetError` where the engine cannot typeset it.
 */
export function exportPdf(document: PrintDocument, engine: PdfEngine): ExportedPdf {
  const missing: string[] = [];
  const show = characterShower(engine.coverage(document.style.font), (character) => {
    missing.push(character);
  });
  const { pdf, itemPages } = engine.typeset(typstSource(document, show));
  const bytes = claimStandards(pdf);
  return {
    bytes,
    pages: countPages(bytes),
    itemPages: readItemPages(document, itemPages),
    missingCharacters: missing,
  };
}

function countPages(bytes: Uint8Array): number {
  const file = new PdfFile(bytes);
  const count = file.dictionary(file.catalog().get('Pages'))?.get('Count');
  return typeof count === 'number' ? count : 0;
}

/** The marks come as `[number in order, page]`, two a §: where it begins and where it ends. */
function readItemPages(
  document: PrintDocument,
  marks: unknown,
): Map<string, { first: number; last: number }> {
  const pages = new Map<string, { first: number; last: number }>();
  if (!Array.isArray(marks)) return pages;
  for (const [index, page] of marks) {
    const item = document.items[index];
    if (item === undefined) continue;
    pages.set(item.id, { first: pages.get(item.id)?.first ?? page, last: page });
  }
  return pages;
}
