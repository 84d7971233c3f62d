/**
 * The text as lines, each with the view of it that is read: composed (NFC),
 * without soft hyphens, zero-width spaces and notes. The source is kept; the
 * view's `spans` lead back to it.
 */
import type { NoteRange } from './notes.ts';
import { sliceText, sourceStart } from './positions.ts';
import type { Position, Text } from './tree.ts';

/** One line of the source, without its line end. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Offset of the line's first character, from which columns count. */
  lineStart: number;
  /** Offset in the source where the view begins. */
  start: number;
  /** Offset behind the line's last character. */
  end: number;
  /** The view. */
  text: string;
  /** As in `Text`; null where view and source run in step from `start`. */
  spans: readonly number[] | null;
  blank: boolean;
}

/** Ends a line, as LSP's TextDocument sees it. */
const LINE_END = /\r\n?|\n/g;
/** What a view leaves out (soft hyphen, zero-width space, word joiner) or composes. */
const SPECIAL = /\u00ad|\u200b|\u2060|\u212b|\p{M}/u;
const COMPOSED = /\u00ad|\u200b|\u2060|\u212b|\P{M}\p{M}+/gu;

/** The lines to read, and the numbers of those that hold nothing but notes. */
export interface Lines {
  lines: Line[];
  noteLines: ReadonlySet<number>;
}

/**
 * Splits a text into lines. Lines that hold nothing but notes are left out:
 * they break no list and no paragraph.
 *
 * @param text the whole source
 * @param notes its notes, as `findNotes` gives them
 */
export function splitLines(text: string, notes: readonly NoteRange[]): Lines {
  const special = SPECIAL.test(text);
  const lines: Line[] = [];
  const noteLines = new Set<number>();
  let note = 0;
  let number = 1;
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const push = (lineStart: number, end: number): void => {
    while (note < notes.length && (notes[note]?.end ?? 0) <= lineStart) note++;
    const start = number === 1 ? first : lineStart;
    const next = notes[note];
    const line =
      next && next.start < end
        ? viewWithout(text, start, end, notes, note)
        : special
          ? composedView(text, start, end)
          : { text: text.slice(start, end), spans: null };
    const blank = !/\S/.test(line.text);
    const noted = next !== undefined && next.start < end && next.end > start;
    // In a quotation, too, a note by itself breaks nothing.
    const onlyNotes = noted && (blank || /^[\s>]*$/.test(line.text));
    if (onlyNotes) noteLines.add(number);
    else lines.push({ number, lineStart, start, end, blank, ...line });
    number++;
  };
  let lineStart = 0;
  LINE_END.lastIndex = 0;
  for (let match = LINE_END.exec(text); match; match = LINE_END.exec(text)) {
    push(lineStart, match.index);
    lineStart = match.index + match[0].length;
  }
  push(lineStart, text.length);
  return { lines, noteLines };
}

/** The view of a stretch without notes, with composed characters. */
function composedView(source: string, start: number, end: number): View {
  const raw = source.slice(start, end);
  if (!SPECIAL.test(raw)) return { text: raw, spans: null };
  const spans: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  const copy = (to: number): void => {
    if (to <= from) return;
    spans.push(length, start + from);
    parts.push(raw.slice(from, to));
    length += to - from;
  };
  COMPOSED.lastIndex = 0;
  for (let match = COMPOSED.exec(raw); match; match = COMPOSED.exec(raw)) {
    copy(match.index);
    const composed = /^[\u00ad\u200b\u2060]/.test(match[0]) ? '' : compose(match[0]);
    if (composed) {
      spans.push(length, start + match.index);
      parts.push(composed);
      length += composed.length;
    }
    from = match.index + match[0].length;
  }
  copy(raw.length);
  return { text: parts.join(''), spans };
}

/** Composed, but where that would be longer (some scripts take characters apart in NFC). */
function compose(cluster: string): string {
  const composed = cluster.normalize('NFC');
  return composed.length > cluster.length ? cluster : composed;
}

interface View {
  text: string;
  spans: readonly number[] | null;
}

