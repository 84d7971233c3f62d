/** The head: everything before the first § line. */
import { readBlock } from './blocks.ts';
import { readField, readHeadFieldName } from './fields.ts';
import { extentOf, type Line } from './lines.ts';
import type { Head } from './tree.ts';

/**
 * Reads the head from its lines.
 *
 * @param lines the lines before the first § line, possibly none
 */
export function readHead(lines: readonly Line[]): Head {
  const children: Head['children'] = [];
  let at = 0;
  let textEnd = -1;
  while (at < lines.length) {
    const line = lines[at] as Line;
    if (line.blank) {
      at++;
      continue;
    }
    const name = readHeadFieldName(line.text);
    if (name) {
      const { field, next } = readField(
        lines,
        at,
        lines.length,
        name,
        (below) => readHeadFieldName(below.text) !== null,
      );
      children.push(field);
      at = next;
    } else {
      if (textEnd <= at) textEnd = endOfText(lines, at);
      const { block, next } = readBlock(lines, at, textEnd);
      children.push(block);
      at = next;
    }
  }
  return { type: 'head', children, position: extentOfHead(lines) };
}

/** Text in the head ends where a field begins. */
function endOfText(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (end < lines.length && !readHeadFieldName((lines[end] as Line).text)) end++;
  return end;
}

function extentOfHead(lines: readonly Line[]): Head['position'] {
  const first = lines.find((line) => !line.blank) ?? lines[0];
  const last = lines.findLast((line) => !line.blank) ?? first;
  if (!first || !last) {
    const point = { line: 1, column: 1, offset: 0 };
    return { start: point, end: point };
  }
  return extentOf(first, last);
}
