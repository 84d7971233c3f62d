/**
 * Prose: paragraphs, lists, quotations and tables. CommonMark's, but for the
 * list marks and what interrupts a paragraph (`listMark.ts`), and without
 * code, HTML and setext headings.
 */
import { isEndMark, isQuote, markedHeading } from './line-kinds.ts';
import { dedent, extentOf, indentOf, joinLines, type Line, placeOf, sliceLine } from './lines.ts';
import { interruptsParagraph, type ListMark, lettersRunOn, readListMark } from './list-mark.ts';
import { endsIn } from './spaces.ts';
import { readTable, tableColumns } from './table.ts';
import type { Block, EndMark, List, ListItem, Paragraph, Quote } from './tree.ts';

/** Deeper lists and quotations are read as text: no reader means them. */
const DEEPEST = 12;

/** A block and the index of the first line behind it. */
interface Read<T> {
  block: T;
  next: number;
}

/**
 * Reads all blocks of a run of lines.
 *
 * @param lines the lines, without notes
 * @param depth how many lists and quotations they stand in
 */
export function readBlocks(lines: readonly Line[], depth = 0): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.blank) {
      at++;
      continue;
    }
    const { block, next } = readBlock(lines, at, lines.length, depth);
    blocks.push(block);
    at = next;
  }
  return blocks;
}

/**
 * Reads the block that begins at a line.
 *
 * @param lines the lines
 * @param at index of a line that is not blank
 * @param end index behind the last line that belongs here
 * @param depth how many lists and quotations it stands in
 */
export function readBlock(lines: readonly Line[], at: number, end: number, depth = 0): Read<Block> {
  const line = lines[at] as Line;
  if (isEndMark(line.text)) return { block: readEndMark(line), next: at + 1 };
  if (depth < DEEPEST) {
    if (isQuote(line.text)) return readQuote(lines, at, end, depth);
    const mark = readListMark(line.text);
    if (mark && beginsList(mark)) return readList(lines, at, end, depth, mark);
  }
  const align = at + 1 < end ? tableColumns(line, lines[at + 1]) : null;
  if (align) {
    let next = at + 2;
    while (next < end && isRow(lines[next] as Line)) next++;
    return { block: readTable(lines.slice(at, next), align), next };
  }
  return readParagraph(lines, at, end);
}

/** @returns the end mark that a line is */
export function readEndMark(line: Line): EndMark {
  return { type: 'endMark', position: extentOf(line, line) };
}

/** A lettered list begins with its first letter; the lines before are asked in `readParagraph`. */
function beginsList(mark: ListMark): boolean {
  return mark.kind !== 'letter' || lettersRunOn(null, mark.mark);
}

function isRow(line: Line): boolean {
  return !line.blank && line.text.includes('|') && !isEndMark(line.text);
}

/** Whether a line ends the paragraph above it. */
function interrupts(line: Line, above: Line, below: Line | undefined): boolean {
  if (line.blank || isEndMark(line.text) || markedHeading(line.text) || isQuote(line.text))
    return true;
  const mark = readListMark(line.text);
  if (mark?.kind === 'letter') {
    return lettersRunOn(null, mark.mark) && endsIn(above.text, ':');
  }
  return (mark !== null && interruptsParagraph(mark)) || tableColumns(line, below) !== null;
}

function readParagraph(lines: readonly Line[], at: number, end: number): Read<Paragraph> {
  let next = at + 1;
  while (next < end && !interrupts(lines[next] as Line, lines[next - 1] as Line, lines[next + 1])) {
    next++;
  }
  const position = extentOf(lines[at] as Line, lines[next - 1] as Line);
  const { value, spans } = joinLines(lines, at, next, 0, '\n');
  return { block: { type: 'paragraph', position, value, spans }, next };
}

function readQuote(lines: readonly Line[], at: number, end: number, depth: number): Read<Quote> {
  let next = at;
  while (next < end && isQuote((lines[next] as Line).text)) next++;
  const inner = lines.slice(at, next).map((line) => {
    const mark = /^\s*>\s?/u.exec(line.text)?.[0].length ?? 0;
    return sliceLine(line, mark);
  });
  const first = lines[at] as Line;
  const last = lines[next - 1] as Line;
  return {
    block: {
      type: 'quote',
      children: readBlocks(inner, depth + 1),
      position: extentOf(first, last),
    },
    next,
  };
}

