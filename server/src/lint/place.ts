/**
 * Places in the source. A tree may come without them (made by hand, or stripped
 * by a plugin): a rule then has nowhere to point and nothing to edit, so every
 * look-up may give null.
 */
import { lineIndex, positionOf, sourceEnd, sourceStart } from '../language/positions.ts';
import type { Position, Text } from '../language/tree.ts';
import { shared } from './shared.ts';

/** Offsets in the source, 0-based, UTF-16; `end` is exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** Where something stands, as offsets, or null where its place is not known. */
export function rangeOf(position: Position | null | undefined): Range | null {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? null : { start, end };
}

const lineStarts = shared((context) => lineIndex(context.text));

/** The unist position between two offsets of the context's text. */
export function positionAt(context: Parameters<typeof lineStarts>[0], range: Range): Position {
  return positionOf(lineStarts(context), range.start, range.end);
}

/** The source offsets of `text.value` from index `from` to `to` (exclusive). */
export function rangeIn(text: Text, from: number, to: number): Range {
  return { start: sourceStart(text, from), end: sourceEnd(text, to) };
}

/** The source of what stands at a position; empty where it has no place. */
export function sourceOf(text: string, position: Position): string {
  const range = rangeOf(position);
  return range === null ? '' : text.slice(range.start, range.end);
}

/** Words with their place. */
type Placed = Text & { position: Position };

/** Where the words from index `from` to `to` (exclusive) stand: nowhere, where the whole has no place. */
export function partPlace(
  context: Parameters<typeof lineStarts>[0],
  words: Placed,
  from: number,
  to: number,
): Position {
  if (rangeOf(words.position) === null) return words.position;
  return positionAt(context, rangeIn(words, from, to));
}

/** As much of a long text as is marked. */
const OPENING = 60;

/** Where the first words of a text stand: enough to see which it is, where all of it would be underlined. */
export function openingPlace(context: Parameters<typeof lineStarts>[0], words: Placed): Position {
  const { value } = words;
  const [line = ''] = value.split('\n', 1);
  if (line.length <= OPENING) return partPlace(context, words, 0, line.length);
  const lastSpace = line.lastIndexOf(' ', OPENING);
  return partPlace(context, words, 0, lastSpace > 0 ? lastSpace : OPENING);
}
