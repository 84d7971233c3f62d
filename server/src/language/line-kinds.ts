/**
 * What a line is by its first characters alone. These questions are asked of
 * every line, several times: its first character answers most of them.
 */
import { firstChar } from './spaces.ts';

const DASHES: ReadonlySet<string> = new Set('-–—_');
const END_MARK = /^\s*[-–—_]{3,}\s*$/u;
const MARKED = /^\s*(#{1,6})(?:[^\S\r\n]+|(?=\p{L}))(?=.*[^\s#:])(\S.*)$/su;

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
  const match = firstChar(line) === '#' ? MARKED.exec(line) : null;
  if (!match?.[1] || match[2] === undefined) return null;
  const content = line.length - match[2].length;
  const spaced = /\s/u.test(line[content - 1] ?? '');
  if (!spaced && match[1].length === 1) return null;
  return { marks: match[1].length, content };
}
