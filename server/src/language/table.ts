/** Tables (GFM): a row of cells, a row of dashes, more rows. */
import { isEndMark } from './line-kinds.ts';
import { extentOf, type Line, placeOf, textOf, trimmed } from './lines.ts';
import type { Table, TableCell, TableRow } from './tree.ts';

const DELIMITER = /^:?-+:?$/u;

/** The indexes of a row's cells, spaces and outer pipes left out. */
function cellsOf(line: Line): [number, number][] {
  const { text } = line;
  const { first: start, last: end } = line;
  const cells: [number, number][] = [];
  let from = text[start] === '|' ? start + 1 : start;
  for (let i = from; i < end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      cells.push(trimmed(line, from, i));
      from = i + 1;
    }
  }
  if (from < end || cells.length === 0) cells.push(trimmed(line, from, end));
  return cells;
}

/**
 * @param head a line
 * @param below the line after it
 * @returns the columns' alignment where the two begin a table, else null
 */
export function tableColumns(head: Line, below: Line | undefined): Table['align'] | null {
  if (!below || !head.text.includes('|') || !/^[\s|:-]+$/u.test(below.text)) return null;
  if (isEndMark(below.text)) return null;
  const marks = cellsOf(below).map(([start, end]) => below.text.slice(start, end));
  if (!marks.every((mark) => DELIMITER.test(mark))) return null;
  if (cellsOf(head).length !== marks.length) return null;
  return marks.map((mark) => {
    const left = mark.startsWith(':');
    const right = mark.endsWith(':');
    return left && right ? 'center' : right ? 'right' : left ? 'left' : null;
  });
}

/**
 * @param lines the table's lines: head, dashes, rows
 * @param align from `tableColumns`
 */
export function readTable(lines: readonly Line[], align: Table['align']): Table {
  const rows = lines.filter((_, index) => index !== 1).map(readRow);
  const first = lines[0] as Line;
  const last = lines.at(-1) as Line;
  return {
    type: 'table',
    align,
    children: rows,
    position: extentOf(first, last),
  };
}

function readRow(line: Line): TableRow {
  const children = cellsOf(line).map(([from, to]): TableCell => {
    const { value, spans } = textOf(line, from, to);
    return { type: 'tableCell', position: placeOf(line, from, line, to), value, spans };
  });
  return { type: 'tableRow', children, position: extentOf(line, line) };
}
