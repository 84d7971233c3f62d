/** Tables of an extracted text: rows whose cells only columns of space keep apart. */
import { collapse, type SourceLine } from './source-lines.ts';

/** With fewer columns a row may as well be a name and a title. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST = 400;
const WIDE_GAP = /\S(?:\s{2,}|\t)\S/u;

/**
 * Reads a table.
 *
 * @param lines lines of a §
 * @param at index of the line where it may begin
 * @param lineGap blank lines between two lines of one block
 * @returns its rows, all of one length, and the index behind it; null where none stands there
 */
export function tableAt(
  lines: readonly SourceLine[],
  at: number,
  lineGap: number,
): { rows: string[][]; next: number } | null {
  let next = at;
  while (next < lines.length) {
    const line = lines[next] as SourceLine;
    if (line.raw.length > LONGEST || !WIDE_GAP.test(line.raw)) break;
    if (next > at && (line.page || line.gap > lineGap)) break;
    next++;
  }
  if (next - at < FEWEST_ROWS) return null;
  const raws = lines.slice(at, next).map(({ raw }) => raw);
  const rows = raws.every((raw) => raw.includes('\t')) ? byTabs(raws) : byRivers(raws);
  return (rows[0]?.length ?? 0) >= FEWEST_COLUMNS ? { rows, next } : null;
}

function byTabs(raws: readonly string[]): string[][] {
  const rows = raws.map((raw) => raw.trim().split('\t').map(collapse));
  const most = Math.max(...rows.slice(0, LONGEST).map((row) => row.length));
  const even = rows.every((row) => row.length === most);
  return even ? rows : [];
}

/** Columns are what the places that are blank in every row keep apart. */
function byRivers(raws: readonly string[]): string[][] {
  const width = raws.reduce((most, raw) => Math.max(most, raw.length), 0);
  const inked = new Array<boolean>(width).fill(false);
  for (const raw of raws) {
    for (let i = 0; i < raw.length; i++) if (raw[i] !== ' ') inked[i] = true;
  }
  const columns: { start: number; end: number }[] = [];
  for (let i = 0; i < width; i++) {
    const last = columns.at(-1);
    if (!inked[i]) continue;
    // One blank place is the space between two words that happen to stand below each other.
    if (last && i - last.end < 2) last.end = i + 1;
    else columns.push({ start: i, end: i + 1 });
  }
  return raws.map((raw) => columns.map(({ start, end }) => collapse(raw.slice(start, end))));
}
