import { plainText } from '../../language/inline.ts';
import type { Inline } from '../../language/inline-tree.ts';
import type { PrintTable } from '../../print/model.ts';
import { columnWidth, fill, oneLine } from './columns.ts';

const GAP = '  ';

function rowOf(cells: readonly Inline[][]): string[] {
  return cells.map((cell) => oneLine(plainText(cell)));
}

/**
 * Takes a table and returns its lines: columns aligned with spaces, a rule
 * below the head. The rule is drawn with `─`, because a row of hyphens would
 * be an end mark.
 */
export function tableLines(table: PrintTable): string[] {
  const rows = [table.head, ...table.rows].map(rowOf);
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widths = Array.from({ length: columns }, (_, column) =>
    columnWidth(rows.map((row) => row[column] ?? '')),
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => fill(cell, widths[column] ?? 0, table.align[column] ?? null))
      .join(GAP)
      .trimEnd(),
  );
  const rule = widths.map((columns) => '─'.repeat(columns)).join(GAP);
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}
