/**
 * From indexes into a text's value to places in the source: first through the
 * text's spans to an offset, then through the starts of the lines to a line
 * and a column. Both look-ups are binary searches.
 */
import type { Position, Text } from './tree.ts';

/** Offsets (0-based, ascending) at which the lines of a source start; the first is 0. */
export type LineStarts = readonly number[];

/**
 * Takes a source and returns the offset of every line start. Lines end as in
 * an editor's document: at `\n`, `\r\n` or a lone `\r`.
 */
export function lineIndex(source: string): LineStarts {
  const starts = [0];
  let feed = indexFrom(source, '\n', 0);
  let carriage = indexFrom(source, '\r', 0);
  for (;;) {
    const end = feed === carriage + 1 ? feed : Math.min(feed, carriage);
    if (end === Number.POSITIVE_INFINITY) return starts;
    starts.push(end + 1);
    if (feed <= end) feed = indexFrom(source, '\n', end + 1);
    if (carriage <= end) carriage = indexFrom(source, '\r', end + 1);
  }
}

/** The next index of a character, infinite where there is none. */
function indexFrom(source: string, char: string, from: number): number {
  const index = source.indexOf(char, from);
  return index === -1 ? Number.POSITIVE_INFINITY : index;
}

/** Takes two offsets (0-based, `end` exclusive) and returns the unist position between them. */
export function positionOf(lineStarts: LineStarts, start: number, end: number): Position {
  return { start: pointOf(lineStarts, start), end: pointOf(lineStarts, end) };
}

function pointOf(lineStarts: LineStarts, offset: number): Position['start'] {
  const line = lastAtMost(lineStarts, 1, offset);
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

/** Takes a text and an index into its value; returns the source offset of that character. */
export function sourceStart(text: Text, index: number): number {
  const { spans } = text;
  if (spans.length < 2) return index;
  const pair = lastAtMost(spans, 2, index);
  return (spans[pair * 2 + 1] ?? 0) + index - (spans[pair * 2] ?? 0);
}

/**
 * Takes a text and an exclusive end index into its value; returns the source
 * offset just after the last character before it, so that what the language
 * leaves out behind that character (a note, a line's indentation) stays outside.
 */
export function sourceEnd(text: Text, index: number): number {
  return index === 0 ? sourceStart(text, 0) : sourceStart(text, index - 1) + 1;
}

/** Takes a text and indexes into its value (`to` exclusive); returns that part with its places. */
export function sliceText(text: Text, from: number, to: number): Text {
  const value = text.value.slice(from, to);
  const spans = [0, sourceStart(text, from)];
  const first = lastAtMost(text.spans, 2, from) + 1;
  for (let i = first * 2; i + 1 < text.spans.length; i += 2) {
    const index = text.spans[i] ?? 0;
    if (index >= to) break;
    spans.push(index - from, text.spans[i + 1] ?? 0);
  }
  return { value, spans };
}

/** The number of the last entry (`stride` numbers each, ascending by their first) at most `key`; 0 if none. */
function lastAtMost(entries: readonly number[], stride: 1 | 2, key: number): number {
  let low = 0;
  let high = Math.floor(entries.length / stride) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle * stride] ?? 0) <= key) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
