/** The bookmarks of a merged PDF (ISO 32000-1, 12.3.3). */
import { headingBookmark, movedDictionary, numberOf, type Part, reference } from './pdf-part.ts';
import type { PdfDictionary } from './pdf-values.ts';

/** A row of bookmarks of one level: the ends of the chain, and how many it has in all. */
interface Row {
  first: number;
  last: number;
  count: number;
}

/**
 * Takes the parts, of which the first has the document's heading; returns the
 * bookmarks that are not as in their part, by their numbers in the whole: the
 * heading's, below which all others stand, and those at the ends of the rows.
 */
export function bookmarks(parts: readonly Part[], first: Part): Map<number, PdfDictionary> {
  const changed = new Map<number, PdfDictionary>();
  const top = headingBookmark(first);
  if (top === null) return changed;
  const heading = movedDictionary(first, top);
  const rows = [rowOf(heading, first), ...parts.slice(1).map(laterRow)].flatMap(
    (found) => found ?? [],
  );
  for (const [i, { row, part }] of rows.entries()) {
    const before = rows[i - 1]?.row.last;
    const after = rows[i + 1]?.row.first;
    const change = (number: number): PdfDictionary => {
      const bookmark = changed.get(number) ?? movedDictionary(part, number - part.shift);
      changed.set(number, bookmark);
      return bookmark;
    };
    if (before !== undefined) change(row.first).set('Prev', reference(before));
    if (after !== undefined) change(row.last).set('Next', reference(after));
  }
  const [start] = rows;
  const end = rows.at(-1);
  if (start && end) {
    heading.set('First', reference(start.row.first)).set('Last', reference(end.row.last));
    // Below nothing: the row is shut when the file is opened.
    heading.set('Count', -rows.reduce((sum, { row }) => sum + row.count, 0));
  }
  return changed.set(top, heading);
}

function laterRow(part: Part): { row: Row; part: Part } | null {
  if (part.places.outlines === null) return null;
  return rowOf(movedDictionary(part, part.places.outlines), part);
}

/** The row below a bookmark, or below the root of bookmarks; null where there is none. */
function rowOf(parent: PdfDictionary, part: Part): { row: Row; part: Part } | null {
  if (!parent.has('First')) return null;
  const count = Math.abs(Number(parent.get('Count') ?? 0));
  const row = { first: numberOf(parent.get('First')), last: numberOf(parent.get('Last')), count };
  return { row, part };
}
