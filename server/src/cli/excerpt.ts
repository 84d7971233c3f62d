/** A line of the source with a mark below the place that a message is about. */
import type { Position } from '../language/tree.ts';
import { graphemes, graphemeWidth, isPlain } from './display-width.ts';
import { printable } from './printable.ts';

/** As much of a line as is shown, in columns; so much of it before the place. */
const WIDEST = 100;
const BEFORE = 60;
/** Tab stops, in columns from the line's first. */
const TAB = 4;
const CUT = '…';

/** A piece of a line as it is shown. */
interface Cell {
  shown: string;
  width: number;
  /** Whether the message is about it. */
  marked: boolean;
}

/** Takes a text; returns its lines, ended as an editor ends them. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/u);
}

/**
 * Takes the lines of a source and a place; returns the place's first line and
 * the line that marks it, or nothing where the line is blank.
 */
export function excerpt(lines: readonly string[], { start, end }: Position): string[] {
  const line = lines[start.line - 1] ?? '';
  if (line.trim() === '') return [];
  const from = start.column - 1;
  const to = Math.max(end.line === start.line ? end.column - 1 : line.length, from);
  // Only what may be shown is looked at: a line may be a megabyte long.
  const at = safeStart(line, Math.max(0, from - 4 * WIDEST));
  const window = line.slice(at, from + 4 * WIDEST);
  const pieceOf = isPlain(window) && printable(window) === window ? plainPiece : widePiece;
  const piece = pieceOf(window, from - at, to - at, at === 0);
  const [before, after] = [at > 0 || piece.before, at + window.length < line.length || piece.after];
  const gutter = `  ${String(start.line).padStart(4)} | `;
  const lead = ' '.repeat(piece.lead + (before ? 1 : 0));
  return [
    `${gutter}${before ? CUT : ''}${piece.shown}${after ? CUT : ''}`.trimEnd(),
    `${' '.repeat(gutter.length - 2)}| ${lead}${'^'.repeat(Math.max(1, piece.marked))}`,
  ];
}

/** The part of a line that is shown. */
interface Piece {
  shown: string;
  /** Columns before what the message is about, and of it. */
  lead: number;
  marked: number;
  /** Whether there is something before and after. */
  before: boolean;
  after: boolean;
}

/** As `widePiece`, where characters are columns. */
function plainPiece(text: string, from: number, to: number, isStart: boolean): Piece {
  const place = Math.min(from, text.length);
  const first = text.length <= WIDEST && isStart ? 0 : Math.max(0, place - BEFORE);
  const last = Math.min(text.length, first + WIDEST);
  const end = Math.min(Math.max(to, from + 1), last);
  return {
    shown: text.slice(first, last),
    lead: place - first,
    marked: end - place,
    before: first > 0,
    after: last < text.length,
  };
}

/**
 * Takes a text, from where to where in it a message is about, and whether it
 * begins where its line does.
 */
function widePiece(text: string, from: number, to: number, isStart: boolean): Piece {
  const all = cellsOf(text, from, to);
  const place = all.findIndex((cell) => cell.marked);
  const middle = place < 0 ? all.length : place;
  let first = columns(all) <= WIDEST && isStart ? 0 : middle;
  for (let room = BEFORE; first > 0; first--) {
    room -= all[first - 1]?.width ?? 0;
    if (room < 0) break;
  }
  let last = first;
  for (let room = WIDEST; last < all.length; last++) {
    room -= all[last]?.width ?? 0;
    if (room < 0) break;
  }
  const cells = all.slice(first, last);
  const start = cells.findIndex((cell) => cell.marked);
  return {
    shown: cells.map((cell) => cell.shown).join(''),
    lead: columns(start < 0 ? cells : cells.slice(0, start)),
    marked: columns(cells.filter((cell) => cell.marked)),
    before: first > 0,
    after: last < all.length,
  };
}

function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let offset = 0;
  let column = 0;
  for (const grapheme of graphemes(text)) {
    const end = offset + grapheme.length;
    // An empty place is marked where it would begin.
    const marked = end > from && (offset < to || offset === from);
    const shown = grapheme === '\t' ? ' '.repeat(TAB - (column % TAB)) : printable(grapheme);
    const width = grapheme === '\t' ? shown.length : graphemeWidth(shown);
    cells.push({ shown, width, marked });
    offset = end;
    column += width;
  }
  return cells;
}

/** Not between the halves of a surrogate pair. */
function safeStart(line: string, at: number): number {
  return at > 0 && /[\udc00-\udfff]/.test(line[at] ?? '') ? at - 1 : at;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
