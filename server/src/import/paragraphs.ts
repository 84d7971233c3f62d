/**
 * Which line breaks of an extracted text are wraps of one paragraph, and which
 * the writer set. Single- and double-spaced texts: the gap between wrapped
 * lines is measured, a larger one separates paragraphs.
 */
import { isEndMark } from '../language/line-kinds.ts';
import { readListMark } from '../language/list-mark.ts';
import { widthOf } from './line-width.ts';
import { joinLines, type WordEvidence } from './soft-hyphens.ts';
import type { SourceLine } from './source-lines.ts';
import { tableAt } from './table-rows.ts';

/** How the text was set. */
export interface Layout {
  /** Blank lines between two lines of one paragraph. */
  lineGap: number;
  /** The width of a full line, in thousandths of an em; Infinity where none is known. */
  measure: number;
  evidence: WordEvidence;
}

/**
 * What a line is by its words: always a line of its own (a heading, a field),
 * a heading under which every line is an item, or such a heading with its
 * first items. Null for text.
 */
export type LineKind = (text: string) => 'own' | 'items' | 'items-begun' | null;

/** How a line stands to the one before it. */
export type Relation = 'wrap' | 'break' | 'apart';

/** One or several lines that are one, and how they stand to what is before. */
export interface Piece {
  text: string;
  relation: Exclude<Relation, 'wrap'>;
  /** The number of lines it was. */
  lines: number;
  /** The rows of a table, whose text they are; empty for all else. */
  rows: string[][];
}

/** Shorter lines are no evidence of a wrap: lists and columns have them too. */
const SURE_WRAP = 40;
/** A line of fewer words may be an entry of a list. */
const FEW_WORDS = 4;
/** How much of a full line must be filled, by how much the words themselves say. */
const FILLED = { lowerCase: 0.75, unfinished: 0.93, finished: 0.99 };
/** A word that no line, no title and no sentence ends with. */
export const FUNCTION_WORD =
  /(?:^|\s)(?:och|eller|samt|att|som|i|på|av|för|med|till|från|vid|om|under|över|mellan|inom|utan|enligt|genom|mot|hos|per|den|det|de|en|ett|dess|denna|detta|dessa|sin|sitt|sina|är|har|ska|kap\.|mom\.|kl\.?|nr|ca|cirka|t\.ex\.|bl\.a\.|dvs\.|§§?)$/u;
/** Words that leave what is decided to the lines below. */
export const LEAD_IN =
  /\b(?:beslutar|besluta|beslutade|föreslår|yrkar|hemställer)(?:\s+(?:att|följande))?:?$/u;

/**
 * Measures a text's layout by the line breaks that can only be wraps: a long
 * line without an end, then a lower-case letter.
 *
 * @param lines the lines without furniture
 * @param evidence from `wordEvidence`
 */
export function measureLayout(lines: readonly SourceLine[], evidence: WordEvidence): Layout {
  const widths: number[][] = [[], [], [], []];
  for (const [index, { text, gap, page }] of lines.entries()) {
    const above = lines[index - 1]?.text ?? '';
    if (page || gap >= widths.length || above.length < SURE_WRAP) continue;
    if (/[\p{L},\d-]$/u.test(above) && /^\p{Ll}/u.test(text) && !readListMark(text)) {
      widths[gap]?.push(widthOf(above));
    }
  }
  const most = Math.max(...widths.map((of) => of.length));
  const lineGap = widths.findIndex((of) => of.length === most);
  const sorted = (widths[lineGap] ?? []).sort((a, b) => a - b);
  return { lineGap, measure: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Infinity, evidence };
}

/**
 * Joins wrapped lines.
 *
 * @param lines lines of one stretch of text
 * @param layout from `measureLayout`
 * @param kindOf tells headings and fields
 * @returns the pieces; words are those of the lines, less soft hyphens
 */
export function joinWraps(lines: readonly SourceLine[], layout: Layout, kindOf: LineKind): Piece[] {
  const pieces: Piece[] = [];
  let parts: string[] = [];
  let relation: Piece['relation'] = 'apart';
  const flush = (): void => {
    if (parts.length === 0) return;
    pieces.push({ text: joinAll(parts, layout.evidence), relation, lines: parts.length, rows: [] });
    parts = [];
  };
  let inItems = false;
  let alone = false;
  for (let at = 0, noTableBefore = 0; at < lines.length; at++) {
    const line = lines[at] as SourceLine;
    if (at >= noTableBefore && !inItems) {
      const { rows, next } = tableAt(lines, at, layout.lineGap);
      noTableBefore = next;
      if (rows.length > 0) {
        flush();
        pieces.push({ text: '', relation: 'apart', lines: rows.length, rows });
        at = next - 1;
        continue;
      }
    }
    const above = parts.at(-1);
    let how = above === undefined ? 'apart' : relationOf(above, line, layout, parts[0] ?? '');
    const kind = kindOf(line.text);
    const ends = kind !== null || alone || (inItems && above && beginsItem(above, line.text));
    if (how === 'wrap' && ends) how = line.page ? 'apart' : 'break';
    if (how !== 'wrap') {
      flush();
      relation = how;
    }
    alone = kind === 'own' || kind === 'items';
    if (kind) inItems = kind !== 'own';
    else if (isEndMark(line.text)) inItems = false;
    parts.push(line.text);
  }
  flush();
  return pieces;
}