function readList(
  lines: readonly Line[],
  at: number,
  end: number,
  depth: number,
  first: ListMark,
): Read<List> {
  const items: ListItem[] = [];
  let mark: ListMark | null = first;
  let next = at;
  while (mark) {
    const from = next;
    const gathered = gatherItem(lines, from, end, mark);
    items.push(itemOf(lines[from] as Line, gathered.lines, mark, depth));
    next = gathered.next;
    const follow = skipBlank(lines, next, end);
    mark = follow < end ? sameList(lines, follow, next, first, mark) : null;
    if (mark) next = follow;
  }
  const start = items[0]?.position.start;
  const stop = items.at(-1)?.position.end;
  const line = lines[at] as Line;
  const position = placeOf(line, first.start, line, line.text.length);
  return {
    block: {
      type: 'list',
      kind: first.kind,
      children: items,
      position: { start: start ?? position.start, end: stop ?? position.end },
    },
    next,
  };
}

/** The mark of a line that goes on with the list, or null. */
function sameList(
  lines: readonly Line[],
  at: number,
  behind: number,
  first: ListMark,
  before: ListMark,
): ListMark | null {
  const line = lines[at] as Line;
  if (isEndMark(line.text)) return null;
  const mark = readListMark(line.text);
  if (!mark || mark.kind !== first.kind) return null;
  if (mark.kind === 'letter' && !lettersRunOn(before.mark, mark.mark)) return null;
  // Without a blank line between, only the list's own mark goes on.
  if (at === behind && mark.kind === 'bullet' && mark.mark !== '-' && mark.mark !== before.mark) {
    return null;
  }
  return mark;
}

/** An item's lines, without mark and indentation, and where they end. */
function gatherItem(
  lines: readonly Line[],
  at: number,
  end: number,
  mark: ListMark,
): { lines: Line[]; next: number } {
  const first = lines[at] as Line;
  const column = indentOf(first);
  const gathered = [sliceLine(first, mark.content)];
  let letter: string | null = null;
  let next = at + 1;
  while (next < end) {
    const content = skipBlank(lines, next, end);
    if (content >= end) break;
    const afterBlank = content > next;
    const below = lines[content] as Line;
    const own = readListMark(below.text);
    const inside =
      indentOf(below) >= column + 2 && !isEndMark(below.text) && !markedHeading(below.text);
    const lettered: boolean =
      own?.kind === 'letter' &&
      mark.kind !== 'letter' &&
      (afterBlank || letter !== null || endsIn((lines[next - 1] as Line).text, ':')) &&
      lettersRunOn(letter, own.mark);
    if (lettered) letter = own?.mark ?? null;
    if (!inside && !lettered && (afterBlank || endsItem(lines, next, mark))) break;
    for (; next < content; next++) gathered.push(lines[next] as Line);
    gathered.push(dedent(below, column + 2));
    next = content + 1;
  }
  return { lines: gathered, next };
}

/** Whether a line right under an item, not indented, is no longer its paragraph. */
function endsItem(lines: readonly Line[], at: number, mark: ListMark): boolean {
  const line = lines[at] as Line;
  if (interrupts(line, lines[at - 1] as Line, lines[at + 1])) return true;
  const own = readListMark(line.text);
  if (own?.kind === 'ordered') return true;
  if (!own || own.kind !== mark.kind) return false;
  return own.kind === 'letter' ? lettersRunOn(mark.mark, own.mark) : own.mark === mark.mark;
}

function itemOf(marked: Line, lines: Line[], mark: ListMark, depth: number): ListItem {
  const last = lines.findLast((line) => !line.blank) ?? marked;
  return {
    type: 'listItem',
    mark: mark.mark,
    children: readBlocks(lines, depth + 1),
    position: placeOf(marked, mark.start, last, last.last),
  };
}

function skipBlank(lines: readonly Line[], from: number, end: number): number {
  let at = from;
  while (at < end && lines[at]?.blank) at++;
  return at;
}
