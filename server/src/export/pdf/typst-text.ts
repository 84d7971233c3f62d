/**
 * User text as Typst string literals. In a string nothing is code but `\` and
 * `"`, so a text can neither run nor break a compile, whatever it says.
 */
import type { ShowCharacter } from './characters.ts';

/** How text is set: what is printed for a character, and how long a word may be. */
export interface TextContext {
  show: ShowCharacter;
  /** Longest run without a space (UTF-16 units) that is left to hyphenation alone. */
  longestWord: number;
}

/** Body text: longer than any word, shorter than a line. */
export const LINE_WORD = 60;
/** Table cells: what a narrow column holds. */
export const CELL_WORD = 24;

/** Characters between the places where an overlong run may be broken. */
const PIECE = 8;

const LINE_END = /\r\n|\r|\n/u;

/** A Typst string literal of the value, quotes included. */
export function literal(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

/** What the fonts can show of a text, on one line. */
export function printable(value: string, show: ShowCharacter): string {
  let shown = '';
  for (const character of value.split(LINE_END).join(' ')) shown += show(character);
  return shown;
}

/**
 * Text as Typst markup: string literals alone, with the template's `#z` where
 * an overlong run may be broken without a hyphen. Line ends break the line.
 */
export function textMarkup(value: string, context: TextContext): string {
  return value
    .split(LINE_END)
    .map((line) => lineMarkup(printable(line, context.show), context.longestWord))
    .join('#linebreak()');
}

function lineMarkup(line: string, longestWord: number): string {
  const overlong = new RegExp(`\\S{${longestWord + 1},}`, 'gu');
  let markup = '';
  let end = 0;
  for (const match of line.matchAll(overlong)) {
    markup += stringMarkup(line.slice(end, match.index)) + piecesMarkup(match[0]);
    end = match.index + match[0].length;
  }
  return markup + stringMarkup(line.slice(end));
}

function stringMarkup(text: string): string {
  return text === '' ? '' : `#${literal(text)}`;
}

/** `abcdefghijk` as `#"abcdefgh"#z#"ijk"`, never between a letter and its accents. */
function piecesMarkup(run: string): string {
  const pieces = run.match(new RegExp(`(?:\\P{M}\\p{M}*|\\p{M}+){1,${PIECE}}`, 'gu')) ?? [];
  return pieces.map((piece) => stringMarkup(piece)).join('#z');
}
