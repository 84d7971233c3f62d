import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintBlock, PrintStyle } from '../../print/model.ts';
import { inlineToHast } from './inline.ts';
import { listToHast } from './list.ts';
import type { Place } from './place.ts';
import { tableToHast } from './table.ts';

type FieldBlock = Extract<PrintBlock, { type: 'field' }>;

/** What the blocks of a document are printed with. */
export interface HtmlContext {
  style: PrintStyle;
  place: Place;
}

function fieldToHast(field: FieldBlock, { place }: HtmlContext): Element {
  return h('p', { className: ['field'], ...place(field.position) }, [
    h('span', { className: ['label'] }, `${field.label}:`),
    { type: 'text', value: ' ' },
    ...inlineToHast(field.content),
  ]);
}

function blockToHast(block: PrintBlock, context: HtmlContext): ElementContent[] {
  const { style, place } = context;
  const inside = (blocks: readonly PrintBlock[]) => blocksToHast(blocks, context);
  const placed = place(block.position);
  switch (block.type) {
    case 'heading':
      return [h(`h${block.depth}`, placed, inlineToHast(block.content))];
    case 'paragraph':
      return [h('p', placed, inlineToHast(block.content))];
    case 'field':
      return [fieldToHast(block, context)];
    case 'list':
      return [listToHast(block, inside, place)];
    case 'table':
      return [tableToHast(block, place)];
    case 'quote':
      return [h('blockquote', placed, inside(block.blocks))];
    case 'end-mark':
      return style.endMark === null
        ? []
        : [h('p', { className: ['end-mark'], ariaHidden: 'true', ...placed }, style.endMark)];
  }
}

/** Takes blocks in order and returns them as hast, in the same order. */
export function blocksToHast(
  blocks: readonly PrintBlock[],
  context: HtmlContext,
): ElementContent[] {
  return blocks.flatMap((block) => blockToHast(block, context));
}