/** The view of a line that notes reach into. */
function viewWithout(
  source: string,
  start: number,
  end: number,
  notes: readonly NoteRange[],
  firstNote: number,
): View {
  const spans: number[] = [];
  let text = '';
  const copy = (from: number, to: number): void => {
    if (to <= from) return;
    const part = composedView(source, from, to);
    if (part.spans)
      for (const [i, n] of part.spans.entries()) spans.push(i % 2 ? n : n + text.length);
    else spans.push(text.length, from);
    text += part.text;
  };
  let from = start;
  for (let i = firstNote; i < notes.length; i++) {
    const note = notes[i];
    if (!note || note.start >= end) break;
    copy(from, Math.min(note.start, end));
    from = Math.max(from, note.end);
    // Of the spaces on both sides one is enough.
    if (!text || /\s$/u.test(text)) while (from < end && /\s/u.test(source[from] ?? '')) from++;
  }
  copy(Math.min(from, end), end);
  return { text, spans };
}

/**
 * @param line a line
 * @param index an index into its view, 0-based
 * @returns the offset in the source of the character there
 */
export function offsetIn(line: Line, index: number): number {
  return line.spans
    ? sourceStart({ value: line.text, spans: line.spans }, index)
    : line.start + index;
}

/** Offset behind the character at `index - 1`, so that an end never reaches over a note. */
function endOffsetIn(line: Line, index: number): number {
  return index > 0 ? offsetIn(line, index - 1) + 1 : offsetIn(line, 0);
}

/** The part of a line from one index to another as text with places. */
export function textOf(line: Line, from: number, to: number): Text {
  return line.spans
    ? sliceText({ value: line.text, spans: line.spans }, from, to)
    : { value: line.text.slice(from, to), spans: [0, line.start + from] };
}

/** A line's part without the spaces around it, as indexes into its view. */
export function trimmed(line: Line, from = 0, to = line.text.length): [number, number] {
  const { text } = line;
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/**
 * Where a text ends without certain characters behind it: a loop, because
 * `/[…]+$/` starts over at every character of a long run in the text's middle.
 *
 * @param text the text
 * @param left matches the characters to leave out, one at a time
 * @returns the index behind what is kept
 */
export function endWithout(text: string, left: RegExp): number {
  let end = text.length;
  while (end > 0 && left.test(text.charAt(end - 1))) end--;
  return end;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  );
}

/** The position of a stretch from one line's index to another's. */
export function placeOf(first: Line, from: number, last: Line, to: number): Position {
  const start = offsetIn(first, from);
  const end = Math.max(start, endOffsetIn(last, to));
  return {
    start: { line: first.number, column: start - first.lineStart + 1, offset: start },
    end: { line: last.number, column: end - last.lineStart + 1, offset: end },
  };
}

/**
 * Several lines' parts as one text, joined by `separator` (`\n`, or a space
 * where the language makes one line of them).
 */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  const [only] = texts;
  if (texts.length === 1 && only) return only;
  const spans: number[] = [];
  let length = 0;
  for (const text of texts) {
    const { spans: own } = text;
    for (let i = 0; i < own.length; i += 2) spans.push((own[i] ?? 0) + length, own[i + 1] ?? 0);
    length += text.value.length + separator.length;
  }
  return { value: texts.map((text) => text.value).join(separator), spans };
}

/** Spaces before a line's first character; a tab reaches to the next multiple of four. */
export function indentOf(line: Line): number {
  let columns = 0;
  for (let i = 0; i < line.text.length; i++) {
    const code = line.text.charCodeAt(i);
    if (code === 9) columns += 4 - (columns % 4);
    else if (isSpace(code)) columns++;
    else break;
  }
  return columns;
}

/** The line without its first `columns` columns of indentation, at most. */
export function dedent(line: Line, columns: number): Line {
  let index = 0;
  let seen = 0;
  while (index < line.text.length && seen < columns && isSpace(line.text.charCodeAt(index))) {
    seen += line.text.charCodeAt(index) === 9 ? 4 - (seen % 4) : 1;
    index++;
  }
  return index === 0 ? line : sliceLine(line, index);
}

/** The line from an index of its view on: what a list mark or `>` leaves. */
export function sliceLine(line: Line, from: number): Line {
  const text = textOf(line, from, line.text.length);
  const start = offsetIn(line, from);
  return {
    ...line,
    start,
    text: text.value,
    spans: line.spans ? text.spans : null,
    blank: !/\S/.test(text.value),
  };
}
