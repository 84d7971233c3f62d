/** Which page of which PDF stands on which sheet: those of the whole, and of parts that are newer. */
import type { PagesAnswer } from '../../../server/src/preview/answer.ts';
import type { OpenedPdf } from './pdf-reader.ts';

export interface ShownWhole {
  answer: PagesAnswer;
  pdf: OpenedPdf;
}

/** A part that was changed after the whole was made. */
export interface ShownPart {
  version: number;
  pdf: OpenedPdf;
}

/** What stands on a sheet. */
export interface Leaf {
  pdf: OpenedPdf;
  /** The page of the PDF, from 1. */
  page: number;
  /** The version of the text that it shows. */
  version: number;
  /** The lines at which §§ begin that begin here, 0-based. */
  lines: readonly number[];
}

/** Takes the whole and the parts by their §'s id, null for what stands before the first §; returns a leaf for each sheet. */
export function leavesOf(
  { answer, pdf }: ShownWhole,
  parts: ReadonlyMap<string | null, ShownPart>,
): Leaf[] {
  const leaves: Leaf[] = [];
  for (let page = 1; page <= answer.pages; page++) {
    const item = answer.items.find(({ first, last }) => first <= page && page <= last);
    const lines = answer.items.filter(({ first }) => first === page).map(({ line }) => line);
    const part = parts.get(item?.id ?? null);
    if (!part) leaves.push({ pdf, page, version: answer.version, lines });
    else if (page === (item?.first ?? 1)) leaves.push(...leavesOfPart(part, lines));
  }
  return leaves;
}

function leavesOfPart({ pdf, version }: ShownPart, lines: readonly number[]): Leaf[] {
  return Array.from({ length: pdf.pages }, (_, i) => {
    return { pdf, page: i + 1, version, lines: i === 0 ? lines : [] };
  });
}
