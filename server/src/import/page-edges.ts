/** Lines that stand at the edge of most pages: a letterhead, an address, a system's stamp. */

import { recipientLead } from '../language/heading.ts';
import { isEndMark } from '../language/line-kinds.ts';
import { HEADINGS } from '../language/vocabulary.ts';
import type { SourceLine } from './source-lines.ts';

const FEWEST_PAGES = 3;
/** Of all pages; the cover has its own letterhead, a last page may have none. */
const MOST = 0.75;
/** No head or foot has more lines. */
const DEEPEST = 6;

/** Figures, columns, addresses: more than a recipient's name. */
const ADDRESS = /\d|\s{3}|\t|www\.|@/u;

const KNOWN: ReadonlySet<string> = new Set(
  Object.values(HEADINGS)
    .flat()
    .map((heading) => heading.toLowerCase()),
);

/**
 * Finds lines that are repeated at the top or the foot of the pages. Peels
 * page by page from the edge, so that nothing within the text is touched.
 *
 * @param lines every line; `page` marks the first of a page
 * @param dropped lines that are known to be furniture
 * @returns indexes of the lines to drop
 */
export function repeatedAtPageEdges(
  lines: readonly SourceLine[],
  dropped: readonly boolean[],
): number[] {
  const pages = pagesOf(lines, dropped);
  if (pages.length < FEWEST_PAGES) return [];
  return [
    ...peel(lines, pages, 1),
    ...peel(
      lines,
      pages.map((page) => page.toReversed()),
      -1,
    ),
  ];
}

function pagesOf(lines: readonly SourceLine[], dropped: readonly boolean[]): number[][] {
  const pages: number[][] = [[]];
  for (const [index, line] of lines.entries()) {
    if (line.page && index > 0) pages.push([]);
    if (!dropped[index]) pages.at(-1)?.push(index);
  }
  return pages;
}

/** Drops the outermost line of each page while most pages have the same there. */
function peel(lines: readonly SourceLine[], pages: readonly number[][], inwards: 1 | -1): number[] {
  const found: number[] = [];
  const depth = pages.map(() => 0);
  for (let round = 0; round < DEEPEST; round++) {
    const counts = new Map<string, number>();
    for (const [p, page] of pages.entries()) {
      const key = keyOf(lines, page[depth[p] ?? 0], inwards);
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    let more = false;
    for (const [p, page] of pages.entries()) {
      const index = page[depth[p] ?? 0];
      const key = keyOf(lines, index, inwards);
      if (index === undefined || !key) continue;
      if ((counts.get(key) ?? 0) < Math.max(FEWEST_PAGES, pages.length * MOST)) continue;
      found.push(index);
      depth[p] = (depth[p] ?? 0) + 1;
      more = true;
    }
    if (!more) break;
  }
  return found;
}

/** The line without its figures, or null where it is text that may well be repeated. */
function keyOf(
  lines: readonly SourceLine[],
  index: number | undefined,
  inwards: 1 | -1,
): string | null {
  const line = index === undefined ? undefined : lines[index];
  if (index === undefined || !line || line.text.length > 200) return null;
  const { text } = line;
  if (isEndMark(text) || text.includes('§') || KNOWN.has(text.toLowerCase().replace(/:$/u, ''))) {
    return null;
  }
  // The same recipient at the foot of every page is no furniture.
  if (inwards === -1 && !ADDRESS.test(line.raw) && underRecipients(lines, index)) return null;
  return text.replace(/\d+/gu, '#').toLowerCase();
}

function underRecipients(lines: readonly SourceLine[], index: number): boolean {
  for (let i = index; i > index - 12 && i >= 0; i--) {
    const text = lines[i]?.text ?? '';
    if (isEndMark(text)) return false;
    const heading = text.toLowerCase().replace(/:$/u, '');
    if (HEADINGS.recipients?.some((known) => known.toLowerCase() === heading)) return true;
    if (recipientLead(text) > 0) return true;
  }
  return false;
}
