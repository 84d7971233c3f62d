import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '../../language/inline-tree.ts';
import type { PrintTable } from '../../print/model.ts';
import { inlineToHast } from './inline.ts';
import type { Place } from './place.ts';
import { WORDS } from './words.ts';

type Align = PrintTable['align'][number];

const alignment = (align: Align | undefined) => (align ? { className: [align] } : {});

/** A header cell that says nothing heads nothing. */
function headCell(content: Inline[], align: Align | undefined): Element {
  const children = inlineToHast(content);
  if (children.length === 0) return h('td');
  return h('th', { scope: 'col', ...alignment(align) }, children);
}

function bodyRow(cells: Inline[][], align: Align[], placed: Properties): Element {
  return h(
    'tr',
    placed,
    cells.map((cell, column) => h('td', alignment(align[column]), inlineToHast(cell))),
  );
}

/**
 * Takes a table and returns it in a frame that scrolls sideways where the page
 * is narrow, by keyboard too (WCAG 2.2, 2.1.1). Alignment is a class, because
 * the page's policy allows no style attribute.
 */
export function tableToHast(table: PrintTable, place: Place): Element {
  const head = h(
    'tr',
    place(table.position),
    table.head.map((cell, column) => headCell(cell, table.align[column])),
  );
  const rows = table.rows.map((row, index) =>
    bodyRow(row, table.align, place(table.rowPositions?.[index])),
  );
  return h('div', { className: ['table'], role: 'group', ariaLabel: WORDS.table, tabIndex: 0 }, [
    h('table', {}, [h('thead', {}, [head]), h('tbody', {}, rows)]),
  ]);
}
