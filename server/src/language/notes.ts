/**
 * Notes `[[ … ]]`: found in the raw text before any line is read, so that a
 * colleague's remark never changes what the minutes mean.
 */

/** A note's place: offsets 0-based, `end` exclusive. */
export interface NoteRange {
  start: number;
  end: number;
  closed: boolean;
}

/** A line that a note never reaches into: blank, a § line, or a heading. */
const BLOCK_END =
  /(?:\r\n|\r(?!\n)|\n)(?=[^\S\r\n]*(?:\r|\n|$|#|(?:[\p{L}\d]\S*[^\S\r\n]+){0,3}\\?§))/gu;
/** An unclosed note stops earlier: also at a list item, an end mark or a quotation. */
const PARAGRAPH_END =
  /(?:\r\n|\r(?!\n)|\n)(?=[^\S\r\n]*(?:\r|\n|$|#|>|\||[-–—_]{3,}|(?:[-•–*+]|\d{1,3}[.)])(?:\s|$)|(?:[\p{L}\d]\S*[^\S\r\n]+){0,3}\\?§))/gu;

/** The first match of `pattern` at or after `from`, as an offset; the text's length where there is none. */
function indexAfter(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/**
 * Finds every note in the text. A note may span lines but not blocks; one that
 * is not closed runs to the end of its paragraph. Linear in the text's length.
 *
 * @param text the whole source
 * @returns the notes in order, not overlapping
 */
export function findNotes(text: string): NoteRange[] {
  const notes: NoteRange[] = [];
  let blockEnd = -1;
  let close = -1;
  let start = text.indexOf('[[');
  while (start !== -1) {
    const inside = start + 2;
    if (start > 0 && text[start - 1] === '\\') {
      start = text.indexOf('[[', inside);
      continue;
    }
    if (blockEnd < inside) blockEnd = indexAfter(BLOCK_END, text, inside);
    if (close < inside) {
      const found = text.indexOf(']]', inside);
      close = found === -1 ? text.length : found;
    }
    // Where another note opens first, this one was forgotten open.
    const closed = close < blockEnd && !text.slice(inside, close).includes('[[');
    const end = closed ? close + 2 : indexAfter(PARAGRAPH_END, text, inside);
    notes.push({ start, end, closed });
    start = text.indexOf('[[', end);
  }
  return notes;
}

/** `[[ignorera rule-id: why]]`; the reason may be missing, which a rule speaks about. */
const EXEMPTION = /^ignorera\s+([a-z][a-z-]*)\s*(?::\s*(.*))?$/isu;

/**
 * @param value a note's text, trimmed
 * @returns the rule and the reason where the note is an exemption, else null
 */
export function readExemption(value: string): { rule: string; reason: string } | null {
  const match = EXEMPTION.exec(value);
  if (!match?.[1]) return null;
  return { rule: match[1].toLowerCase(), reason: (match[2] ?? '').trim() };
}
