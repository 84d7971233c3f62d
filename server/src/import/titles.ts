/** Titles: one to four printed lines that become one. */
import { append } from '../language/append.ts';
import { readItemFieldName } from '../language/fields.ts';
import { isEndMark } from '../language/line-kinds.ts';
import { readListMark } from '../language/list-mark.ts';
import { type ItemSource, readCaseLine } from './item-lines.ts';
import { widthOf } from './line-width.ts';
import { BULLET, FUNCTION_WORD, type Layout, type LineKind } from './paragraphs.ts';
import { joinLines } from './soft-hyphens.ts';
import type { SourceLine } from './source-lines.ts';

const MOST_LINES = 4;
const LONGEST = 250;
/** Titles are set larger than the text, so a full title line is a shorter one. */
const FILLED = 0.6;
/** Of an A4 page, where the text is too short to measure; in thousandths of an em. */
const USUAL_MEASURE = 33_000;

export interface TitleReading {
  title: string;
  caseNumbers: string[];
  /** What follows the title. */
  rest: SourceLine[];
}

/**
 * Reads a §'s title: the lines under the § line up to the first blank one, as
 * far as they go on; a line of case numbers before or behind it goes to them.
 *
 * @param item a § as `splitItems` gives it
 * @param layout from `measureLayout`
 * @param kindOf tells headings and fields
 */
export function readTitle(item: ItemSource, layout: Layout, kindOf: LineKind): TitleReading {
  const caseNumbers = [...item.caseNumbers];
  let at = takeCaseLines(item.lines, 0, caseNumbers);
  let title = item.title;
  if (title === '') {
    const first = item.lines[at];
    if (!first || isEndMark(first.text) || isHeadingOrField(first.text, kindOf)) {
      return { title, caseNumbers, rest: item.lines.slice(at) };
    }
    title = first.text;
    at++;
  }
  // A title on the § line that case numbers follow is complete.
  const open = item.title === '' || at === 0;
  for (let lines = 1; open && lines < MOST_LINES; lines++, at++) {
    const next = item.lines[at];
    const above = item.lines[at - 1]?.text ?? item.title;
    if (!next || !continues(above, next, item.lines[at + 1], title, layout, kindOf)) break;
    title = joinLines(title, next.text, layout.evidence);
  }
  at = takeCaseLines(item.lines, at, caseNumbers);
  return { title, caseNumbers, rest: item.lines.slice(at) };
}

function takeCaseLines(lines: readonly SourceLine[], from: number, into: string[]): number {
  const text = lines[from]?.text ?? '';
  const numbers = readCaseLine(text);
  if (!numbers) return from;
  append(
    into,
    numbers.filter((number) => !into.includes(number)),
  );
  return from + 1;
}

function isHeadingOrField(text: string, kindOf: LineKind): boolean {
  return kindOf(text) !== null && readItemFieldName(text)?.key !== 'correction';
}

/** Whether a line goes on with the title above it. */
function continues(
  above: string,
  line: SourceLine,
  below: SourceLine | undefined,
  title: string,
  layout: Layout,
  kindOf: LineKind,
): boolean {
  const { text } = line;
  if (line.page || isEndMark(text) || kindOf(text) !== null || readCaseLine(text)) return false;
  if (title.length + text.length > LONGEST || BULLET.test(text)) return false;
  const broken = /\p{L}[-‐\u00ad]$/u.test(above) && /^\p{Ll}/u.test(text);
  // A double-spaced title: only what cannot stand alone goes on over a blank line.
  if (line.gap > 0) return line.gap <= layout.lineGap && broken;
  if (broken || FUNCTION_WORD.test(above)) return true;
  if (/[.:!?]$/u.test(text) && !/^\p{Ll}/u.test(text)) return false;
  const filled = widthOf(above) >= FILLED * Math.min(layout.measure, USUAL_MEASURE);
  if (readListMark(text)) {
    // `Lokaler för föreningar` / `- Avgifter, bokning och …`: a dash, unless a list follows.
    return (
      filled && text.startsWith('-') && !(below && below.gap === 0 && readListMark(below.text))
    );
  }
  return /^\p{Ll}/u.test(text) || filled;
}
