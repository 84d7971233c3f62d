/** The blocks of a § as they are written: which of them a blank line separates. */

export interface MarkupBlock {
  kind: 'heading' | 'field' | 'item' | 'paragraph' | 'table' | 'end';
  text: string;
}

/**
 * Writes blocks with one blank line between them, but none under a heading,
 * between the items of a list, between fields, and above an end mark.
 *
 * @param blocks blocks in order
 * @returns their text
 */
export function writeBlocks(blocks: readonly MarkupBlock[]): string {
  return blocks
    .map((block, i) => {
      const above = blocks[i - 1];
      return above ? `${isTight(above, block) ? '\n' : '\n\n'}${block.text}` : block.text;
    })
    .join('');
}

function isTight(above: MarkupBlock, block: MarkupBlock): boolean {
  if (above.kind === 'end') return false;
  if (block.kind === 'end' || above.kind === 'heading') return true;
  return above.kind === block.kind && (block.kind === 'item' || block.kind === 'field');
}
