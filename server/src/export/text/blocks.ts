import { plainText } from '../../language/inline.ts';
import type { PrintBlock, PrintList, PrintStyle } from '../../print/model.ts';
import { hang } from './columns.ts';
import { tableLines } from './table.ts';

function listLines(list: PrintList, style: PrintStyle): string[] {
  return list.items.flatMap((item) => {
    const lines = blockLines(item.blocks, style, true);
    return hang(item.mark === '' ? '' : `${item.mark} `, lines.length > 0 ? lines : ['']);
  });
}

function linesOf(block: PrintBlock, style: PrintStyle): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return plainText(block.content).split('\n');
    case 'field':
      return hang(`${block.label}: `, plainText(block.content).split('\n'));
    case 'list':
      return listLines(block, style);
    case 'table':
      return tableLines(block);
    case 'quote':
      return blockLines(block.blocks, style, false).map((line) => `> ${line}`);
    case 'end-mark':
      return style.endMark === null ? [] : [style.endMark];
  }
}

/** Whether a blank line parts two blocks; inside a list item nothing is parted from its list. */
function parted(above: PrintBlock, below: PrintBlock, tight: boolean): boolean {
  if (above.type === 'heading' || below.type === 'end-mark') return false;
  if (above.type === 'field' && below.type === 'field') return false;
  return !(tight && (above.type === 'list' || below.type === 'list'));
}

/**
 * Takes blocks and returns their lines: a heading stands directly above what
 * it rules, other blocks are parted by a blank line.
 */
export function blockLines(
  blocks: readonly PrintBlock[],
  style: PrintStyle,
  tight: boolean,
): string[] {
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const above = blocks[index - 1];
    if (above && parted(above, block, tight)) lines.push('');
    for (const line of linesOf(block, style)) lines.push(line);
  }
  return lines;
}
