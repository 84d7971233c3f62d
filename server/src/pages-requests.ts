/** Requests for the exact pages of a protokoll: those that its PDF has. */
import type { RemoteConsole } from 'vscode-languageserver';
import type { Documents } from './documents.ts';
import type { ExportedPdf, TypesetPdf } from './export/pdf/pdf.ts';
import type { Stretch } from './export/pdf/typst-source.ts';
import type { Snapshot } from './features/snapshot.ts';
import type { NoPages, PagesAnswer, PagesPart } from './preview/answer.ts';
import { changedPart, type PagesOfWhole } from './preview/changed-part.ts';
import { buildPrintDocument } from './print/build.ts';
import type { PrintDocument } from './print/model.ts';

/** Typesets on the machine that the server runs on, apart from the server's own work. */
export interface Pages {
  /**
   * Makes the PDF of a document; null where nobody looks at pages any longer
   * when its turn comes. Rejects where it cannot be made.
   */
  typeset(document: PrintDocument): Promise<ExportedPdf | null>;
  /** Typesets a stretch of a document, without waiting for wholes; else as `typeset`. */
  typesetStretch(document: PrintDocument, stretch: Stretch): Promise<TypesetPdf | null>;
  /** Nobody looks at pages any longer: gives the memory back. */
  end(): void;
}

/** What a request is about. */
export interface About {
  textDocument: { uri: string };
}

/** What was last made of a document: the newest version of any part, and where the pages of the whole were. */
interface Made {
  version: number;
  document: PrintDocument;
  pages: PagesOfWhole;
}

export class PagesRequests {
  private readonly made = new Map<string, Made>();

  /**
   * @param documents the open documents; they are told on which pages the §§ are, for the outline and for hovers
   * @param pages what typesets
   * @param log is told why pages cannot be made
   */
  constructor(
    private readonly documents: Documents,
    private readonly pages: Pages,
    private readonly log: Pick<RemoteConsole, 'error'>,
  ) {}

  /** The pages of a document; null where it is not open, and where nobody looks at pages any longer. */
  async whole({ textDocument: { uri } }: About): Promise<PagesAnswer | NoPages | null> {
    const snapshot = await this.documents.ready(uri);
    if (!snapshot) return null;
    const document = printed(snapshot);
    const made = await this.orFailed(uri, this.pages.typeset(document));
    if (made === null || 'failed' in made) return made;
    const { bytes, pages: total, itemPages } = made;
    this.documents.setPages(uri, { total, items: itemPages });
    const version = snapshot.version ?? 0;
    const before = this.made.get(uri);
    if (!before) this.warmUp(document);
    const newest = before && before.version > version ? before : { version, document };
    this.made.set(uri, { ...newest, pages: { total, items: itemPages } });
    return {
      version,
      pdf: base64(bytes),
      pages: total,
      lines: snapshot.lineStarts.length,
      items: document.items.flatMap(({ id, label, position }) => {
        const place = itemPages.get(id);
        return place && position ? [{ id, label, line: position.start.line - 1, ...place }] : [];
      }),
    };
  }

  /**
   * The pages of the part of a document that has changed since it was last
   * asked for; null where that is no single part, or nothing was made before.
   */
  async part({ textDocument: { uri } }: About): Promise<PagesPart | null> {
    const before = this.made.get(uri);
    const snapshot = before && (await this.documents.ready(uri));
    if (!snapshot) return null;
    const document = printed(snapshot);
    const part = changedPart(before.document, document, before.pages);
    if (!part) return null;
    const made = await this.orFailed(uri, this.pages.typesetStretch(part.document, part.stretch));
    const whole = this.made.get(uri);
    if (made === null || 'failed' in made || !whole) return null;
    const version = snapshot.version ?? 0;
    this.made.set(uri, { ...whole, version, document });
    return { version, pdf: base64(made.pdf), item: part.item };
  }

  /** Nobody looks at pages any longer. */
  end(): void {
    this.made.clear();
    this.pages.end();
  }

  /** A document was closed. */
  close(uri: string): void {
    this.made.delete(uri);
  }

  /** Has what typesets stretches started before the first key is struck; what it says to that is not needed. */
  private warmUp(document: PrintDocument): void {
    const stretch = { front: true, from: 0, numbering: null, itemPages: new Map() };
    const first = { ...document, agenda: null, items: document.items.slice(0, 1) };
    void this.pages.typesetStretch(first, stretch).catch(() => undefined);
  }

  private orFailed<T>(uri: string, made: Promise<T>): Promise<T | NoPages> {
    return made.catch((error: unknown) => {
      this.log.error(`${uri}: ${error instanceof Error ? error.stack : error}`);
      return FAILED;
    });
  }
}

const FAILED: NoPages = { failed: 'broken' };

function printed({ minutes, tree, profile }: Snapshot): PrintDocument {
  return buildPrintDocument(minutes, tree, profile, { final: false });
}

/** Bytes as text, in pieces that fit the arguments of a call. */
function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  }
  return btoa(pieces.join(''));
}
