import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintBlock, PrintStyle } from '../../print/model.ts';
import { inlineToHast } from './inline.ts';
import { listToHast } from './list.ts';
import { tableToHast } from './table.ts';

type FieldBlock = Extract<PrintBlock, { type: 'field' }>;

function fieldToHast(field: FieldBlock): Element {
  return h('p', { className: ['field'] }, [
    h('span', { className: ['label'] }, `${field.label}:`),
    { type: 'text', value: ' ' },
    ...inlineToHast(field.content),
  ]);
}

function blockToHast(block: PrintBlock, style: PrintStyle): ElementContent[] {
  const inside = (blocks: readonly PrintBlock[]) => blocksToHast(blocks, style);
  switch (block.type) {
    case 'heading':
      return [h(`h${block.depth}`, {}, inlineToHast(block.content))];
    case 'paragraph':
      return [h('p', {}, inlineToHast(block.content))];
    case 'field':
      return [fieldToHast(block)];
    case 'list':
      return [listToHast(block, inside)];
    case 'table':
      return [tableToHast(block)];
    case 'quote':
      return [h('blockquote', {}, inside(block.blocks))];
    case 'end-mark':
      return style.endMark === null
        ? []
        : [h('p', { className: ['end-mark'], ariaHidden: 'true' }, style.endMark)];
  }
}

/** Takes blocks in order and returns them as hast, in the same order. */
export function blocksToHast(blocks: readonly PrintBlock[], style: PrintStyle): ElementContent[] {
  return blocks.flatMap((block) => blockToHast(block, style));
}
