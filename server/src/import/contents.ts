/** A list of contents before the first §: the exporters make it anew. */
import { readItemLine } from '../language/item-line.ts';
import { labelAtStart } from './cover-labels.ts';
import type { SourceLine } from './source-lines.ts';

const HEADING =
  /^(?:innehåll(?:sförteckning)?|ärende(?:lista|förteckning|n)|föredragningslista)(?:\s+sida)?:?$/iu;
const FEWEST = 2;
/** A title of the list may run over several lines. */
const MOST_BETWEEN = 4;
const ANYWHERE = { previous: null, afterBreak: true, afterComma: false };

/**
 * Removes a list of contents: lines that begin with the numbers of §§ that
 * follow, and the lines among them.
 *
 * @param cover the lines before the first §
 * @param numbers the numbers of the §§
 */
export function removeContents(
  cover: readonly SourceLine[],
  numbers: ReadonlySet<number>,
): SourceLine[] {
  const rows: number[] = [];
  for (const [i, line] of cover.entries()) {
    if (!line.text.includes('§') || line.text.length > 400) continue;
    const number = readItemLine(line.text, ANYWHERE)?.number;
    if (number !== null && number !== undefined && numbers.has(number)) rows.push(i);
  }
  if (rows.length < FEWEST) return [...cover];
  const drop = new Set(rows);
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1] ?? cover.length;
    for (let at = row + 1; at < next && at - row <= MOST_BETWEEN; at++) {
      const line = cover[at] as SourceLine;
      if (labelAtStart(line.raw) || (i === rows.length - 1 && !endsRow(line))) break;
      drop.add(at);
    }
  }
  const heading = (rows[0] ?? 0) - 1;
  if (HEADING.test(cover[heading]?.text ?? '')) drop.add(heading);
  return cover.filter((_, i) => !drop.has(i));
}

/** The end of a row: dots or columns, then its page. */
function endsRow({ raw }: SourceLine): boolean {
  return /(?:\.{3,}|\s{2,}|\t)\s*\d{1,4}$/u.test(raw);
}
