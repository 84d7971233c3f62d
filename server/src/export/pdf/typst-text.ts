/**
 * User text as Typst string literals. In a string nothing is code but `\` and
 * `"`, so a text can neither run nor break a compile, whatever it says.
 */
import type { ShowCharacter } from './characters.ts';

/** How text is set: what is printed for a character, and how long a word may be. */
export interface TextContext {
  show: ShowCharacter;
  /**
   * Longest run of digits, signs and letters (UTF-16 units) that is kept
   * whole; a word of letters alone is left to hyphenation.
   */
  longestRun: number;
  /** Whether only long words may be hyphenated, each marked for the template; what stands around the text decides where left out. */
  marksLongWords?: boolean;
}

/** Body text: shorter than the line of a deeply nested list. */
export const LINE_RUN = 40;
/** Table cells: a date fits, what is longer may be broken where the column is narrow. */
export const CELL_RUN = 10;

/** No word is longer; hyphenation knows none that is. */
const LONGEST_WORD = 50;

/** A letter with its accents, up to eight of them, or fewer up to a sign that ends a part. */
const LETTER = '(?:\\P{M}\\p{M}*|\\p{M}+)';
const SIGN = '[-/.@_=&?:;,+]';
const PIECE = new RegExp(`(?:(?!${SIGN})${LETTER}){0,7}${SIGN}|${LETTER}{1,8}`, 'gu');
const RUN = /\S+/gu;
/** Words and hyphens within punctuation: `”Miljökonsekvensbeskrivningen”,`. */
const WORD = /^[\p{P}\p{S}]{0,3}[\p{L}\p{M}-]*[\p{P}\p{S}]{0,3}$/u;

/**
 * What no line break should part: `§§ 17–18`, `1 250 000`. A row of more
 * groups of digits is no number.
 */
const TOGETHER = /§§? \d{1,4}\p{Ll}?(?:[–-]\d{1,4})?|(?<!\d ?)\d{1,3}(?: \d{3}){1,3}(?! ?\d)/gu;

/**
 * A word that may be hyphenated in running text. To hyphenate all of them costs
 * up to three times the time of the whole document, and is no easier to read.
 */
const LONG_WORD = /(\p{L}[\p{L}\p{M}-]{11,})/u;

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
 * Text as Typst markup: string literals alone, with the template's `#long` for
 * words that may be hyphenated, and its `#unhyphenated` and `#z` where a run may
 * be broken without a hyphen. Line ends break the line.
 */
export function textMarkup(value: string, context: TextContext): string {
  return value
    .split(LINE_END)
    .map((line) => lineMarkup(printable(line, context.show), context))
    .join('#linebreak()');
}

function lineMarkup(line: string, { longestRun, marksLongWords }: TextContext): string {
  const stringsMarkup = marksLongWords ? markedWords : stringMarkup;
  let markup = '';
  let end = 0;
  for (const { 0: run, index } of line.matchAll(RUN)) {
    if (!isOverlong(run, longestRun)) continue;
    markup += wordsMarkup(line.slice(end, index), stringsMarkup) + piecesMarkup(run);
    end = index + run.length;
  }
  return markup + wordsMarkup(line.slice(end), stringsMarkup);
}

function isOverlong(run: string, longestRun: number): boolean {
  if (run.length <= longestRun) return false;
  return run.length > LONGEST_WORD || !WORD.test(run);
}

/** A box is not broken, and its text stays as it is for those who search or copy it. */
function wordsMarkup(words: string, stringsMarkup: (text: string) => string): string {
  let markup = '';
  let end = 0;
  for (const { 0: whole, index } of words.matchAll(TOGETHER)) {
    markup += `${stringsMarkup(words.slice(end, index))}#box(${literal(whole)})`;
    end = index + whole.length;
  }
  return markup + stringsMarkup(words.slice(end));
}

/** `en beredningsplan` as `#"en "#long("beredningsplan")`. */
function markedWords(text: string): string {
  // What is between the words is at even places.
  return text
    .split(LONG_WORD)
    .map((part, i) => (i % 2 === 0 ? stringMarkup(part) : `#long(${literal(part)})`))
    .join('');
}

function stringMarkup(text: string): string {
  return text === '' ? '' : `#${literal(text)}`;
}

/** `abcdefghijk` as `#"abcdefgh"#z#"ijk"`. */
function piecesMarkup(run: string): string {
  const pieces = (run.match(PIECE) ?? []).map(stringMarkup);
  return `#unhyphenated[${pieces.join('#z')}]`;
}
