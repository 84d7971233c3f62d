/**
 * What a line is by its first characters alone. These questions are asked of
 * every line, several times: its first character answers most of them.
 */
import { behindSpaces, firstChar } from './spaces.ts';

const DASHES: ReadonlySet<string> = new Set('-–—_');
const END_MARK = /^\s*[-–—_]{3,}\s*$/u;
const MOST_MARKS = 6;
const LETTER = /\p{L}/uy;
/** A character that is a word's: a heading has one. */
const WORDED = /[^\s#:]/gu;

/** @returns whether the line is an end mark: three or more `-`, `–`, `—` or `_` */
export function isEndMark(line: string): boolean {
  return DASHES.has(firstChar(line)) && END_MARK.test(line);
}

/** @returns whether the line goes on with a quotation: `> …` */
export function isQuote(line: string): boolean {
  return firstChar(line) === '>';
}

export interface MarkedHeading {
  /** The number of `#`. */
  marks: number;
  /** Index of the heading's words in the line. */
  content: number;
}

/**
 * @param line a line's view
 * @returns the heading that its `#` make it, or null
 */
export function markedHeading(line: string): MarkedHeading | null {
  const start = behindSpaces(line, 0, line.length);
  let end = start;
  while (end - start < MOST_MARKS && line.charAt(end) === '#') end++;
  if (end === start) return null;
  const content = behindSpaces(line, end, line.length);
  const marks = end - start;
  // `##Beslut` is a heading; `#1` and `#beslut` are not.
  if (content === end && (marks === 1 || !matchesAt(LETTER, line, content))) return null;
  return matchesAt(WORDED, line, content) ? { marks, content } : null;
}

function matchesAt(pattern: RegExp, line: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(line);
}
