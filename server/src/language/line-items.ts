/** Basis and recipient sections: every line is an item, with or without a mark. */
import { readBlock } from './blocks.ts';
import { isQuote } from './line-kinds.ts';
import { extentOf, indentOf, joinLines, type Line, placeOf } from './lines.ts';
import { readListMark } from './list-mark.ts';
import { tableColumns } from './table.ts';
import type { Block, List, ListItem, Paragraph } from './tree.ts';

/**
 * Reads lines as items, up to the end of the text or a block of another kind:
 * tables and quotations stay what they are. Blank lines between do not matter.
 *
 * @param lines the lines
 * @param at index of a line that is not blank
 * @param end index behind the last
 */
export function readLineItems(
  lines: readonly Line[],
  at: number,
  end: number,
): { block: Block; next: number } {
  if (isOtherBlock(lines, at, end)) return readBlock(lines, at, end);
  const items: ListItem[] = [];
  let next = at;
  while (next < end) {
    const line = lines[next] as Line;
    const from = next++;
    if (line.blank) continue;
    if (isOtherBlock(lines, from, end)) {
      next = from;
      break;
    }
    if (readListMark(line.text)) next = continuedUntil(lines, next, end, indentOf(line));
    items.push(itemOf(lines, from, next));
  }
  return { block: listOf(items), next };
}

function isOtherBlock(lines: readonly Line[], at: number, end: number): boolean {
  const line = lines[at] as Line;
  if (isQuote(line.text)) return true;
  return at + 1 < end && tableColumns(line, lines[at + 1]) !== null;
}

/** Indented lines under a marked item go on with it. */
function continuedUntil(lines: readonly Line[], from: number, end: number, indent: number): number {
  let next = from;
  while (next < end) {
    const line = lines[next] as Line;
    if (line.blank || indentOf(line) < indent + 2 || readListMark(line.text)) break;
    next++;
  }
  return next;
}

function itemOf(lines: readonly Line[], at: number, next: number): ListItem {
  const first = lines[at] as Line;
  const last = lines[next - 1] as Line;
  const mark = readListMark(first.text);
  const start = mark?.content ?? first.first;
  const { value, spans } = joinLines(lines, at, next, start, '\n');
  const position = placeOf(first, start, last, last.last);
  const paragraph: Paragraph = { type: 'paragraph', position, value, spans };
  return {
    type: 'listItem',
    mark: mark?.mark ?? '',
    children: start < first.last || next > at + 1 ? [paragraph] : [],
    position: extentOf(first, last),
  };
}

function listOf(items: ListItem[]): List {
  const first = items[0] as ListItem;
  const last = items.at(-1) as ListItem;
  return {
    type: 'list',
    kind: 'lines',
    children: items,
    position: { start: first.position.start, end: last.position.end },
  };
}
