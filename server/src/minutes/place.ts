/** Words cut out of the tree's texts, each with its place in the source. */
import type { LineStarts } from '../language/positions.ts';
import { positionOf, sliceText, sourceEnd, sourceStart } from '../language/positions.ts';
import type { Placed, Position, Text } from '../language/tree.ts';
import { closingOf, sliceMasked } from './masks.ts';
import type { Words } from './minutes.ts';

/** What every part of the reader needs to know of the protokoll as a whole. */
export interface Reading {
  lineStarts: LineStarts;
  /** The numbers of the first and the last §, where open intervals (`från § 18`) end; null without §§. */
  firstItem: number | null;
  lastItem: number | null;
}

/** A text that may know where the whole of it stands. */
export type PlacedText = Text & { readonly position?: Position };

/** Takes indexes into a text's value (`to` exclusive); returns their place in the source. */
export function placeOf(reading: Reading, text: PlacedText, from: number, to: number): Position {
  const start = sourceStart(text, from);
  const end = Math.max(start, sourceEnd(text, to));
  const { position } = text;
  // Most texts stand on one line: then there is no need to look for the lines.
  return position && position.start.line === position.end.line
    ? onLine(position.start, start, end)
    : positionOf(reading.lineStarts, start, end);
}

/** The position between two offsets on the line of a point. */
function onLine({ line, column, offset = 0 }: Position['start'], start: number, end: number) {
  const before = column - offset;
  return {
    start: { line, column: before + start, offset: start },
    end: { line, column: before + end, offset: end },
  };
}

/** Takes a part of a text (all of it by default); returns its words without the space around them, masked where they were. */
export function wordsOf(
  reading: Reading,
  text: PlacedText,
  from = 0,
  to: number = text.value.length,
): Words {
  const [start, end] = trimmed(text.value, from, to);
  const { value, spans } = sliceMasked(text, start, end);
  return { value, spans, position: placeOf(reading, text, start, end) };
}

/**
 * Takes a leaf of the tree that stands where its words do (a paragraph, a cell,
 * a title or a field's value); returns its words without the space around them.
 */
export function wordsOfNode(reading: Reading, node: Placed & Text): Words {
  const { value, spans, position } = node;
  // The parser's are trimmed, and so nothing need be cut out and placed anew.
  const isTrimmed = value !== '' && !isSpace(value, 0) && !isSpace(value, value.length - 1);
  return isTrimmed ? { value, spans, position } : wordsOf(reading, node);
}

/** Takes words in order; returns them as one, a line each, or null where there are none. */
export function joinWords(words: readonly Words[]): Words | null {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  if (first === last) return first;
  const parts: string[] = [];
  const spans: number[] = [];
  let length = 0;
  for (const part of words) {
    for (let i = 0; i + 1 < part.spans.length; i += 2)
      spans.push(length + (part.spans[i] ?? 0), part.spans[i + 1] ?? 0);
    // What an open mask hides ends where its own words do.
    const value = part === last ? part.value : part.value + closingOf(part);
    parts.push(value);
    length += value.length + 1;
  }
  const position = { start: first.position.start, end: last.position.end };
  return { value: parts.join('\n'), spans, position };
}

/** Emphasis and the backslash before a mark; a mask stays, so that no name leaves it. */
const MARKUP = /\*+|\\(?=[*[\]{}§#>|•–+.)-])/gu;

/** Takes a text; returns it without emphasis and escapes, to read names and labels in. */
export function withoutMarkup(text: Text): Text {
  if (!/[*\\]/u.test(text.value)) return text;
  const kept: string[] = [];
  const spans: number[] = [];
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    const part = sliceText(text, from, to);
    for (let i = 0; i + 1 < part.spans.length && from < to; i += 2)
      spans.push(length + (part.spans[i] ?? 0), part.spans[i + 1] ?? 0);
    kept.push(part.value);
    length += part.value.length;
  };
  for (let found = nextMarkup(text.value, 0); found; ) {
    keep(found.index);
    from = found.index + found[0].length;
    // What a backslash keeps is a character like any other.
    found = nextMarkup(text.value, found[0].startsWith('\\') ? from + 1 : from);
  }
  keep(text.value.length);
  return { value: kept.join(''), spans: spans.length > 0 ? spans : text.spans };
}

function nextMarkup(value: string, from: number): RegExpExecArray | null {
  MARKUP.lastIndex = from;
  return MARKUP.exec(value);
}

/** Takes indexes into a value; returns them without the white space at both ends. */
export function trimmed(value: string, from: number, to: number): [from: number, to: number] {
  let start = from;
  let end = to;
  while (start < end && isSpace(value, start)) start++;
  while (end > start && isSpace(value, end - 1)) end--;
  return [start, end];
}

/** Whether a character of the value is white space of any kind; most are plain letters. */
function isSpace(value: string, index: number): boolean {
  const code = value.charCodeAt(index);
  return code === 0x20 || ((code < 0x20 || code > 0x7f) && /\s/u.test(value.charAt(index)));
}
