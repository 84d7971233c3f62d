/** What the minutes quote: words, tables and statements, each with its place in the source. */
import type { Position, Text } from '../language/tree.ts';

/** Something with a place in the source. */
export interface Located {
  position: Position;
}

/**
 * Words from the source. `value` may hold inline markup; `parseInline` reads
 * it, `plainText` gives the words alone.
 */
export interface Words extends Located, Text {}

/** A paragraph or a list item of running text. */
export interface Passage extends Words {
  /** The item's number or letter as typed (`2.`, `a)`), empty for a bullet or a paragraph. */
  mark: string;
}

/** A table as data. Empty cells stay, so that columns keep their places. */
export interface WordsTable extends Located {
  head: Words[];
  /** Below the head, each row as many cells as it has in the source. */
  rows: Words[][];
}

/**
 * A motion, a reservation, a dissenting statement or a note for the record: the
 * words say who and what; a quotation below, or the list that their colon
 * announces, is the text that belongs to them.
 */
export interface Statement extends Words {
  content: Words[];
}
