/** Reads the lines of a PDF's pages as the eye does: from top to bottom, from left to right. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PageLine {
  text: string;
  /** The baseline's height over the paper's lower edge, in points. */
  height: number;
}

interface Piece extends PageLine {
  left: number;
}

/** Pieces on one baseline are one line. */
function joinPieces(pieces: Piece[]): PageLine[] {
  const lines: PageLine[] = [];
  const sorted = pieces.toSorted((a, b) => b.height - a.height || a.left - b.left);
  for (const { text, height } of sorted) {
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.height - height) < 1) last.text += ` ${text}`;
    else lines.push({ text, height });
  }
  return lines;
}

/** The lines of each page. */
export async function readPageLines(pdf: Uint8Array): Promise<PageLine[][]> {
  const task = getDocument({ data: pdf.slice(), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: PageLine[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item): Piece[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, left: item.transform[4], height: Math.round(item.transform[5]) }]
        : [],
    );
    pages.push(joinPieces(pieces));
  }
  await task.destroy();
  return pages;
}
