/** List marks: what makes a line an item of a list. */
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

/** Four digits are a year (`1986. Ett bra år.`), never a mark. */
const MARK = /^(\s*)([-•–*+]|\d{1,3}[.)]|[a-zåäö][.)])(?:\s+|$)/u;

/**
 * @param line a line's view
 * @returns its list mark, or null where it has none
 */
export function readListMark(line: string): ListMark | null {
  const match = MARK.exec(line);
  const mark = match?.[2];
  if (!match || mark === undefined) return null;
  const start = match[1]?.length ?? 0;
  const kind = /\d/u.test(mark) ? 'ordered' : mark.length === 2 ? 'letter' : 'bullet';
  return { kind, mark, start, content: match[0].length };
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
