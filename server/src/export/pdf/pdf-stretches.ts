/**
 * Very large documents: typeset in stretches, each with an engine that starts
 * anew. In one piece the engine needs memory and depth that grow with the
 * number of §§, and comes to an end somewhere beyond 1,500 of them.
 */
import type { PrintDocument } from '../../print/model.ts';
import { type ExportedPdf, finishPdf, type ItemPages, type TypesetPdf } from './pdf.ts';
import { mergePdfs } from './pdf-merge.ts';
import type { Stretch } from './typst-source.ts';

/** How much is typeset at once: in §§, and in characters of their model. */
interface Limit {
  items: number;
  size: number;
}

/** Up to `whole` a document stays in one piece; beyond it, a stretch has as much as `stretch`, or one §. */
const LIMITS = { whole: { items: 500, size: 4_000_000 }, stretch: { items: 250, size: 2_000_000 } };
/** The front is set again until its own pages no longer move those that it names. */
const MOST_FRONTS = 4;

/** Typesets a document as `typesetPdf` does, with an engine that starts anew. */
export type Typesetter = (document: PrintDocument, stretch: Stretch | null) => Promise<TypesetPdf>;

/** A stretch of the document, with the §§ that are in it. */
interface Piece {
  document: PrintDocument;
  from: number;
}

/**
 * Makes the PDF of a document of any size. The same document gives the same
 * bytes. Rejects with what `typeset` rejects with.
 */
export async function exportPdfOfAnySize(
  document: PrintDocument,
  typeset: Typesetter,
  limits: { whole: Limit; stretch: Limit } = LIMITS,
): Promise<ExportedPdf> {
  const pieces = divide(document, limits);
  return finishPdf(
    pieces === null ? await typeset(document, null) : await inPieces(document, pieces, typeset),
  );
}

async function inPieces(
  document: PrintDocument,
  pieces: readonly Piece[],
  typeset: Typesetter,
): Promise<TypesetPdf> {
  // First without head and foot: a page says how many there are, which no one knows before.
  const bare = { front: false, numbering: null, itemPages: new Map() };
  const laidOut = await Promise.all(
    pieces.map((piece) => typeset(piece.document, { ...bare, from: piece.from })),
  );
  const front = await typesetFront({ ...document, items: [] }, laidOut, typeset);
  const total = front.pages + sumOfPages(laidOut);
  const numbered = await Promise.all(
    pieces.map((piece, i) => {
      const before = front.pages + sumOfPages(laidOut.slice(0, i));
      const numbering = { before, total };
      return typeset(piece.document, { ...bare, from: piece.from, numbering });
    }),
  );
  const all = [front, ...numbered];
  return {
    pdf: mergePdfs(all.map(({ pdf }) => pdf)),
    pages: total,
    itemPages: pagesInWhole(numbered, front.pages),
    missingCharacters: [...new Set(all.flatMap(({ missingCharacters }) => missingCharacters))],
  };
}

/** Cover and list of §§. How many pages they take moves the §§, whose pages the list names. */
async function typesetFront(
  document: PrintDocument,
  laidOut: readonly TypesetPdf[],
  typeset: Typesetter,
): Promise<TypesetPdf> {
  let pages = 1;
  for (let attempt = 1; ; attempt++) {
    const found = pagesInWhole(laidOut, pages);
    const itemPages = new Map([...found].map(([id, { first }]) => [id, first]));
    const numbering = { before: 0, total: pages + sumOfPages(laidOut) };
    const front = await typeset(document, { front: true, from: 0, numbering, itemPages });
    if (front.pages === pages || attempt === MOST_FRONTS) return front;
    pages = front.pages;
  }
}

/** The pages of each § in the whole, where so many pages stand before the first part. */
function pagesInWhole(parts: readonly TypesetPdf[], before: number): ItemPages {
  const whole = new Map<string, { first: number; last: number }>();
  for (const [i, { itemPages }] of parts.entries()) {
    const shift = before + sumOfPages(parts.slice(0, i));
    for (const [id, { first, last }] of itemPages) {
      whole.set(id, { first: first + shift, last: last + shift });
    }
  }
  return whole;
}

function sumOfPages(parts: readonly TypesetPdf[]): number {
  return parts.reduce((sum, { pages }) => sum + pages, 0);
}

/** The document in pieces, or null where it is small enough to stay in one. */
function divide(
  document: PrintDocument,
  { whole, stretch }: { whole: Limit; stretch: Limit },
): Piece[] | null {
  const sizes = document.items.map(({ blocks }) => JSON.stringify(blocks).length);
  const size = sizes.reduce((sum, one) => sum + one, 0);
  if (sizes.length <= whole.items && (size <= whole.size || sizes.length < 2)) return null;
  const starts: number[] = [];
  let room = 0;
  for (const [index, own] of sizes.entries()) {
    const full = index - (starts.at(-1) ?? 0) >= stretch.items || own > room;
    if (index === 0 || full) {
      starts.push(index);
      room = stretch.size;
    }
    room -= own;
  }
  return starts.map((from, i) => {
    const items = document.items.slice(from, starts[i + 1]);
    return { document: { ...document, agenda: null, items }, from };
  });
}
