/** Tables of an extracted text: rows whose cells only columns of space keep apart. */
import { escapeInline } from './escape.ts';
import { collapse, type SourceLine } from './source-lines.ts';

/** With fewer columns a row may as well be a name and a title. */
const FEWEST_COLUMNS = 3;
const FEWEST_ROWS = 2;
const LONGEST = 400;
const WIDE_GAP = /\S(?:\s{2,}|\t)\S/u;

/** Rows, or none where the lines are no table, and the index behind them. */
export interface TableReading {
  rows: string[][];
  next: number;
}

/**
 * Reads a table.
 *
 * @param lines lines of a §
 * @param at index of the line where it may begin
 * @param lineGap blank lines between two lines of one block
 * @returns its rows, all of one length; no rows where no table begins before `next`
 */
export function tableAt(lines: readonly SourceLine[], at: number, lineGap: number): TableReading {
  let next = at;
  while (next < lines.length) {
    const line = lines[next] as SourceLine;
    if (line.raw.length > LONGEST || !WIDE_GAP.test(line.raw)) break;
    if (next > at && (line.page || line.gap > lineGap)) break;
    next++;
  }
  if (next - at < FEWEST_ROWS) return { rows: [], next };
  const raws = lines.slice(at, next).map(({ raw }) => raw);
  const even = byGaps(raws);
  const rows = even.length > 0 ? even : byRivers(raws);
  return { rows: (rows[0]?.length ?? 0) >= FEWEST_COLUMNS ? rows : [], next };
}

const NUMBER = /^[-–−]?\d[\d\s.,]*\s?%?$/u;

/**
 * @param rows rows from `tableAt`
 * @returns them as a table of the markup, its first row the head; columns of
 *   figures are aligned to the right
 */
export function tableMarkup(rows: readonly string[][]): string {
  const [head = [], ...body] = rows;
  const dashes = head.map((_, column) =>
    body.every((row) => NUMBER.test(row[column] ?? '')) ? '--:' : '---',
  );
  return [head, dashes, ...body].map(rowMarkup).join('\n');
}

function rowMarkup(cells: readonly string[]): string {
  return `| ${cells.map((cell) => escapeInline(cell).replace(/\|/gu, '\\|')).join(' | ')} |`;
}

/** Where every row has a cell in every column, the gaps within the row say enough. */
function byGaps(raws: readonly string[]): string[][] {
  const rows = raws.map((raw) =>
    raw
      .trim()
      .split(/\t|\s{2,}/u)
      .map(collapse),
  );
  const columns = rows[0]?.length ?? 0;
  return rows.every((row) => row.length === columns) ? rows : [];
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