/** Where every line is an item, a capital begins one, unless the line above asks for more. */
function beginsItem(above: string, text: string): boolean {
  return /^[\p{Lu}\d]/u.test(text) && !/[-‐\u00ad,(–]$/u.test(above) && !FUNCTION_WORD.test(above);
}

/** One string from many lines, in time linear in their length. */
function joinAll(parts: readonly string[], evidence: WordEvidence): string {
  const joined: string[] = [];
  let last = parts[0] ?? '';
  for (const part of parts.slice(1)) {
    const both = joinLines(last, part, evidence);
    joined.push(both.slice(0, both.length - part.length));
    last = part;
  }
  joined.push(last);
  return joined.join('');
}

/**
 * @param above the line above, trimmed
 * @param line the line
 * @param layout from `measureLayout`
 * @param first the first line of the piece that `above` belongs to
 */
export function relationOf(
  above: string,
  line: SourceLine,
  layout: Layout,
  first: string,
): Relation {
  const { text } = line;
  if (isEndMark(text) || isEndMark(above)) return 'apart';
  const broken = /\p{L}[-‐\u00ad]$/u.test(above) && /^\p{Ll}/u.test(text);
  // A word broken off is one word, however far its parts were set from each other.
  if (broken && (line.page || line.gap <= layout.lineGap + 3)) return 'wrap';
  const near = line.page || line.gap <= layout.lineGap;
  if (!near) return 'apart';
  const otherwise = line.page ? 'apart' : 'break';
  return isWrap(above, line, layout, first) ? 'wrap' : otherwise;
}

function isWrap(above: string, line: SourceLine, layout: Layout, first: string): boolean {
  const { text } = line;
  const filled = fill(above, text, layout.measure);
  if (startsPoint(above, text, first, filled)) return false;
  if (above.endsWith(':')) return false;
  const lowerCase = /^[\p{Ll}(]/u.test(text);
  const finished = /[.!?]["”’)]?$/u.test(above);
  if (FUNCTION_WORD.test(above)) return true;
  if (/\d[-–]$/u.test(above) && /^\d/u.test(text)) return true;
  if (/[\p{L}\d]-$/u.test(above) && /^[\p{L}\d]/u.test(text)) return true;
  if (lowerCase) return filled >= FILLED.lowerCase || asksForMore(above, first);
  // Over a page break a finished sentence ends its paragraph: nothing says it goes on.
  if (finished) return !line.page && filled >= FILLED.finished;
  return filled >= FILLED.unfinished;
}

/** Whether a line that is not full is nevertheless a sentence begun: some words, and no end. */
function asksForMore(above: string, first: string): boolean {
  if (!/[\p{L},]$/u.test(above)) return false;
  return readListMark(first) !== null || above.split(' ', FEW_WORDS).length === FEW_WORDS;
}

/** Bullets that the markup does not know: import makes `-` of them. */
export const BULLET = /^(?:[•·▪●○◦‣∙■□➢✓]\s*|o\s+(?=\p{Lu}))/u;

/** Whether a line begins an item of a list or an att-clause of its own. */
function startsPoint(above: string, text: string, first: string, filled: number): boolean {
  if (/^att\s/u.test(text)) {
    if (LEAD_IN.test(above)) return true;
    return /^(?:[-•–*]\s)?att\s/u.test(first) && /(?:[,.;]|\s(?:samt|och))$/u.test(above);
  }
  const mark = readListMark(text);
  if (!mark) return BULLET.test(text);
  // A dash within a sentence may fall at a line's start.
  const dash = mark.mark === '–' || mark.mark === '-';
  const within = dash && /\p{L}$/u.test(above) && /^\p{Ll}/u.test(text.slice(mark.content));
  return !(within && filled >= FILLED.unfinished && !readListMark(first));
}

/** How much of a full line the line above and the next word would have filled together. */
function fill(above: string, text: string, measure: number): number {
  const space = text.indexOf(' ');
  const word = space === -1 ? text : text.slice(0, space);
  return widthOf(`${above} ${word}`) / measure;
}
