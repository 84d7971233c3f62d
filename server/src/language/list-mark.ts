/** List marks: what makes a line an item of a list. */
import { behindSpaces } from './spaces.ts';
import type { ListKind } from './tree.ts';

export interface ListMark {
  kind: Exclude<ListKind, 'lines'>;
  /** As typed: `-`, `•`, `3.`, `a)`. */
  mark: string;
  /** Index of the mark in the line. */
  start: number;
  /** Index of the item's text. */
  content: number;
}

/**
 * @param line a line's view
 * @returns its list mark, or null where it has none
 */
export function readListMark(line: string): ListMark | null {
  const start = behindSpaces(line, 0, line.length);
  const end = start + lengthOfMark(line, start);
  const content = behindSpaces(line, end, line.length);
  if (end === start || (content === end && end < line.length)) return null;
  const mark = line.slice(start, end);
  const kind = isDigit(line.charCodeAt(start))
    ? 'ordered'
    : end - start === 2
      ? 'letter'
      : 'bullet';
  return { kind, mark, start, content };
}

/** Three at most: four digits are a year (`1986. Ett bra år.`), never a mark. */
const MOST_DIGITS = 3;

/** The length of the mark that begins at an index, 0 where none does. */
function lengthOfMark(line: string, at: number): number {
  const first = line.charAt(at);
  if (BULLETS.has(first)) return 1;
  let end = at;
  while (end - at < MOST_DIGITS && isDigit(line.charCodeAt(end))) end++;
  if (end === at && LETTERS.has(first)) end++;
  const closed = end > at && (line.charAt(end) === '.' || line.charAt(end) === ')');
  return closed ? end - at + 1 : 0;
}

const BULLETS: ReadonlySet<string> = new Set('-•–*+');
const LETTERS: ReadonlySet<string> = new Set('abcdefghijklmnopqrstuvwxyzåäö');

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/**
 * @param mark a mark in a line that follows a paragraph's line
 * @returns whether it ends the paragraph: only `-` and `1.` do
 */
export function interruptsParagraph(mark: ListMark): boolean {
  return mark.mark === '-' || mark.mark === '1.' || mark.mark === '1)';
}

/**
 * @param before the mark before, null at a list's start
 * @param mark a lettered mark
 * @returns whether the letters run on: `a`, then `b`, …
 */
export function lettersRunOn(before: string | null, mark: string): boolean {
  const code = mark.charCodeAt(0);
  return before === null ? mark.startsWith('a') : code === before.charCodeAt(0) + 1;
}
