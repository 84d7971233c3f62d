/** The lines that are read, their parts as texts, and the places of those in the source. */
import type { View } from './line-view.ts';
import { sliceText, sourceStart } from './positions.ts';
import { beforeSpaces, behindSpaces, isSpace } from './spaces.ts';
import type { Position, Text } from './tree.ts';

/** One line of the source, without its line end. */
export interface Line {
  /** 1-based. */
  number: number;
  /** Offset of the line's first character, from which columns count. */
  lineStart: number;
  /** Offset in the source where the view begins. */
  start: number;
  /** The view. */
  text: string;
  /** As in `Text`; null where view and source run in step from `start`. */
  spans: readonly number[] | null;
  /** Indexes of the view's first character that is no space and behind its last; its length where it is blank. */
  first: number;
  last: number;
  blank: boolean;
}

/**
 * A line from its view.
 *
 * @param number its number in the source, 1-based
 * @param lineStart offset of its first character
 * @param start offset where the view begins
 * @param view what is read of it
 */
export function lineOf(number: number, lineStart: number, start: number, view: View): Line {
  const { text, spans } = view;
  const first = behindSpaces(text, 0, text.length);
  const last = beforeSpaces(text, first, text.length);
  return { number, lineStart, start, text, spans, first, last, blank: first === last };
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
  return line.spans && index > 0 ? offsetIn(line, index - 1) + 1 : offsetIn(line, index);
}

/** The part of a line from one index to another as text with places. */
export function textOf(line: Line, from: number, to: number): Text {
  return line.spans
    ? sliceText({ value: line.text, spans: line.spans }, from, to)
    : { value: line.text.slice(from, to), spans: [0, line.start + from] };
}

/** A whole line as text with places, without the spaces around it. */
function wordsOf(line: Line): Text {
  return textOf(line, line.first, line.last);
}

/** A line's part without the spaces around it, as indexes into its view. */
export function trimmed(line: Line, from: number, to = line.text.length): [number, number] {
  const start = behindSpaces(line.text, from, to);
  return [start, beforeSpaces(line.text, start, to)];
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

/** The position of a stretch from one line's index to another's. */
export function placeOf(first: Line, from: number, last: Line, to: number): Position {
  const start = offsetIn(first, from);
  const end = Math.max(start, endOffsetIn(last, to));
  return {
    start: { line: first.number, column: start - first.lineStart + 1, offset: start },
    end: { line: last.number, column: end - last.lineStart + 1, offset: end },
  };
}

/** The position of whole lines, without the spaces around them. */
export function extentOf(first: Line, last: Line): Position {
  return placeOf(first, first.first, last, last.last);
}

/**
 * Several lines as one text, each without the spaces around it.
 *
 * @param lines the lines
 * @param at index of the first
 * @param next index behind the last
 * @param start index in the first line's view where the text may begin
 * @param separator what joins them: `\n`, or a space where the language makes
 *   one line of them
 */
export function joinLines(
  lines: readonly Line[],
  at: number,
  next: number,
  start: number,
  separator: string,
): Text {
  const first = lines[at] as Line;
  const from = behindSpaces(first.text, start, first.text.length);
  const text = textOf(first, from, Math.max(from, first.last));
  if (next === at + 1) return text;
  let { value } = text;
  const spans = [...text.spans];
  for (let i = at + 1; i < next; i++) {
    const { value: more, spans: own } = wordsOf(lines[i] as Line);
    const length = value.length + separator.length;
    for (let k = 0; k < own.length; k += 2) spans.push((own[k] ?? 0) + length, own[k + 1] ?? 0);
    value += separator + more;
  }
  return { value, spans };
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
  return lineOf(line.number, line.lineStart, offsetIn(line, from), viewFrom(line, from));
}

function viewFrom(line: Line, from: number): View {
  if (!line.spans) return { text: line.text.slice(from), spans: null };
  const { value, spans } = textOf(line, from, line.text.length);
  return { text: value, spans };
}
