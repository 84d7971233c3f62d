/** The lines that are headings, with `##` and without. */
import type { OwnBody } from './body-name.ts';
import {
  endOfWords,
  type HeadingReading,
  mayBeBareHeading,
  readBareHeading,
  readHeading,
  recipientLead,
} from './heading.ts';
import { markedHeading } from './line-kinds.ts';
import { endWithout, type Line, placeOf, textOf } from './lines.ts';
import { beforeSpaces } from './spaces.ts';
import type { Heading } from './tree.ts';

/** A heading's line, read. */
export interface HeadingLine {
  reading: HeadingReading;
  depth: 2 | 3;
  bare: boolean;
  /** Indexes of the heading's words in the line. */
  start: number;
  end: number;
  /** Index of what follows on the line as the first recipient, -1 where nothing does. */
  items: number;
}

const RECIPIENTS: HeadingReading = {
  role: 'recipients',
  body: null,
  to: null,
  undecided: false,
  known: true,
};

/**
 * The heading that a line is. A bare one must not go on a paragraph.
 *
 * @param lines the lines of a §
 * @param at index of a line below the § line
 * @param beginsBlock whether the line begins a block; a look ahead takes only
 *   the lines under a blank one or under a heading for that
 * @param own the file's own body
 * @returns the reading, or null where the line is none
 */
export function readHeadingLine(
  lines: readonly Line[],
  at: number,
  beginsBlock: boolean,
  own: OwnBody,
): HeadingLine | null {
  const line = lines[at] as Line;
  const marked = markedHeading(line.text);
  if (marked) return headingIn(line, marked.content, marked.marks > 2 ? 3 : 2, own);
  const above = lines[at - 1] as Line;
  const apart = beginsBlock || above.blank || markedHeading(above.text) !== null;
  return apart && mayBeBareHeading(line.text) ? headingIn(line, line.first, null, own) : null;
}

/**
 * @param lines the lines of a §
 * @param at index of a line below the § line
 * @param own the file's own body
 * @returns whether a heading ends the text above the line, as a look ahead sees it
 */
export function isHeadingAhead(lines: readonly Line[], at: number, own: OwnBody): boolean {
  // Any words make a heading of a line with `##`: they need not be read yet.
  return (
    markedHeading((lines[at] as Line).text) !== null ||
    readHeadingLine(lines, at, false, own) !== null
  );
}

/** Reads the words of a heading; `marked` is its depth by its `#`, null where it is bare. */
function headingIn(line: Line, at: number, marked: 2 | 3 | null, own: OwnBody): HeadingLine | null {
  const [start, end] = wordsOfHeading(line, at);
  const words = line.text.slice(start, end);
  const depth = marked ?? 2;
  const bare = marked === null;
  const lead = recipientLead(words);
  if (lead === 0) {
    const reading = bare ? readBareHeading(words, own) : readHeading(words, own);
    return reading && { reading, depth, bare, start, end, items: -1 };
  }
  const leading = words.slice(0, lead);
  return {
    reading: RECIPIENTS,
    depth,
    bare,
    start: start + (/^\**/u.exec(leading)?.[0].length ?? 0),
    end: start + endWithout(leading, /[\s:*]/u),
    items: start + lead,
  };
}

/** Where a heading's words stand in its line: without `**` around them, colons and `#` behind. */
function wordsOfHeading(line: Line, at: number): [start: number, end: number] {
  const typed = line.text.slice(at, endOfWords(line.text));
  if (!typed.startsWith('**')) return [at, at + typed.length];
  const bold = /^\*\*([^*]*[^*\s:])\s*:?\*\*$/u.exec(typed)?.[1];
  return bold === undefined ? [at, at + typed.length] : [at + 2, at + 2 + bold.length];
}

/** The heading's node: its place is the whole line, or the heading's part where recipients follow. */
export function headingOf(line: Line, { depth, bare, start, end, items }: HeadingLine): Heading {
  const to = items === -1 ? line.last : beforeSpaces(line.text, line.first, items);
  const position = placeOf(line, line.first, line, to);
  const { value, spans } = textOf(line, start, end);
  return { type: 'heading', depth, bare, position, value, spans };
}
