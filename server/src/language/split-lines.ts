/** From a text and its notes to the lines that are read. */
import { composedView, hasSpecial, type View, viewWithout } from './line-view.ts';
import { type Line, lineOf } from './lines.ts';
import type { NoteRange } from './notes.ts';
import type { LineStarts } from './positions.ts';

/** The lines to read, and the numbers of those that hold nothing but notes. */
export interface Lines {
  lines: Line[];
  noteLines: ReadonlySet<number>;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BYTE_ORDER_MARK = 0xfeff;

/**
 * Splits a text into lines. Lines that hold nothing but notes are left out:
 * they break no list and no paragraph.
 *
 * @param text the whole source
 * @param starts where its lines start, from `lineIndex`
 * @param notes its notes, as `findNotes` gives them
 */
export function splitLines(text: string, starts: LineStarts, notes: readonly NoteRange[]): Lines {
  const special = hasSpecial(text);
  const lines: Line[] = [];
  const noteLines = new Set<number>();
  let note = 0;
  for (let i = 0; i < starts.length; i++) {
    const lineStart = starts[i] ?? 0;
    const start = i === 0 && text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : lineStart;
    const end = endOfLine(text, starts, i);
    while (note < notes.length && (notes[note]?.end ?? 0) <= lineStart) note++;
    const next = notes[note];
    if (next && next.start < end) {
      const line = lineOf(i + 1, lineStart, start, viewWithout(text, start, end, notes, note));
      // In a quotation, too, a note by itself breaks nothing.
      if (next.end > start && /^[\s>]*$/.test(line.text)) noteLines.add(i + 1);
      else lines.push(line);
    } else {
      lines.push(lineOf(i + 1, lineStart, start, viewOf(text, start, end, special)));
    }
  }
  return { lines, noteLines };
}

function viewOf(text: string, start: number, end: number, special: boolean): View {
  return special ? composedView(text, start, end) : { text: text.slice(start, end), spans: null };
}

/** Offset behind a line's last character, its line end left out. */
function endOfLine(text: string, starts: LineStarts, line: number): number {
  const next = starts[line + 1];
  if (next === undefined) return text.length;
  const paired =
    next - 2 >= (starts[line] ?? 0) &&
    text.charCodeAt(next - 1) === LINE_FEED &&
    text.charCodeAt(next - 2) === CARRIAGE_RETURN;
  return paired ? next - 2 : next - 1;
}
