/** Requests for the exact pages of a protokoll: those that its PDF has. */
import type { Documents } from './documents.ts';
import type { ExportedPdf } from './export/pdf/pdf.ts';
import type { PagesAnswer } from './preview/answer.ts';
import { buildPrintDocument } from './print/build.ts';
import type { PrintDocument } from './print/model.ts';

/** Typesets on the machine that the server runs on, apart from the server's own work. */
export interface Pages {
  /** Makes the PDF of a document. Rejects where that is not possible. */
  typeset(document: PrintDocument): Promise<ExportedPdf>;
  /** Nobody looks at pages any longer: gives the memory back. */
  end(): void;
}

/**
 * Makes what answers a request for pages; null for a document that is not
 * open. The pages of the §§ are kept, for the outline and for hovers.
 */
export function pagesOf(documents: Documents, pages: Pages) {
  return async (params: { textDocument: { uri: string } }): Promise<PagesAnswer | null> => {
    const { uri } = params.textDocument;
    const snapshot = await documents.ready(uri);
    if (!snapshot) return null;
    const { minutes, tree, profile } = snapshot;
    const document = buildPrintDocument(minutes, tree, profile, { final: false });
    const { bytes, pages: total, itemPages } = await pages.typeset(document);
    documents.setPages(uri, { total, items: itemPages });
    return {
      pdf: base64(bytes),
      pages: total,
      lines: snapshot.lineStarts.length,
      items: document.items.flatMap(({ id, label, position }) => {
        const place = itemPages.get(id);
        return place && position ? [{ label, line: position.start.line - 1, ...place }] : [];
      }),
    };
  };
}

/** Bytes as text, in pieces that fit the arguments of a call. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  }
  return btoa(pieces.join(''));
}
