/** A table of the print model as a Word table whose head repeats on each page. */
import { AlignmentType, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Inline } from '../../language/inline-tree.ts';
import type { PrintTable } from '../../print/model.ts';
import { columnWidths, plain } from './column-widths.ts';
import type { Flow } from './flow.ts';
import { inlineRuns } from './inline.ts';
import { listIndent } from './numbering.ts';
import { STYLE } from './style-names.ts';

/** A head of more characters, repeated on every page, could leave no room for a row. */
const SHORT_HEAD = 400;
/** A row of fewer characters stays on one page; a longer one may not fit any. */
const SHORT_ROW = 600;
/** Word refuses a table of more columns. */
const MOST_COLUMNS = 63;

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

/** As many cells as there are columns: what is too much joins the last one. */
function fillRow(row: Inline[][], columns: number): Inline[][] {
  const cells = Array.from({ length: columns }, (_, index) => row[index] ?? []);
  const tooMuch = row.slice(columns);
  const last = cells[columns - 1];
  if (last === undefined || tooMuch.length === 0) return cells;
  const joined = tooMuch.flatMap((cell): Inline[] => [{ type: 'text', value: '\t' }, ...cell]);
  return [...cells.slice(0, -1), [...last, ...joined]];
}

function textLength(cells: Inline[][]): number {
  return cells.reduce((sum, content) => sum + plain(content).length, 0);
}

function cell(content: Inline[], style: string, align: PrintTable['align'][number]): TableCell {
  const alignment = align === null ? {} : { alignment: ALIGNMENT[align] };
  return new TableCell({
    children: [new Paragraph({ style, ...alignment, children: inlineRuns(content) })],
  });
}

function row(cells: Inline[][], align: PrintTable['align'], head: boolean): TableRow {
  const length = textLength(cells);
  const style = head ? STYLE.tableHead : STYLE.tableText;
  return new TableRow({
    tableHeader: head && length < SHORT_HEAD,
    cantSplit: length < SHORT_ROW,
    children: cells.map((content, index) => cell(content, style, align[index] ?? null)),
  });
}

/** The table, as wide as the text it stands in; null where it has no column. */
export function printTable(table: PrintTable, flow: Flow): Table | null {
  const longest = table.rows.reduce(
    (most, cells) => Math.max(most, cells.length),
    table.head.length,
  );
  const columns = Math.min(longest, MOST_COLUMNS);
  if (columns === 0) return null;
  const head = fillRow(table.head, columns);
  const rows = table.rows.map((cells) => fillRow(cells, columns));
  const indent = flow.indent + (flow.level === 0 ? 0 : listIndent(flow.level - 1));
  const width = flow.width - indent;
  return new Table({
    style: STYLE.table,
    width: { size: width, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    tableLook: { firstRow: true, noVBand: true },
    columnWidths: columnWidths([head, ...rows], width),
    rows: [row(head, table.align, true), ...rows.map((cells) => row(cells, table.align, false))],
  });
}
