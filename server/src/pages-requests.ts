/** Requests for the exact pages of a protokoll: those that its PDF has. */
import type { RemoteConsole } from 'vscode-languageserver';
import type { Documents } from './documents.ts';
import type { ExportedPdf } from './export/pdf/pdf.ts';
import type { NoPages, PagesAnswer } from './preview/answer.ts';
import { buildPrintDocument } from './print/build.ts';
import type { PrintDocument } from './print/model.ts';

/** Typesets on the machine that the server runs on, apart from the server's own work. */
export interface Pages {
  /**
   * Makes the PDF of a document; null where nobody looks at pages any longer
   * when its turn comes. Rejects where it cannot be made.
   */
  typeset(document: PrintDocument): Promise<ExportedPdf | null>;
  /** Nobody looks at pages any longer: gives the memory back. */
  end(): void;
}

interface About {
  textDocument: { uri: string };
}

/**
 * Makes what answers a request for pages; null for a document that is not
 * open, and where nobody looks at pages any longer. Why pages cannot be made
 * is logged. The pages of the §§ are kept, for the outline and for hovers.
 */
export function pagesOf(documents: Documents, pages: Pages, log: Pick<RemoteConsole, 'error'>) {
  return async (params: About): Promise<PagesAnswer | NoPages | null> => {
    const { uri } = params.textDocument;
    const snapshot = await documents.ready(uri);
    if (!snapshot) return null;
    const { minutes, tree, profile } = snapshot;
    const document = buildPrintDocument(minutes, tree, profile, { final: false });
    const made = await pages.typeset(document).catch((error: unknown) => {
      log.error(`${uri}: ${error instanceof Error ? error.stack : error}`);
      return FAILED;
    });
    if (made === null || 'failed' in made) return made;
    const { bytes, pages: total, itemPages } = made;
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

const FAILED: NoPages = { failed: 'broken' };

/** Bytes as text, in pieces that fit the arguments of a call. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  }
  return btoa(pieces.join(''));
}
