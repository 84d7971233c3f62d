import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { PrintBlock, PrintItem } from '../../print/model.ts';
import { blocksToHast, type HtmlContext } from './blocks.ts';
import { inlineToHast } from './inline.ts';

/** What a heading rules, or what stands before the first one. */
interface Part {
  decides: boolean;
  blocks: PrintBlock[];
}

/** Roles whose points are what a reader comes for. */
const DECIDES = new Set(['decision', 'proposal']);

/**
 * Splits a §'s blocks at its headings of the third level and after an end
 * mark. A fourth-level heading without a third above it is lifted, so that no
 * level is skipped.
 */
function partsOf(blocks: readonly PrintBlock[]): Part[] {
  let part: Part = { decides: false, blocks: [] };
  let headed = false;
  const parts = [part];
  const open = (decides: boolean) => {
    part = { decides, blocks: [] };
    parts.push(part);
  };
  for (const block of blocks) {
    if (block.type === 'heading' && (block.depth === 3 || !headed)) {
      open(DECIDES.has(block.role));
      part.blocks.push({ ...block, depth: 3 });
      headed = true;
      continue;
    }
    part.blocks.push(block);
    if (block.type === 'end-mark') open(false);
  }
  return parts;
}

function partToHast(part: Part, context: HtmlContext): ElementContent[] {
  const content = blocksToHast(part.blocks, context);
  return part.decides ? [h('div', { className: ['decision'] }, content)] : content;
}

/** Case number beside the heading, as on paper, but not part of its name. */
function headingToHast(item: PrintItem, headingId: string): Element {
  const caseNumbers = item.caseNumbers.join(', ');
  return h('hgroup', {}, [
    ...(caseNumbers === '' ? [] : [h('p', { className: ['case'] }, caseNumbers)]),
    h('h2', { id: headingId }, [
      h('span', { className: ['number'] }, item.label),
      ...(item.title.length === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
      h('span', { className: ['title'] }, inlineToHast(item.title)),
    ]),
  ]);
}

function recipientsToHast(item: PrintItem, { place }: HtmlContext): ElementContent[] {
  if (item.recipients === null) return [];
  const { heading, lines, positions } = item.recipients;
  return [
    h('div', { className: ['recipients'] }, [
      h('h3', {}, heading),
      h(
        'ul',
        { role: 'list', className: ['lines'] },
        lines.map((line, index) => h('li', place(positions?.[index]), inlineToHast(line))),
      ),
    ]),
  ];
}

/** Takes a § and returns it as a section with its stable address and its name. */
export function itemToHast(item: PrintItem, context: HtmlContext): Element {
  const headingId = `${item.id}-rubrik`;
  const placed = context.place(item.position);
  return h('section', { id: item.id, className: ['item'], ariaLabelledBy: headingId, ...placed }, [
    headingToHast(item, headingId),
    ...partsOf(item.blocks).flatMap((part) => partToHast(part, context)),
    ...recipientsToHast(item, context),
  ]);
}
