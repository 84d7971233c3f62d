/** What a line is by its first characters alone. */

const END_MARK = /^\s*[-–—_]{3,}\s*$/u;
const MARKED = /^\s*(#{1,6})(?:[^\S\r\n]+|(?=\p{L}))(?=.*[^\s#:])(\S.*)$/su;

/** @returns whether the line is an end mark: three or more `-`, `–`, `—` or `_` */
export function isEndMark(line: string): boolean {
  return END_MARK.test(line);
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
  const match = MARKED.exec(line);
  if (!match?.[1] || match[2] === undefined) return null;
  const content = line.length - match[2].length;
  const spaced = /\s/u.test(line[content - 1] ?? '');
  if (!spaced && match[1].length === 1) return null;
  return { marks: match[1].length, content };
}
