/**
 * The parser: any text to its tree, in one pass over the lines. Total: nothing
 * throws, nothing is dropped; what is not understood is prose.
 */
import { ownBodyOf } from './body-name.ts';
import { readHead } from './head.ts';
import { readItem } from './item.ts';
import { type ItemLineReading, readItemLine } from './item-line.ts';
import { isEndMark } from './line-kinds.ts';
import type { Line } from './lines.ts';
import { findNotes, type NoteRange, readExemption } from './notes.ts';
import { placeNotes } from './place-notes.ts';
import { lineIndex, positionOf } from './positions.ts';
import { endsIn } from './spaces.ts';
import { splitLines } from './split-lines.ts';
import type { Note, Protokoll } from './tree.ts';

/** A § line and its index among the lines. */
interface ItemStart {
  index: number;
  reading: ItemLineReading;
}

/**
 * Parses a protokoll. Linear in the text's length.
 *
 * @param text any text
 * @returns its tree, whose positions are those of `text`
 */
export function parse(text: string): Protokoll {
  const ranges = findNotes(text);
  const lineStarts = lineIndex(text);
  const { lines, noteLines } = splitLines(text, lineStarts, ranges);
  const starts = findItems(text, lines);
  const head = readHead(lines.slice(0, starts[0]?.index ?? lines.length));
  const own = ownBodyOf(organOf(head.children));
  const items = starts.map((start, i) =>
    readItem(lines.slice(start.index, starts[i + 1]?.index ?? lines.length), start.reading, own),
  );
  const notes = ranges.map((range) => noteOf(text, range, lineStarts));
  const standing = notes.filter(
    ({ position: { start, end } }) => noteLines.has(start.line) && noteLines.has(end.line),
  );
  const firstLine = items[0]?.position.start.line ?? Number.POSITIVE_INFINITY;
  const hasHead = head.children.length > 0 || items.length === 0;
  const hasNote = standing.some(({ position }) => position.start.line < firstLine);
  const tree: Protokoll = {
    type: 'protokoll',
    children: hasHead || hasNote ? [head, ...items] : items,
    notes,
    position: positionOf(lineStarts, 0, text.length),
  };
  placeNotes(tree, standing);
  return tree;
}

/** Finds the § lines; each depends on the one before it only through its number. */
function findItems(text: string, lines: readonly Line[]): ItemStart[] {
  const starts: ItemStart[] = [];
  let previous: { number: number; letter: string } | null = null;
  for (const index of linesWithSign(text, lines)) {
    const line = lines[index] as Line;
    const above = lines[index - 1];
    const reading = readItemLine(line.text, {
      previous,
      afterBreak: above === undefined || above.blank || isEndMark(above.text),
      afterComma: above !== undefined && endsIn(above.text, ','),
    });
    if (!reading) continue;
    starts.push({ index, reading });
    previous = after(reading, previous);
  }
  return starts;
}

/** Indexes of the lines whose source holds a `§`: few do, and one search through the text finds them. */
function linesWithSign(text: string, lines: readonly Line[]): number[] {
  const found: number[] = [];
  let sign = text.indexOf('§');
  for (let i = 0; i < lines.length && sign !== -1; i++) {
    const start = lines[i]?.lineStart ?? 0;
    if (sign < start) sign = text.indexOf('§', start);
    if (sign >= start && sign < (lines[i + 1]?.lineStart ?? text.length)) found.push(i);
  }
  return found;
}

function after(
  { number, lastNumber, letter, pending }: ItemLineReading,
  previous: { number: number; letter: string } | null,
): { number: number; letter: string } | null {
  if (number !== null) return { number: lastNumber ?? number, letter };
  if (pending || previous === null) return previous;
  return { number: previous.number + 1, letter: '' };
}

function organOf(children: ReturnType<typeof readHead>['children']): string | null {
  for (const child of children) {
    if (child.type !== 'field' || child.key !== 'body') continue;
    const value = child.children.find((part) => part.type === 'fieldValue');
    if (value) return value.value;
  }
  return null;
}

function noteOf(text: string, range: NoteRange, lineStarts: readonly number[]): Note {
  const value = text.slice(range.start + 2, range.closed ? range.end - 2 : range.end).trim();
  return {
    type: 'note',
    value,
    closed: range.closed,
    exemption: range.closed ? readExemption(value) : null,
    position: positionOf(lineStarts, range.start, range.end),
  };
}
